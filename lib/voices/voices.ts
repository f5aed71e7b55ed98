// A document's speakers merged into voices, in order of their first statement.
import type { Mention, Quotation, Voice } from '../model/annotation';
import { rulesOf } from '../quotes/lang/index';
import type { QuoteRules } from '../quotes/lang/rules';
import type { Reading } from '../text/reading';
import { commonWords, type KindEvidence, kindOf, type Speaking } from './kinds';
import { voiceWordsOf } from './lang/index';
import { joined, type Kinded, wording } from './merging';
import { roleToShow } from './roles';
import { isIndefinite, type Language, personName } from './words';

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
  return joined(speakers, rules)
    .map((group) => voiceOf(group, language))
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
    const { name, entity, referent, kind } = speaker;
    // A second "un habitant" is another one; "il" behind the first is not.
    const another = kind === 'unnamed' && isIndefinite(name, rules) && source?.text === name;
    const keys = [
      ...(referent === undefined ? [] : [`r:${referent}`]),
      ...(entity === null ? [] : [`e:${entity}`]),
      `n:${kind === 'unnamed'} ${wording(name, rules)}`,
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
      for (const { role } of mentionsOf(referent)) if (role) found.roles.push(role.text);
    }
    if (speaker.role && !found.roles.includes(speaker.role)) found.roles.push(speaker.role);
    found.quotations.push(index);
  });
  return speakers;
}

const longer = (a: string, b: string): boolean => a.split(/[\s-]+/).length > b.split(/[\s-]+/).length;

function voiceOf(group: readonly Kinded[], language: Language): Voice {
  const [fullest] = group as [Kinded];
  return {
    name: nameOf(group, language.rules),
    entity: group.find((s) => s.entity !== null)?.entity ?? null,
    kind: fullest.kind,
    role: roleToShow(
      group.flatMap((s) => s.roles),
      fullest.kind,
      language,
    ),
    quotations: group.flatMap((s) => s.quotations).sort((a, b) => a - b),
  };
}

/** Of a person the name with the most words that are its own; else the fullest wording. */
function nameOf(group: readonly Kinded[], rules: QuoteRules): string {
  const [fullest] = group as [Kinded];
  if (fullest.kind !== 'person' || group.length === 1) return fullest.name;
  const own = (name: string) => {
    const { words } = personName(name, rules);
    // "Shadow Home Secretary Ruth Call" says no more of a name than "Ruth Call".
    const known = group.some((s) => s.name !== name && name.endsWith(` ${s.name}`) && s.name.includes(' '));
    return known ? 0 : words.length + Math.min(0.5, (words[0]?.length ?? 0) / 40);
  };
  return group.reduce((best, s) => (own(s.name) > own(best) ? s.name : best), fullest.name);
}
