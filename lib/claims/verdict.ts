// Our verdict for a publisher's own words; the only mapping there is. Words we are not sure of give `null`.
import type { Verdict } from '../model/review';
import { foldKey } from '../text/normalize';

/**
 * Wordings by verdict, as folded keys. A row matches a rating that equals it; rows of `PHRASES` also where they stand inside a
 * longer rating. From the scales publishers state on their own method pages; `null` is always the safe answer.
 */
const WORDINGS: Record<Verdict, string> = {
  true: `true|correct|accurate|correct attribution|verified|confirmed|fact|legit|real|authentic|right|geppetto checkmark|yes
vrai|exact|correct|juste|c est vrai|veridique|verifie|confirme|avere|authentique|info|oui|c est exact|totalement vrai|tout a fait vrai|vraie`,
  'mostly-true': `mostly true|mostly correct|mostly accurate|largely true|largely correct|nearly true|almost true|one pinocchio|substantially true
plutot vrai|presque vrai|quasi vrai|essentiellement vrai|globalement vrai|en grande partie vrai|plutot juste|plutot exact|en partie exact mais|majoritairement vrai|largement vrai`,
  mixed: `mixture|mixed|half true|partly true|partially true|partly false|partially false|partly correct|half false|half right|two pinocchios|true but|partially correct|in between|half truth|a mix of true and false|some truth
partiellement vrai|partiellement faux|en partie vrai|en partie faux|a moitie vrai|mi vrai mi faux|vrai et faux|vrai ou faux|mitige|partiellement exact|partiellement correct|nuance|a nuancer|c est plus complique|plus complique|c est plus complique que ca|vrai mais|oui mais|vrai mais incomplet|en partie exact|mi figue mi raisin|entre les deux`,
  'mostly-false': `mostly false|mostly incorrect|mostly inaccurate|largely false|barely true|three pinocchios|exaggerated|exaggeration|distorted|distorts the facts|spins the facts|misleading|misleads|cherry picks|cherry picking|lacks context|missing context|needs context|out of context|taken out of context|not the whole story|inflated|overstated|miscaptioned|misattributed|misrepresented
plutot faux|presque faux|essentiellement faux|globalement faux|majoritairement faux|largement faux|trompeur|trompeuse|tres trompeur|exagere|exageree|a cote de la plaque|hors contexte|sorti de son contexte|sorti du contexte|sortie de son contexte|sorties de leur contexte|manque de contexte|contexte manquant|detourne|detournee|detournees|deforme|tronque|tronquee|approximatif|incomplet|decontextualise|image detournee|video detournee|photo detournee|citation tronquee|faux contexte|mauvais contexte|a prendre avec des pincettes`,
  false: `false|fake|incorrect|inaccurate|wrong|not true|untrue|pants on fire|pants fire|pants on fire lie|four pinocchios|hoax|fake news|fabricated|fabrication|debunked|bogus|no|lie|myth|scam|fiction|totally false|completely false|altered|manipulated|doctored|altered photo|altered video|digitally altered|manipulated video|faked|not real|outright false|nonsense|originated as satire falsehood|conspiracy theory|deepfake|ai generated|bottomless pinocchio
faux|fausse|faux et archi faux|c est faux|c est totalement faux|totalement faux|completement faux|infox|intox|fake|inexact|inexacte|errone|erronee|mensonge|mensonger|mensongere|infonde|infondee|sans fondement|canular|montage|photomontage|truque|trucage|falsifie|falsifiee|invente|inventee|arnaque|manipule|image manipulee|photo manipulee|video manipulee|video truquee|photo truquee|non|non c est faux|info fausse|fausse information|fausse info|fausse citation|faux tweet|fausse video|faux document|rumeur|rumeur infondee|incorrect|theorie du complot|desinformation|genere par ia|imaginaire`,
  unproven: `unproven|unverified|unsupported|unsubstantiated|no evidence|not proven|unconfirmed|research in progress|unknown|insufficient evidence|undetermined|cannot be verified|can t be verified|unfounded claim|no proof|inconclusive|in dispute|disputed|not verified|we don t know|uncertain|legend
non prouve|non prouvee|pas prouve|sans preuve|sans preuves|aucune preuve|invérifiable|inverifiable|non verifie|non verifiee|non verifiable|non confirme|impossible a verifier|impossible a dire|invérifié|pas de preuve|rien ne le prouve|a verifier|incertain|douteux|non etaye|non demontre|indetermine|on ne sait pas|pas encore prouve`,
  other: `satire|labeled satire|originated as satire|parody|humor|joke|outdated|out of date|lost legend|opinion|recall|full flop|half flip|no flip|flip flop|explainer|analysis
satire|parodie|humour|blague|satirique|article satirique|site satirique|perime|obsolete|opinion|explication|analyse|decryptage|date|ancien|archive|image ancienne|ancienne video`,
};

