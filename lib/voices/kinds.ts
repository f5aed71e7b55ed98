// What kind of voice a speaker is: person, institution, outlet, document or unnamed, from all that the text tells of it.
import type { Mention, Quotation, VoiceKind } from '../model/annotation';
import type { Reading } from '../text/reading';
import { wordAt } from './outlets';
import { roleToShow } from './roles';
import { describes, headWords, isDefinite, kindOfNouns, type Language, personName, wordsIn } from './words';

/** One speaker of the document, as the quotation stage gave it, with its statements. */
export interface Speaking {
  name: string;
  /** The kind the quotation stage took it for. */
  kind: VoiceKind;
  entity: string | null;
  referents: Set<number>;
  roles: string[];
  /** Indexes of its statements. */
  quotations: number[];
}

const KINDS: Record<NonNullable<Mention['type']>, VoiceKind | null> = {
  person: 'person',
  organisation: 'institution',
  group: 'institution',
  outlet: 'outlet',
  place: 'institution',
  other: null,
};

/** Kinds that what the text calls somebody can tell. */
const TOLD = ['person', 'outlet', 'institution'] as const satisfies readonly VoiceKind[];

export interface KindEvidence {
  reading: Reading;
  language: Language;
  quotations: readonly Quotation[];
  /** Mentions of a referent. */
  mentionsOf(referent: number): readonly Mention[];
  /** Folded words the text also writes in lower case, or with an article before them: common nouns, peoples, bodies. */
  common: ReadonlySet<string>;
}

/**
 * A record's type goes before all; then titles and first names, the nouns of the name, what the text calls it, pronouns for
 * people, an article before it; a name of which nothing else is said is a person's.
 */
export function kindOf(speaking: Speaking, evidence: KindEvidence): VoiceKind {
  const { language, quotations } = evidence;
  const { rules, words } = language;
  const { name } = speaking;
  const mentions = [...speaking.referents].flatMap((referent) => evidence.mentionsOf(referent));
  const linked = mentions.find((m) => m.entity !== null && m.type !== null && m.entity === speaking.entity);
  if (linked) return KINDS[linked.type!] ?? speaking.kind;
  if (speaking.entity !== null) return speaking.kind;
  if (isAgency(name, language)) return 'outlet';
  const head = headWords(name, rules);
  const nouns = kindOfNouns(head, language);
  if (describes(name, rules)) return kindOfDescription(speaking, head, nouns, language);
  // "Anne Loriot et Paul Varenne" speak as one, and have names.
  if (speaking.kind === 'unnamed' && isPair(name, language)) return 'person';
  if (speaking.kind === 'unnamed' || speaking.kind === 'document') return speaking.kind;
  const person = personName(name, rules);
  const written = wordsIn(name);
  if (person.title !== null || written.slice(0, -1).some((word) => rules.firstNames.has(word))) return 'person';
  const body = nouns === 'outlet' || nouns === 'institution' ? nouns : null;
  if (body && words.headFirst && kindOfNouns(head.slice(0, 1), language)) return body;
  const human = speaking.quotations.some((index) =>
    quotations[index]!.why.some(
      (w) => w.code === 'pronoun' && rules.pronouns.get(String(w['pronoun']).toLowerCase())?.human,
    ),
  );
  if (human) return 'person';
  const told = TOLD.find((kind) => roleToShow(speaking.roles, kind, language) !== null);
  if (told) return told;
  // "X, a coal company that …": too long for a role, plain enough for a kind.
  const heads = speaking.roles.map((role) => headWords(role, rules));
  if (heads.some((words) => kindOfNouns(words, language) === 'institution' && words.some((w) => rules.bodies.has(w))))
    return 'institution';
  const sure = mentions.find((m) => m.type !== null && m.why[0]?.code !== 'own-name');
  if (sure) return KINDS[sure.type!] ?? speaking.kind;
  if (/^(\p{Lu}[.]?){2,}$/u.test(name)) return 'institution';
  if (body) return body;
  // "Prime Minister Ruth Call" is a person, "Ambassador" alone whoever holds the office.
  if (nouns === 'person') {
    const last = kindOfNouns(head.slice(-1), language) === 'person';
    return !last || rules.offices.has(head.at(-1)!) ? 'person' : 'unnamed';
  }
  const before = nounBefore(speaking, evidence);
  if (before) return before;
  if (speaking.kind === 'outlet') return 'outlet';
  if (mentions.some((m) => m.type === 'organisation' || m.type === 'group')) return 'institution';
  if (/\p{N}|&/u.test(name)) return 'institution';
  if (person.words.length > 1) return 'person';
  return isName(name, evidence) ? 'person' : speaking.kind;
}

