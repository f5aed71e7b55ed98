// Which of the descriptions the text gives somebody is the role to show.
import type { VoiceKind } from '../model/annotation';
import { headWords, kindOfNouns, type Language, wordsIn } from './words';

/** How many words a role has at most; longer ones are clauses. */
const LONGEST = 16;

/** The one that says most and reads as a role of that kind of voice; `null` where none does. */
export function roleToShow(roles: readonly string[], kind: VoiceKind, language: Language): string | null {
  const { rules } = language;
  const size = (role: string) => wordsIn(role).filter((word) => !rules.determiners.has(word)).length;
  return roles
    .map((role) => trimmed(role, language))
    .filter((role) => isRole(role, kind, language))
    .reduce<string | null>((best, role) => (best === null || size(role) > size(best) ? role : best), null);
}

/** Without its article, what a quotation or a clause cut off leaves at its end ("auteure de"), and another line. */
function trimmed(role: string, { rules }: Language): string {
  let text = role.replace(/\n.*$/su, '').trim();
  const first = wordsIn(text)[0] ?? '';
  if (rules.definite.has(first) || rules.indefinite.has(first))
    text = text.slice(first.length).replace(/^['’]/, '').trim();
  // "a power company that owns the dam"
  const parts = text.split(' ');
  const clause = parts.findIndex((part, at) => at > 0 && (rules.relatives.has(part) || rules.that.has(part)));
  if (clause > 0) text = parts.slice(0, clause).join(' ');
  for (let last = wordsIn(text).at(-1); last !== undefined; last = wordsIn(text).at(-1)) {
    const open = [rules.of, rules.prepositions, rules.determiners, rules.conjunctions, rules.relatives].some((list) =>
      list.has(last!),
    );
    if (!open || !text.toLowerCase().endsWith(last)) break;
    text = text.slice(0, -last.length).trim();
  }
  return text;
}

/** A noun phrase whose own noun is of the voice's kind; a clause has a finite verb. */
function isRole(role: string, kind: VoiceKind, language: Language): boolean {
  const { rules } = language;
  const words = wordsIn(role);
  if (words.length > LONGEST || (words[0]?.length ?? 0) < 2) return false;
  const clause = (word: string) =>
    (rules.finite.has(word) && !rules.determiners.has(word) && !rules.prepositions.has(word)) || rules.that.has(word);
  if (words.some(clause)) return false;
  const head = headWords(role, rules).filter((word) => !rules.determiners.has(word));
  const last = head.at(-1);
  while (head.length > 1 && rules.prenominal.has(head[0]!)) head.shift();
  const noun = language.words.headFirst ? head[0] : last;
  if (noun === undefined) return false;
  // Several are not one: "voters" is nobody's role.
  if (kind === 'person' && /[^s]s$/.test(noun) && rules.personNouns.has(noun.slice(0, -1))) return false;
  const told = kindOfNouns([noun], language);
  if (told !== null) return told === kind;
  return kind === 'person' && (language.words.people.has(noun) || rules.humanEnd?.test(noun) === true);
}
