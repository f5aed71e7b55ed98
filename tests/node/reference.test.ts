// The reference article read without a fault: each thing the issue asks of it, by the command line's own path.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Annotated } from '../../lib/node/output';
import { annotations } from '../helpers/incise';

const PAGE = resolve(import.meta.dirname, '../../../shared/reference/article.html');
const there = existsSync(PAGE);

describe.skipIf(!there)(`the reference article (skipped where ${PAGE} is absent)`, () => {
  let article: Annotated;
  const entitiesOf = (surface: string) =>
    new Set(article.mentions.filter((m) => m.surface.includes(surface)).map((m) => m.entity));
  const one = (...surfaces: string[]) => new Set(surfaces.flatMap((surface) => [...entitiesOf(surface)]));
  const quotation = (start: string) => article.quotations.find((q) => q.text.startsWith(start));

  beforeAll(async () => {
    article = (await annotations([PAGE]))[0]!;
  });

  it('is its seven paragraphs, and nothing of the page around them', () => {
    expect(article.title).toBe('Daech délogé de ses derniers bastions en Irak et en Syrie');
    expect(article.text.split('\n')).toHaveLength(7);
    expect(article.text).toMatch(/^En Irak, les forces armées progressent/);
    expect(article.text).toMatch(/lors d'une audience au Sénat, mardi\.$/);
    expect(article.text).not.toMatch(/Les plus lus|Related Articles|Etats-Unis : |Franceinfo vous résume|fusillade/);
  });

  it('names one group four ways', () => {
    const ids = one('Daech', 'État islamique', 'EI', 'Daesh');
    expect(ids.size).toBe(1);
    expect([...ids][0]).not.toBeNull();
    expect(article.mentions.filter((m) => ids.has(m.entity)).every((m) => m.type === 'group')).toBe(true);
  });

  it('names one observatory by its full name and its acronym', () => {
    const ids = one('OSDH', 'Observatoire syrien');
    expect(ids.size).toBe(1);
    expect([...ids][0]).not.toBeNull();
  });

  it('spells Deir Ezzor wrong once', () => {
    const slip = article.mentions.find((m) => m.surface === 'Deiz Ezzor')!;
    expect([...entitiesOf('Deir Ezzor')]).toEqual([slip.entity]);
    expect(slip.entity).not.toBeNull();
    expect(slip.why[0]!.code).toBe('misspelling');
  });

  it.each([
    ['al-Qaïm', 'place'],
    ['Boukamal', 'place'],
    ['Hama', 'place'],
    ['Damas', 'place'],
    ['Euphrate', 'place'],
    ['AFP', 'outlet'],
    ['Sénat', 'organisation'],
  ])('finds %s, a %s', (surface, type) => {
    const found = article.mentions.filter((m) => m.surface === surface);
    expect(found.length).toBeGreaterThan(0);
    for (const mention of found) expect(mention.type).toBe(type);
    if (surface !== 'Sénat') for (const mention of found) expect(mention.entity).not.toBeNull();
  });

  it('says itself who Florence Parly is', () => {
    const voice = article.voices.find((v) => v.name === 'Florence Parly')!;
    expect(voice).toMatchObject({ kind: 'person' });
    expect(voice.role).toMatch(/ministre française des Armées$/);
  });

  it.each([
    ['Le chant du cygne de Daech', 'direct', 'Florence Parly', /^Florence Parly$/],
    ['de nombreux djihadistes fuient', 'direct', 'Elles', /^Les forces gouvernementales et paramilitaires irakiennes$/],
    ["L'attentat de samedi", 'indirect', "Observatoire syrien des droits de l'Homme", /Observatoire syrien|OSDH/],
    ["Vendredi, des unités d'ingénierie", 'indirect', "la télévision d'État", /^la télévision d'État$/],
    ['Si la perte de Deir Ezzor', 'indirect', 'experts et officiels', /^experts et officiels$/],
    ["Cela pourrait pousser l'EI", 'indirect', 'ils', /^experts et officiels$/],
  ])('gives "%s …" to its source', (start, kind, source, speaker) => {
    const found = quotation(start)!;
    expect(found).toMatchObject({ kind, source: { text: source } });
    expect(found.speaker!.name).toMatch(speaker);
  });

  it('gives the figure of jihadists to the coalition', () => {
    const found = article.quotations.find((q) => q.text.includes('1500 djihadistes'))!;
    expect(found).toMatchObject({ cue: { text: 'selon' }, speaker: { name: 'la coalition' } });
  });

  it('counts the experts once, unnamed, with both judgements; nothing else is anybody’s words', () => {
    const voice = article.voices.find((v) => v.name === 'experts et officiels')!;
    expect(voice).toMatchObject({ kind: 'unnamed', entity: null });
    expect(voice.quotations.map((i) => article.quotations[i]!.cue!.text)).toEqual(['préviennent', 'estiment-ils']);
    expect(article.quotations).toHaveLength(7);
    expect(article.voices).toHaveLength(6);
  });
});
