// A read page about invented people, as popup and panel receive it: four kinds of voices, one statement without a source, two checks.
import type { Analysis } from '../../lib/model/analysis';
import type { Quotation, Voice } from '../../lib/model/annotation';
import type { LookupResult } from '../../lib/model/messages';
import type { WatchedSource } from '../../lib/model/watched';

const PARAGRAPHS = [0, 400, 800, 1200, 1600];

function quotation(
  start: number,
  kind: Quotation['kind'],
  text: string,
  voice: Pick<Voice, 'name' | 'entity' | 'kind' | 'role'> | null,
): Quotation {
  return {
    id: `q${start}-${start + text.length}`,
    start,
    end: start + text.length,
    private: false,
    why: [],
    kind,
    text,
    cue: null,
    source: null,
    speaker: voice && {
      name: voice.name,
      entity: voice.entity,
      kind: voice.kind,
      ...(voice.role ? { role: voice.role } : {}),
    },
    score: 0.9,
  };
}

const DELORME = { name: 'Claire Delorme', entity: null, kind: 'person', role: 'ministre de l’Eau' } as const;
const BUREAU = { name: 'Bureau des barrages', entity: 'x:bureau', kind: 'institution', role: null } as const;
const LETTRE = { name: 'La Lettre du Val', entity: null, kind: 'outlet', role: null } as const;
const EXPERTS = { name: 'experts et officiels', entity: null, kind: 'unnamed', role: null } as const;

const QUOTATIONS: Quotation[] = [
  quotation(40, 'direct', 'Le barrage retient trois fois plus d’eau qu’en 2015', DELORME),
  quotation(450, 'indirect', 'le niveau du lac a baissé de deux mètres depuis juin', BUREAU),
  quotation(850, 'mixed', 'la digue « ne tiendra pas l’hiver »', LETTRE),
  quotation(1250, 'indirect', 'les travaux commenceront avant la fin de l’année', EXPERTS),
  quotation(1300, 'indirect', 'aucun village ne sera déplacé', EXPERTS),
  quotation(1650, 'direct', 'Nous n’avons rien signé', DELORME),
  quotation(1700, 'direct', 'On verra bien', null),
];

const mention = (start: number, surface: string, entity: string | null, referent: number) => ({
  id: `m${start}-${start + surface.length}`,
  start,
  end: start + surface.length,
  private: false,
  why: [],
  surface,
  entity,
  type: null,
  score: 1,
  referent,
});

/** Six statements of four voices and one without a source; three names; one claim checked, one with a related check. */
export const PAGE: Analysis = {
  url: 'https://lejournal.example/barrage',
  lang: 'fr',
  date: '2026-11-20',
  title: 'Le barrage et les chiffres',
  outlet: { name: 'Le Journal Exemple', entity: 'x:journal', domain: 'lejournal.example' },
  mentions: [
    mention(10, 'Claire Delorme', null, 1),
    mention(430, 'Bureau des barrages', 'x:bureau', 2),
    mention(900, 'Vaubrun', null, 3),
    mention(1640, 'Delorme', null, 1),
  ],
  quotations: QUOTATIONS,
  voices: [
    { ...DELORME, quotations: [0, 5] },
    { ...BUREAU, quotations: [1] },
    { ...LETTRE, quotations: [2] },
    { ...EXPERTS, quotations: [3, 4] },
  ],
  restsOn: {
    statements: 7,
    unnamed: [3, 4, 6],
    through: [
      {
        ...{ name: 'La Lettre du Val', entity: null, private: false, quotations: [0, 2] },
        why: [
          { code: 'outlet-told', words: 'à La Lettre du Val' },
          { code: 'outlet-speaks', name: 'La Lettre du Val' },
        ],
      },
    ],
  },
  claims: [
    {
      ...{ id: 'c40-91', start: 40, end: 91, private: false, why: [], text: QUOTATIONS[0]!.text, quotation: 0 },
      reviews: [{ id: 'x:check', score: 0.91, relation: 'same', why: [] }],
    },
    {
      ...{ id: 'c450-502', start: 450, end: 502, private: false, why: [], text: QUOTATIONS[1]!.text, quotation: 1 },
      reviews: [{ id: 'x:other', score: 0.6, relation: 'similar', why: [] }],
    },
  ],
  paragraphs: PARAGRAPHS,
  entities: {
    'x:journal': {
      entity: {
        id: 'x:journal',
        labels: { fr: 'Le Journal Exemple' },
        type: 'outlet',
        country: 'FR',
        outlet: {
          domains: ['lejournal.example'],
          kind: 'daily',
          country: 'FR',
          owners: [{ name: 'Groupe Modèle', share: 100, asOf: '2019' }],
        },
      },
      packs: ['sample'],
    },
    'x:bureau': {
      entity: {
        id: 'x:bureau',
        labels: { fr: 'Bureau des barrages', en: 'Dam Office' },
        type: 'organisation',
        description: { fr: 'service de l’État', en: 'government office' },
      },
      packs: ['sample'],
    },
  },
  reviews: {
    'x:check': {
      review: {
        ...{
          id: 'x:check',
          lang: 'fr',
          text: 'Le barrage contient trois fois plus d’eau qu’en 2015',
          rating: 'Chiffre contesté',
          verdict: 'mixed',
        },
        ...{
          publisher: 'Exemple Vérif',
          date: '2026-11-14',
          url: 'https://verif.example/barrage',
          demonstration: true,
        },
      },
      pack: 'sample',
    },
    'x:other': {
      review: {
        id: 'x:other',
        lang: 'fr',
        text: 'Le lac a perdu dix mètres',
        rating: 'Faux',
        verdict: 'false',
        publisher: 'Exemple Vérif',
        date: '2025-03-02',
      },
      pack: 'sample',
    },
  },
  packs: {
    sample: {
      id: 'sample',
      title: { en: 'Sample pack', fr: 'Paquet d’exemple' },
      licence: 'CC0-1.0',
      created: '2026-10-01',
      revision: 1,
      trust: 'shipped',
    },
  },
};

export const WATCHED: WatchedSource = {
  id: 'w1',
  name: 'La Lettre du Val',
  kind: 'outlet',
  sites: ['lettre.example'],
  names: ['Lettre du Val'],
  note: '',
  whenCited: { mark: true, badge: false, log: false },
  onItsSites: 'on',
  changed: '2026-11-01T10:00:00Z',
};

export const RESULTS: LookupResult[] = [
  {
    id: 'x:bureau',
    kind: 'entity',
    label: 'Bureau des barrages',
    detail: 'service de l’État',
    score: 0.9,
    type: 'organisation',
  },
  {
    id: 'x:journal',
    kind: 'outlet',
    label: 'Le Journal Exemple',
    detail: 'Quotidien · lejournal.example',
    score: 0.7,
    type: 'outlet',
  },
  {
    id: 'x:other',
    kind: 'review',
    label: 'Le lac a perdu dix mètres',
    detail: 'Exemple Vérif, 2025',
    score: 0.6,
    rating: 'Faux',
    verdict: 'false',
  },
];
