// Two pages of our own, of the same kind as the reference article and about wars that never were: what holds there holds here.
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Annotated } from '../../lib/node/output';
import { annotations } from '../helpers/incise';

const TWINS = join(import.meta.dirname, '../fixtures/twins');

interface Twin {
  title: string;
  paragraphs: number;
  /** What stands on the page and is no part of the article. */
  outside: RegExp;
  /** Groups of names of one entity. */
  one: [string, string[]][];
  /** Right spelling, wrong spelling. */
  slip: [string, string];
  places: string[];
  minister: [string, RegExp];
  /** Start of the words, kind, source as written, speaker. */
  said: [string, string, string, RegExp][];
  /** The unnamed ones, and how many statements are theirs. */
  unnamed: [string, number];
}

const FILES: Record<string, Twin> = {
  'fr.html': {
    title: 'Les Vigiles rouges perdent Tarsk, leur dernière ville dans le Velmar',
    paragraphs: 7,
    outside: /Régates|fait le point|À la une|traceurs|Sur le même sujet|Les plus partagés|recette/,
    one: [
      ['twin:vigiles', ['Vigiles rouges', 'VR']],
      ['twin:ovlp', ['Observatoire velmarien des libertés publiques', 'OVLP']],
    ],
    slip: ['Port-Aldric', 'Port-Alrdic'],
    places: ['Tarsk', 'Sorrenne', 'Mersac', 'Ornive'],
    minister: ['Ysolde Karrell', /ministre velmarienne de la Défense$/],
    said: [
      [
        'Les tirs de mercredi ont touché',
        'indirect',
        'Observatoire velmarien des libertés publiques',
        /^Observatoire velm/,
      ],
      ['Samedi, des équipes de démineurs', 'indirect', 'la radio nationale', /^la radio nationale$/],
      ['où se terreraient', 'indirect', "l'état-major velmarien", /^l'état-major velmarien$/],
      ['beaucoup gagnent Sorrenne', 'direct', 'Elles', /^Les milices côtières et les brigades de l'intérieur$/],
      ['Si la chute de Tarsk', 'indirect', 'diplomates et chercheurs', /^diplomates et chercheurs$/],
      ['Elle pourrait les rendre', 'indirect', 'ils', /^diplomates et chercheurs$/],
      ['La fin des Vigiles rouges', 'direct', 'Ysolde Karrell', /^Ysolde Karrell$/],
    ],
    unnamed: ['diplomates et chercheurs', 2],
  },
  'en.html': {
    title: 'Grey Banner driven from its last town in Ostravia',
    paragraphs: 7,
    outside: /Regatta|What we know|privacy|foreign staff|Related articles|Most read|sea water/,
    one: [
      ['twin:banner', ['Grey Banner', 'GB']],
      ['twin:omcr', ['Ostravian Monitor for Civil Rights', 'OMCR']],
    ],
    slip: ['Karnstead', 'Karnstaed'],
    places: ['Belhaven', 'Lorrance', 'Teale'],
    minister: ['Isolde Karrow', /Ostravian defence minister$/],
    said: [
      ["Wednesday's shelling hit", 'indirect', 'Ostravian Monitor for Civil Rights', /^Ostravian Monitor/],
      ['On Saturday, engineers', 'indirect', 'state television', /^state television$/],
      ['many of the fighters', 'direct', 'They', /^The coastal militias and the interior brigades$/],
      ['The loss of Belhaven', 'indirect', 'diplomats and analysts', /^diplomats and analysts$/],
      ['It could send the movement', 'indirect', 'they', /^diplomats and analysts$/],
      ['The end of the Grey Banner', 'direct', 'the Ostravian defence minister', /^Isolde Karrow$/],
    ],
    unnamed: ['diplomats and analysts', 2],
  },
};

describe.each(Object.entries(FILES))('%s', (file, twin) => {
  let article: Annotated;
  beforeAll(async () => {
    const packs = ['--no-starter', '--pack', join(TWINS, 'entities.jsonl')];
    article = (await annotations([...packs, join(TWINS, file)]))[0]!;
  });
  const mentionsOf = (surface: string) => article.mentions.filter((m) => m.surface === surface);

  it('is its paragraphs and nothing of the page around them', () => {
    expect(article.title).toBe(twin.title);
    expect(article.text.split('\n')).toHaveLength(twin.paragraphs);
    expect(article.text).not.toMatch(twin.outside);
  });

  it('gives one entity to all names of a thing', () => {
    for (const [entity, surfaces] of twin.one)
      for (const surface of surfaces) {
        expect(mentionsOf(surface).length, surface).toBeGreaterThan(0);
        for (const mention of mentionsOf(surface)) expect(mention.entity, surface).toBe(entity);
      }
  });

  it('flags the misspelling and finds the places', () => {
    const [right, wrong] = twin.slip;
    const [slip] = mentionsOf(wrong);
    expect(slip!.entity).toBe(mentionsOf(right)[0]!.entity);
    expect(slip!.why[0]!.code).toBe('misspelling');
    for (const place of twin.places) expect(mentionsOf(place)[0], place).toMatchObject({ type: 'place' });
  });

  it('knows the minister from the text alone', () => {
    const [name, role] = twin.minister;
    const voice = article.voices.find((v) => v.name === name)!;
    expect(voice).toMatchObject({ kind: 'person', entity: null });
    expect(voice.role).toMatch(role);
  });

  it('gives each statement to its source, and nobody says anything else', () => {
    expect(article.quotations.map((q) => [q.text.slice(0, 60), q.kind])).toEqual(
      twin.said.map(([start, kind]) => [expect.stringMatching(`^${start}`), kind]),
    );
    article.quotations.forEach((q, i) => {
      const [, , source, speaker] = twin.said[i]!;
      expect(q.source!.text).toBe(source);
      expect(q.speaker!.name).toMatch(speaker);
    });
  });

  it('counts the unnamed as one voice', () => {
    const [name, count] = twin.unnamed;
    const voice = article.voices.find((v) => v.name === name)!;
    expect(voice).toMatchObject({ kind: 'unnamed', entity: null });
    expect(voice.quotations).toHaveLength(count);
  });
});
