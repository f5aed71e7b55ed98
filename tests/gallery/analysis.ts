// An analysis by hand, about invented people, for pictures and tests of the cards: one of every state a card can be in.
import type { Analysis } from '../../lib/model/analysis';
import type { WatchedSource } from '../../lib/model/watched';

const PACK = {
  id: 'sample',
  title: { en: 'Sample pack', fr: 'Paquet d’exemple' },
  licence: 'CC0-1.0',
  attribution: 'The sample desk',
  homepage: 'https://pack.example/',
  created: '2026-10-03',
  revision: 4,
  trust: 'shipped',
} as const;

const mention = (id: string, surface: string, referent: number, rest: Partial<Analysis['mentions'][number]> = {}) => ({
  id,
  start: referent * 100,
  end: referent * 100 + surface.length,
  surface,
  entity: null,
  type: null,
  score: 0.9,
  referent,
  private: false,
  why: [],
  ...rest,
});

export const ANALYSIS: Analysis = {
  url: 'https://lejournal.example/barrage',
  lang: 'fr',
  date: '2024-03-02',
  title: 'Une frappe, un barrage et des chiffres',
  outlet: { name: 'Le Journal Exemple', entity: 'o1', domain: 'lejournal.example' },
  paragraphs: [0, 90, 190, 290, 390, 490],
  mentions: [
    mention('m0', 'Observatoire des rives', 0, {
      entity: 'e1',
      type: 'organisation',
      why: [{ code: 'name', alias: 'Observatoire des rives' }, { code: 'only' }],
      role: { start: 0, end: 10, text: 'une ONG installée à Vaubrun' },
    }),
    mention('m1', 'Morel', 1, {
      type: 'person',
      candidates: [
        { entity: 'e2', score: 0.5 },
        { entity: 'e3', score: 0.4 },
        { entity: 'e4', score: 0.3 },
      ],
      why: [{ code: 'ambiguous', count: 3 }],
    }),
    mention('m2', 'Samia Berthier', 2, {
      type: 'person',
      role: { start: 0, end: 10, text: 'porte-parole de l’association des riverains' },
      why: [{ code: 'own-name' }],
    }),
    mention('m3', 'Claire Delorme', 3, {
      entity: 'e2',
      type: 'person',
      why: [{ code: 'name', alias: 'Claire Delorme' }],
    }),
  ],
  quotations: [
    {
      id: 'q0',
      start: 300,
      end: 350,
      kind: 'direct',
      text: 'Le barrage retient trois fois plus d’eau qu’en 2015',
      cue: { start: 352, end: 360, text: 'a prévenu' },
      source: { start: 361, end: 380, text: 'la ministre de l’Eau, Claire Delorme' },
      speaker: { name: 'Claire Delorme', entity: 'e2', referent: 3, kind: 'person', role: 'la ministre de l’Eau' },
      score: 0.97,
      private: false,
      why: [{ code: 'marks' }, { code: 'incise', cue: 'a prévenu' }, { code: 'named-speaker', name: 'Claire Delorme' }],
    },
    {
      id: 'q1',
      start: 20,
      end: 80,
      kind: 'indirect',
      text: 'des dizaines de familles ont quitté la vallée depuis lundi',
      cue: { start: 0, end: 9, text: 'a indiqué' },
      source: { start: 10, end: 20, text: 'l’Observatoire' },
      speaker: { name: 'Observatoire des rives', entity: 'e1', referent: 0, kind: 'institution' },
      score: 0.9,
      private: false,
      why: [{ code: 'reporting-clause', cue: 'a indiqué' }],
    },
    {
      id: 'q2',
      start: 400,
      end: 460,
      kind: 'mixed',
      text: 'le bilan serait « bien plus lourd » que celui annoncé',
      cue: null,
      source: { start: 462, end: 480, text: 'des experts et officiels' },
      speaker: { name: 'des experts et officiels', entity: null, kind: 'unnamed' },
      score: 0.8,
      private: false,
      why: [{ code: 'conditional' }, { code: 'unnamed-speaker' }],
    },
  ],
  voices: [],
  claims: [
    {
      id: 'c0',
      start: 300,
      end: 350,
      text: 'Le barrage retient trois fois plus d’eau qu’en 2015',
      quotation: 0,
      private: false,
      why: [],
      reviews: [
        {
          id: 'r1',
          score: 0.91,
          relation: 'same',
          why: [
            { code: 'words', share: 0.8, words: 'barrage, retient' },
            { code: 'numbers', numbers: '3, 2015' },
          ],
        },
      ],
    },
    {
      id: 'c1',
      start: 500,
      end: 550,
      text: 'Le barrage retient trois fois plus d’eau qu’en 2015',
      quotation: null,
      private: false,
      why: [],
      reviews: [
        {
          id: 'r2',
          score: 0.7,
          relation: 'similar',
          why: [{ code: 'numbers-differ', here: 'trois', there: 'dix' }],
        },
      ],
    },
    {
      id: 'c2',
      start: 560,
      end: 590,
      text: 'La vallée a perdu la moitié de ses fermes',
      quotation: null,
      private: false,
      why: [],
      reviews: [
        { id: 'r3', score: 0.95, relation: 'same', why: [{ code: 'words', share: 90, words: 'vallée, fermes' }] },
        { id: 'r4', score: 0.93, relation: 'same', why: [{ code: 'claimant', name: 'Claire Delorme' }] },
      ],
    },
  ],
  entities: {
    e1: {
      packs: ['sample'],
      entity: {
        id: 'e1',
        labels: { en: 'River Observatory', fr: 'Observatoire des rives' },
        aliases: { fr: ['ODR', 'Observatoire de Vaubrun'], en: ['RO'] },
        type: 'organisation',
        description: { en: 'Monitoring group, based in Vaubrun', fr: 'Groupe d’observation, installé à Vaubrun' },
        facts: [
          { property: 'founded', value: '2006', source: { url: 'https://rives.example/about', read: '2026-10-01' } },
          { property: 'method', value: { en: 'Network of informants', fr: 'Réseau d’informateurs' } },
          { property: 'leader', value: 'Jeanne Aubry', from: '2019' },
        ],
        source: { url: 'https://rives.example/', read: '2026-10-01' },
      },
    },
    e2: {
      packs: ['sample'],
      entity: {
        id: 'e2',
        labels: { fr: 'Claire Delorme' },
        type: 'person',
        description: { en: 'Minister for Water since 2022', fr: 'Ministre de l’Eau depuis 2022' },
      },
    },
    e3: {
      packs: ['sample'],
      entity: {
        id: 'e3',
        labels: { fr: 'Jean Morel' },
        type: 'person',
        description: { en: 'Engineer, 1931–2004', fr: 'Ingénieur, 1931-2004' },
      },
    },
    e4: { packs: ['sample'], entity: { id: 'e4', labels: { fr: 'Morel' }, type: 'place' } },
    o1: {
      packs: ['sample'],
      entity: {
        id: 'o1',
        labels: { fr: 'Le Journal Exemple' },
        type: 'outlet',
        source: { url: 'https://lejournal.example/ours', read: '2024-12-01' },
        outlet: {
          domains: ['lejournal.example'],
          kind: 'daily',
          country: 'FR',
          owners: [
            { name: 'Groupe Modèle', share: 62.5, asOf: '2023' },
            { name: 'Fonds Témoin', share: 'controls', asOf: '2021', source: { url: 'https://registre.example/1' } },
          ],
          listings: [
            { assessor: 'Press council A', value: 'member since 2014', date: '2026-10' },
            { assessor: 'Desk list B', value: 'mixed', scale: 'scale of 5', date: '2021', url: 'https://b.example/' },
          ],
        },
      },
    },
  },
  reviews: {
    r1: {
      pack: 'sample',
      review: {
        id: 'r1',
        lang: 'en',
        text: 'The dam holds three times the water of 2015',
        rating: 'Figure disputed',
        verdict: 'mixed',
        finding: 'The 2015 level was measured in a drought; the ten-year mean gives 1.2 times.',
        publisher: 'Example Fact Desk',
        url: 'https://desk.example/dam',
        date: '2023-11-14',
        demonstration: true,
      },
    },
    r2: {
      pack: 'sample',
      review: {
        id: 'r2',
        lang: 'fr',
        text: 'Le barrage contient dix fois l’eau de 2015',
        rating: 'Faux',
        verdict: 'false',
        publisher: 'Example Fact Desk',
        url: 'https://desk.example/ten',
        date: '2023-03-02',
      },
    },
    r3: {
      pack: 'sample',
      review: {
        id: 'r3',
        lang: 'fr',
        text: 'La vallée a perdu la moitié de ses fermes en dix ans',
        rating: 'Plutôt faux',
        verdict: 'mostly-false',
        publisher: 'Bureau A',
        url: 'https://a.example/fermes',
        date: '2024-01-10',
      },
    },
    r4: {
      pack: 'sample',
      review: {
        id: 'r4',
        lang: 'fr',
        text: 'La moitié des fermes de la vallée a disparu',
        rating: 'C’est vrai',
        verdict: 'true',
        finding: 'Le recensement compte 412 fermes, contre 830 en 2012.',
        publisher: 'Bureau B',
        url: 'https://b.example/fermes',
        date: '2024-02-01',
      },
    },
  },
  packs: { sample: { ...PACK, title: { ...PACK.title } } },
};

export const WATCHED: WatchedSource[] = [
  {
    id: 'w1',
    name: 'Observatoire des rives',
    kind: 'organisation',
    sites: [],
    names: ['ODR'],
    note: 'ask them for the raw counts',
    whenCited: { mark: true, badge: false, log: false },
    onItsSites: 'on',
    changed: '2026-10-01T00:00:00Z',
  },
];
