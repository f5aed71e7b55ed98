// The name rules of a language; where it has none, those of French and English together.
import { en } from './en';
import { fr } from './fr';
import type { NameRules } from './rules';

export type { NameRules } from './rules';

const LANGUAGES: Readonly<Record<string, NameRules>> = { fr, en };

const union = <T>(pick: (rules: NameRules) => ReadonlySet<T>) =>
  new Set(Object.values(LANGUAGES).flatMap((rules) => [...pick(rules)]));
const merge = <K, V>(pick: (rules: NameRules) => ReadonlyMap<K, V>) =>
  new Map(Object.values(LANGUAGES).flatMap((rules) => [...pick(rules)]));

const any: NameRules = {
  common: union((r) => r.common),
  titles: merge((r) => r.titles),
  given: merge((r) => r.given),
  offices: merge((r) => r.offices),
  kinds: merge((r) => r.kinds),
  locatives: union((r) => r.locatives),
  inner: union((r) => r.inner),
  links: union((r) => r.links),
  complements: union((r) => r.complements),
  contracted: merge((r) => r.contracted),
  particles: union((r) => r.particles),
  articles: union((r) => r.articles),
  calendar: union((r) => r.calendar),
  civil: union((r) => r.civil),
  portfolios: union((r) => r.portfolios),
  legalForms: union((r) => r.legalForms),
  organisationEnds: union((r) => r.organisationEnds),
  ownersEnd: null,
  heads: merge((r) => r.heads),
  functions: union((r) => r.functions),
  ands: union((r) => r.ands),
  notions: union((r) => r.notions),
  expansions: merge((r) => r.expansions),
  contests: union((r) => r.contests),
  rivals: union((r) => r.rivals),
  languages: union((r) => r.languages),
  codes: union((r) => r.codes),
  adjectiveEnd: null,
  adjectivesCapital: true,
  placesLead: true,
  peopleEnd: /(?!)/,
  plurals: new Set(),
};

export const rulesOf = (lang: string): NameRules => LANGUAGES[lang] ?? any;
