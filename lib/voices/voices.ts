// A document's speakers merged into voices, in order of their first statement, and what the article rests on.
import type { Mention, Quotation, Speaker, Voice } from '../model/annotation';
import { foldKey } from '../text/normalize';

/**
 * One voice per speaker: the same entity, the same referent, or the same folded name; a surname joins the one full name that
 * ends with it, or stays apart where two do. `quotations` are indexes into the list given. Quotations without a speaker
 * belong to no voice. Unnamed sources merge only where the wording is the same.
 */
export function voicesOf(quotations: readonly Quotation[], mentions: readonly Mention[]): Voice[] {
  const voices: Voice[] = [];
  const byKey = new Map<string, Voice>();
  const bySurname = new Map<string, Set<Voice>>();
  const roles = new Map<number, string>();
  for (const mention of mentions)
    if (mention.role && !roles.has(mention.referent)) roles.set(mention.referent, mention.role.text);
  // Longest names first, so that "Loriot" finds "Anne Loriot" also where it stands before it.
  const speakers = quotations.map((q, index) => ({ speaker: q.speaker, index }));
  const longest = speakers
    .filter((s): s is { speaker: Speaker; index: number } => s.speaker !== null)
    .sort(
      (a, b) =>
        foldKey(b.speaker.name).split(' ').length - foldKey(a.speaker.name).split(' ').length || a.index - b.index,
    );
  for (const { speaker, index } of longest) {
    const name = foldKey(speaker.name);
    const keys = [`n:${name}`];
    if (speaker.entity) keys.unshift(`e:${speaker.entity}`);
    if (speaker.referent !== undefined) keys.unshift(`r:${speaker.referent}`);
    let voice = keys
      .map((key) => byKey.get(key))
      .find((v) => v !== undefined && !(v.entity && speaker.entity && v.entity !== speaker.entity));
    if (!voice && speaker.kind !== 'unnamed' && speaker.kind !== 'document' && !speaker.entity) {
      const words = name.split(' ');
      const same = bySurname.get(words[words.length - 1]!);
      if (words.length <= 2 && same?.size === 1) {
        const [only] = same;
        const title =
          words.length === 1 ||
          /^(m|mm|mme|mlle|me|dr|pr|mr|mrs|ms|monsieur|madame|sen|rep|gov|president|senator|judge)$/.test(words[0]!);
        if (title && only && only.kind === 'person') voice = only;
      }
    }
    if (!voice) {
      voice = {
        name: speaker.name,
        entity: speaker.entity,
        kind: speaker.kind,
        role: speaker.role ?? null,
        quotations: [],
      };
      voices.push(voice);
      if (speaker.kind === 'person') {
        const surname = name.split(' ').at(-1)!;
        const known = bySurname.get(surname) ?? new Set();
        bySurname.set(surname, known.add(voice));
      }
    }
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, voice);
    voice.entity ??= speaker.entity;
    voice.role ??= speaker.role ?? (speaker.referent === undefined ? null : (roles.get(speaker.referent) ?? null));
    voice.quotations.push(index);
  }
  for (const voice of voices) voice.quotations.sort((a, b) => a - b);
  return voices.sort((a, b) => a.quotations[0]! - b.quotations[0]!);
}
