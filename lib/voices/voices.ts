// A document's speakers merged into voices, in order of their first statement.
import type { Mention, Quotation, Speaker, Voice } from '../model/annotation';
import { rulesOf } from '../quotes/lang/index';
import type { QuoteRules } from '../quotes/lang/rules';
import type { Reading } from '../text/reading';
import { commonWords, type KindEvidence, kindOf, type Speaking } from './kinds';
import { voiceWordsOf } from './lang/index';
import { joined, type Kinded, wording } from './merging';
import { roleToShow } from './roles';
import { describes, isIndefinite, kindOfNouns, type Language, personName } from './words';

/**
 * One voice per speaker. `quotations` of a voice are indexes into the list given; quotations without a speaker belong to no
 * voice. Unnamed sources are one where the wording is, unless each is somebody else ("un habitant"). Nothing in a language
 * without rules.
 */
export function voicesOf(reading: Reading, quotations: readonly Quotation[], mentions: readonly Mention[]): Voice[] {
  const rules = rulesOf(reading.lang);
  const words = voiceWordsOf(reading.lang);
  if (!rules || !words || quotations.length === 0) return [];
  const language = { rules, words };
  const byReferent = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const known = byReferent.get(mention.referent);
    if (known) known.push(mention);
    else byReferent.set(mention.referent, [mention]);
  }
  const mentionsOf = (referent: number) => byReferent.get(referent) ?? [];
  const evidence: KindEvidence = {
    ...{ reading, language, quotations, mentionsOf },
    common: commonWords(reading, language),
  };
  const speakers = speakersOf(quotations, mentionsOf, rules).map((s): Kinded => ({ ...s, kind: kindOf(s, evidence) }));
  const bodies = mentions.filter((m) => m.type === 'organisation' || m.type === 'group');
  return joined(speakers, rules)
    .map((group) => voiceOf(group, language, bodies))
    .sort((a, b) => a.quotations[0]! - b.quotations[0]!);
}

/** The statements with their speakers as the voices have them: fullest name, record, kind, role. */
export function spoken(quotations: readonly Quotation[], voices: readonly Voice[]): Quotation[] {
  const voiceAt = new Map(voices.flatMap((voice) => voice.quotations.map((index) => [index, voice] as const)));
  return quotations.map((quotation, index) => {
    const voice = voiceAt.get(index);
    if (!voice || !quotation.speaker) return quotation;
    const { role: _, ...speaker } = quotation.speaker;
    const { name, entity, kind, role } = voice;
    return { ...quotation, speaker: { ...speaker, name, entity, kind, ...(role !== null && { role }) } };
  });
}

/** "Mme Hamon" was taken for "Luc Hamon": the title tells that it is somebody else, of whom no more is known. */
function withoutClash(speaker: Speaker, source: Quotation['source'], rules: QuoteRules): Speaker {
  if (!source || speaker.kind !== 'person') return speaker;
  const written = personName(source.text, rules);
  const taken = personName(speaker.name, rules);
  const clash =
    written.title !== null && written.gender !== null && taken.gender !== null && written.gender !== taken.gender;
  return clash ? { name: source.text, entity: null, kind: 'person' } : speaker;
}

