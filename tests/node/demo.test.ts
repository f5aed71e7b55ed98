// The demonstration pages hold what the README promises of them: who speaks, in which role, and what has been checked.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotations } from '../helpers/incise';

const page = async (name: string) => (await annotations([join(import.meta.dirname, '../demo/pages', name)]))[0]!;

describe('the demonstration', () => {
  it('in French: a checked claim with the two publishers that disagree on it', async () => {
    const { claims, voices } = await page('barrage.html');
    expect(claims.map(({ text }) => text)).toEqual(['Le barrage de Vaubrun retient trois fois plus d’eau qu’en 2015']);
    expect(claims[0]!.reviews.map(({ relation, rating }) => `${relation}: ${rating}`).sort()).toEqual([
      'same: Chiffre trompeur',
      'same: Plutôt vrai',
    ]);
    const roles = new Map(voices.map(({ name, role }) => [name, role]));
    expect(roles.get('Claire Delorme')).toBe('ministre de l’Eau');
    expect(roles.get('Samia Berthier')).toBe('porte-parole de l’association des riverains');
  });

  it('in English: the same', async () => {
    const { claims, voices } = await page('harbour.html');
    expect(
      claims.flatMap(({ reviews }) => reviews.map(({ relation, rating }) => `${relation}: ${rating}`)).sort(),
    ).toEqual(['same: Misleading', 'same: Mostly true']);
    const roles = new Map(voices.map(({ name, role }) => [name, role]));
    expect(roles.get('Ruth Calloway')).toBe('mayor');
    expect(roles.get('Peter Lindqvist')).toBe('director');
  });
});