/** Wordings that decide also inside a longer rating, strongest reservation first: "Plutôt vrai, mais exagéré" is read by the first that fits. */
const PHRASES: readonly (readonly [string, Verdict])[] = [
  ['partly false', 'mixed'],
  ['partially false', 'mixed'],
  ['partiellement faux', 'mixed'],
  ['partiellement vrai', 'mixed'],
  ['partly true', 'mixed'],
  ['half true', 'mixed'],
  ['en partie faux', 'mixed'],
  ['en partie vrai', 'mixed'],
  ['mostly false', 'mostly-false'],
  ['plutot faux', 'mostly-false'],
  ['mostly true', 'mostly-true'],
  ['plutot vrai', 'mostly-true'],
  ['pants on fire', 'false'],
  ['hors contexte', 'mostly-false'],
  ['out of context', 'mostly-false'],
  ['missing context', 'mostly-false'],
  ['sans fondement', 'false'],
  ['trompeur', 'mostly-false'],
  ['trompeuse', 'mostly-false'],
  ['misleading', 'mostly-false'],
  ['no evidence', 'unproven'],
  ['aucune preuve', 'unproven'],
  ['satire', 'other'],
  ['satirique', 'other'],
];

const byWording = new Map<string, Verdict>();
for (const [verdict, wordings] of Object.entries(WORDINGS) as [Verdict, string][])
  for (const wording of wordings.split(/[|\n]/))
    if (!byWording.has(foldKey(wording))) byWording.set(foldKey(wording), verdict);

/** Words that strengthen or frame and change nothing ("C'est faux !", "Rating: False", "This claim is false"). */
const FRAME =
  /^(?:rating|verdict|our verdict|our rating|ruling|conclusion|notre verdict|note|evaluation|l affirmation est|cette affirmation est|affirmation|claim|the claim is|this claim is|this is|it s|it is|that s|this|c est|cela est|ceci est|information|info|resultat|we rate this|we rate it|fact check|factcheck|attention|plutot que|is)\s+/;
const TAIL =
  /\s+(?:information|claim|affirmation|info|rating|statement|news|content|contenu|citation|image|photo|video|photos|images|videos)$/;
const STRONG =
  /^(?:very|totally|completely|entirely|absolutely|totalement|completement|entierement|absolument|tout a fait|tres|largement|manifestement|clairement|simply)\s+/;

/**
 * The verdict for a publisher's rating. `scale` is the pair ClaimReview gives with numbers (`worstRating`, `bestRating`): a
 * rating in figures is placed on it. `null` where the words are not known, negated, or only a headline.
 */
export function verdictOf(
  rating: string | null | undefined,
  scale?: { value: number; worst: number; best: number },
): Verdict | null {
  const words = rating ? wordedVerdict(rating) : null;
  return words ?? (scale ? scaledVerdict(scale) : rating ? figureVerdict(rating) : null);
}

function wordedVerdict(rating: string): Verdict | null {
  let key = foldKey(rating);
  // A sentence is a headline or a finding, not a rating on a scale.
  if (key.split(' ').length > 12) return null;
  for (let pass = 0; pass < 3; pass++) {
    const known = byWording.get(key);
    if (known) return known;
    const shorter = key.replace(FRAME, '').replace(STRONG, '');
    key = shorter === key ? key.replace(TAIL, '') : shorter;
  }
  const final = byWording.get(key);
  if (final) return final;
  // "False. There is no such law.", "Faux : la photo date de 2015": the first clause is the rating.
  const clause = /^([^.:;!,–—(]{2,40})[.:;!,–—(]/u.exec(rating.trim())?.[1];
  if (clause && clause.length < rating.trim().length - 1) {
    const first = byWording.get(foldKey(clause).replace(FRAME, '').replace(STRONG, ''));
    if (first) return first;
  }
  if (/\b(?:not|pas|n est|isn t|rien de|neither|ni)\b/.test(key)) return null;
  for (const [phrase, verdict] of PHRASES) if (` ${key} `.includes(` ${phrase} `)) return verdict;
  return null;
}

/** "4/5", "2 sur 10", "80 %": a share of the best mark. A bare figure says nothing without its scale. */
function figureVerdict(rating: string): Verdict | null {
  const match = /^\s*(\d+(?:[.,]\d+)?)\s*(?:\/|sur|out of|of)\s*(\d+)\s*$/iu.exec(rating);
  if (!match) return null;
  return scaledVerdict({ value: Number(match[1]!.replace(',', '.')), worst: 1, best: Number(match[2]) });
}

function scaledVerdict({ value, worst, best }: { value: number; worst: number; best: number }): Verdict | null {
  // schema.org: -1 or 0 mark "not rated"; a scale of one step is none.
  if (!(best - worst >= 2) || value < worst || value > best) return null;
  const share = (value - worst) / (best - worst);
  if (share <= 0.1) return 'false';
  if (share < 0.4) return 'mostly-false';
  if (share <= 0.6) return 'mixed';
  return share < 0.9 ? 'mostly-true' : 'true';
}