/** Somebody who holds an office alone is a person ("le préfet"), everybody else described by what they are is unnamed. */
function kindOfDescription(
  { name, kind }: Speaking,
  head: readonly string[],
  nouns: VoiceKind | null,
  { rules }: Language,
): VoiceKind {
  const office = nouns === 'person' && isDefinite(name, rules) && head.some((word) => rules.offices.has(word));
  const several = rules.pluralDeterminers.has(wordsIn(name)[0] ?? '');
  if (office && !several && (kind === 'unnamed' || kind === 'person')) return 'person';
  if (nouns === 'person') return kind === 'person' ? 'person' : 'unnamed';
  // "l'agence" alone may be of the press, "l'agence régionale de santé" is not.
  if (kind === 'outlet' && nouns === 'institution' && head.length > 1) return nouns;
  return kind === 'unnamed' || kind === 'person' ? (nouns ?? 'unnamed') : kind;
}

/** "la Febelfin", "le quotidien Le Rivage": an article, or a noun for media or bodies, right before the name where it speaks. */
function nounBefore(
  { name, quotations: indexes }: Speaking,
  { reading, language, quotations }: KindEvidence,
): VoiceKind | null {
  for (const index of indexes) {
    const { source } = quotations[index]!;
    if (!source?.text.endsWith(name)) continue;
    const start = source.end - name.length;
    const before = reading.text.slice(Math.max(0, start - 40), start);
    const [noun, last] = [wordsIn(before).at(-2), wordsIn(before).at(-1)];
    if (last === undefined || !/[\p{L}\p{N}]['’]?\s*$/u.test(before)) continue;
    if (isAgency(before, language, true)) return 'outlet';
    // "le quotidien Le Rivage": the article may be the name's own.
    const own = language.rules.definite.has(last) && noun !== undefined ? noun : last;
    const kind = kindOfNouns([own], language);
    if (kind === 'outlet' || kind === 'institution') return kind;
    if (language.rules.definite.has(last)) return 'institution';
  }
  return null;
}

/** Names alone, joined by a conjunction. */
function isPair(name: string, { rules }: Language): boolean {
  const parts = name.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const joins = parts.filter((part) => rules.conjunctions.has(part));
  const plain = parts.filter(
    (part) => /^\p{Ll}/u.test(part) && !rules.conjunctions.has(part) && !rules.particles.has(part),
  );
  return joins.length === 1 && plain.length === 0;
}

/** "agence de presse", "news agency": in it, or at its end. */
function isAgency(text: string, { words }: Language, end = false): boolean {
  const written = ` ${wordsIn(text).join(' ')}${end ? '' : ' '}`;
  return words.agencies.some((noun) => (end ? written.endsWith(` ${noun}`) : written.includes(` ${noun} `)));
}

/** One capitalised word that is nobody's common noun here. */
function isName(name: string, { language: { rules }, common }: KindEvidence): boolean {
  const word = name.toLowerCase();
  if (!/^(?:Ma?c|[DO]['’])?\p{Lu}\p{Ll}+([-'’]\p{Lu}\p{Ll}+)*$/u.test(name)) return false;
  const taken = [rules.pronouns, rules.determiners, rules.adverbs, rules.relatives, rules.conjunctions, rules.calendar];
  if (taken.some((list) => list.has(word)) || rules.verbs.has(word) || rules.adverbEnd.test(word)) return false;
  const { order } = rules;
  if (order && [order.plurals, order.subjects, order.clauseStarts].some((list) => list.has(word))) return false;
  return !rules.humanEnd?.test(word) && !common.has(word);
}

/** The words for `KindEvidence.common`. */
export function commonWords(reading: Reading, { rules }: Language): Set<string> {
  const { tokens } = reading;
  const found = new Set<string>();
  for (let t = 0; t < tokens.length; t++) {
    const token = tokens[t]!;
    if (token.kind !== 0) continue;
    const article = t > 0 && !token.lineStart && rules.determiners.has(wordAt(reading, t - 1));
    if (!token.capital || (article && !tokens[t + 1]?.capital)) found.add(token.norm);
  }
  return found;
}