/** Statements of the same record, the same referent or the same wording. */
function speakersOf(
  quotations: readonly Quotation[],
  mentionsOf: (referent: number) => readonly Mention[],
  rules: QuoteRules,
): Speaking[] {
  const speakers: Speaking[] = [];
  const byKey = new Map<string, Speaking>();
  quotations.forEach(({ speaker, source }, index) => {
    if (!speaker) return;
    const { name, entity, referent, kind, role } = withoutClash(speaker, source, rules);
    // A second "un habitant" is another one; "il" behind the first is not.
    const another = kind === 'unnamed' && isIndefinite(name, rules) && source?.text === name;
    const keys = [
      ...(referent === undefined ? [] : [`r:${referent}`]),
      ...(entity === null ? [] : [`e:${entity}`]),
      `n:${kind === 'unnamed' && describes(name, rules)} ${wording(name, rules)}`,
    ];
    let found = another
      ? undefined
      : keys.map((key) => byKey.get(key)).find((s) => s && !(s.entity && entity && s.entity !== entity));
    if (!found) {
      found = { name, kind, entity, referents: new Set(), roles: [], quotations: [] };
      speakers.push(found);
    }
    for (const key of keys) if (another || !byKey.has(key)) byKey.set(key, found);
    if (longer(name, found.name)) found.name = name;
    found.entity ??= entity;
    if (referent !== undefined && !found.referents.has(referent)) {
      found.referents.add(referent);
      for (const mention of mentionsOf(referent)) if (mention.role) found.roles.push(mention.role.text);
    }
    if (role && !found.roles.includes(role)) found.roles.push(role);
    found.quotations.push(index);
  });
  return speakers;
}

const longer = (a: string, b: string): boolean => a.split(/[\s-]+/).length > b.split(/[\s-]+/).length;

function voiceOf(group: readonly Kinded[], language: Language, bodies: readonly Mention[]): Voice {
  const [{ kind }] = group as [Kinded];
  const { name, title } =
    kind === 'person' ? personOf(group, language) : { name: bodyOf(group, language, bodies), title: null };
  const roles = group.flatMap((s) => s.roles);
  return {
    name,
    entity: group.find((s) => s.entity !== null)?.entity ?? null,
    kind,
    role: roleToShow(roles, kind, language) ?? title,
    quotations: group.flatMap((s) => s.quotations).sort((a, b) => a - b),
  };
}

/** The name with the most words that are its own, and what stands before them: "Deputy Mayor", "Tom Garrick". */
function personOf(group: readonly Kinded[], language: Language): { name: string; title: string | null } {
  const { rules } = language;
  const taken = group.map(({ name }) => apart(name, language));
  const size = ({ name }: { name: string }) => {
    const { words } = personName(name, rules);
    // "Independent Ruth Call" says no more of the name than "Ruth Call".
    if (taken.some((other) => other.name.includes(' ') && name.endsWith(` ${other.name}`))) return 0;
    return words.length + Math.min(0.5, (words[0]?.length ?? 0) / 40);
  };
  const best = taken.reduce((a, b) => (size(b) > size(a) ? b : a));
  return { name: best.name, title: best.title ?? taken.find(({ title }) => title)?.title ?? null };
}

/** A name of at least two words behind nouns for people is told apart from them; "Mr Lind" and "Pope Leo" stay whole. */
function apart(name: string, { rules, words }: Language): { name: string; title: string | null } {
  const parts = name.split(' ');
  for (let at = parts.length - 2; at > 0; at--) {
    const [lead, first] = [parts[at - 1]!.toLowerCase(), parts[at]!.toLowerCase()];
    if (!rules.firstNames.has(first) || rules.firstNames.has(lead)) continue;
    const noun = rules.titles.has(lead) || kindOfNouns([lead], { rules, words }) === 'person';
    const title = parts.slice(0, at).join(' ');
    if (noun) return { name: parts.slice(at).join(' '), title: lead.length > 3 ? title : null };
  }
  return { name, title: null };
}

/** The fullest wording; a body's noun alone is filled up from the only name of a body that begins or ends with it. */
function bodyOf(group: readonly Kinded[], { rules, words }: Language, bodies: readonly Mention[]): string {
  const [{ name, kind }] = group as [Kinded];
  if (kind !== 'institution' || name.includes(' ') || !/^\p{Lu}/u.test(name)) return name;
  if (!rules.institutionNouns.has(name.toLowerCase())) return name;
  const full = bodies
    .map((m) => m.surface)
    .filter((s) => (words.headFirst ? s.startsWith(`${name} `) : s.endsWith(` ${name}`)));
  return new Set(full).size === 1 ? full[0]! : name;
}
