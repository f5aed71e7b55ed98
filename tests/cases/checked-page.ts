// An invented article and the invented reviews that answer what it quotes: several publishers, a replaced one, near claims, altered words.
import type { Review } from '../../lib/model/review';

const review = (id: string, facts: Partial<Review> & Pick<Review, 'text'>): Review => ({
  id,
  lang: 'fr',
  url: `https://verif.example/${id}`,
  ...facts,
});

/** What the reviews of the first statement check. */
const POOLS = 'Les piscines municipales de Vaubrun consomment plus d’eau que toutes les fermes du canton.';

export const CHECKED_REVIEWS: readonly Review[] = [
  review('piscines-2024', {
    text: POOLS,
    claimant: 'Bruno Castaing',
    claimDate: '2024-05-02',
    rating: 'Plutôt faux',
    verdict: 'mostly-false',
    publisher: 'Vérif Vallées',
    date: '2024-05-09',
  }),
  review('piscines-2026', {
    text: POOLS,
    claimant: 'Bruno Castaing',
    claimDate: '2026-09-28',
    rating: 'Faux',
    verdict: 'false',
    finding: 'Les deux piscines comptent pour un vingtième de ce que pompent les fermes.',
    publisher: 'Vérif Vallées',
    date: '2026-10-02',
  }),
  review('piscines-cour', {
    text: 'À Vaubrun, les piscines municipales consomment plus d’eau que toutes les fermes du canton.',
    claimant: 'Bruno Castaing',
    rating: 'Plutôt vrai',
    verdict: 'mostly-true',
    publisher: 'Les Comptes de l’Eau',
    date: '2026-10-05',
  }),
  review('sirene', {
    text: 'Le canton de Vaubrun a acheté 40 sirènes d’alerte qui n’ont jamais servi.',
    rating: 'Vrai',
    verdict: 'true',
    publisher: 'Vérif Vallées',
    date: '2025-02-11',
  }),
  review('regie', {
    text: 'Odile Marchal promet de ne jamais vendre la régie des eaux.',
    quotation: 'Nous ne vendrons pas la régie des eaux avant que les habitants aient voté',
    claimant: 'Odile Marchal',
    rating: 'Citation exacte',
    publisher: 'Archives de Vaubrun',
    date: '2026-10-01',
  }),
  review('compteurs', {
    text: 'Les nouveaux compteurs de Vaubrun doublent les factures d’eau des retraités.',
    rating: 'Infondé',
    verdict: 'unproven',
    publisher: 'Les Comptes de l’Eau',
    date: '2026-07-19',
  }),
];

export const CHECKED_QUOTES = {
  disagree: 'Les piscines municipales de Vaubrun consomment plus d’eau que toutes les fermes du canton',
  figure: 'Le canton de Vaubrun a acheté 90 sirènes d’alerte qui n’ont jamais servi',
  altered: 'Nous vendrons la régie des eaux avant que les habitants aient voté',
  refused: 'Les nouveaux compteurs de Vaubrun doublent les factures d’eau des retraités',
};

export const CHECKED_PAGE = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>L’eau de Vaubrun, tout un débat</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="Le Journal des Vallées"><link rel="icon" href="data:,">
<meta property="article:published_time" content="2026-10-14"><style>body{margin:24px auto;max-width:44em;font:18px/1.55 Georgia,serif}</style></head>
<body><article><h1>L’eau de Vaubrun, tout un débat</h1>
<p>La salle des fêtes était pleine mardi soir. « ${CHECKED_QUOTES.disagree} », a lancé le conseiller Bruno Castaing devant deux cents habitants.</p>
<p>« ${CHECKED_QUOTES.figure} », a poursuivi l’éleveuse Samia Berthier, qui demande des comptes depuis l’hiver dernier à la mairie.</p>
<p>« ${CHECKED_QUOTES.altered} », a répondu la maire, Odile Marchal, avant de quitter la tribune sous les sifflets d’une partie du public.</p>
<p>« ${CHECKED_QUOTES.refused} », a conclu Paul Vasseur, président de l’amicale des pensionnés, qui a remis une pétition de trois pages.</p>
<p>La réunion suivante aura lieu en novembre, à l’école. Le conseil votera ensuite le budget de la saison, que la mairie n’a pas encore publié.</p>
</article></body></html>`;

/** The reviews as a pack file. */
export const CHECKED_PACK: string = [
  {
    incise: 'pack',
    schema: 1,
    id: 'verif.vaubrun',
    revision: 1,
    title: { fr: 'Vérifications de Vaubrun', en: 'Checks of Vaubrun' },
    languages: ['fr'],
    licence: 'CC0-1.0',
    created: '2026-10-06',
  },
  ...CHECKED_REVIEWS.map((one) => ({ kind: 'review', review: one })),
]
  .map((line) => `${JSON.stringify(line)}\n`)
  .join('');
