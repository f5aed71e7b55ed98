// The incise inside one pair of marks: « A, explique-t-il, B » gives A and B without it.
import type { TextSpan } from '../model/span';
import type { QuoteRules } from './lang/rules';
import type { Quoted } from './marks';

export interface Pieces {
  parts: { start: number; end: number }[];
  cue: TextSpan;
  /** What is written as the subject. */
  cueSource: TextSpan | null;
  pronoun: string | null;
  name: TextSpan | null;
}

/** `null` where the content holds no incise. One pass over its commas, looking at six words behind each. */
export function splitIncises(text: string, content: Quoted, rules: QuoteRules): Pieces | null {
  const inside = text.slice(content.start, content.end);
  for (let comma = inside.indexOf(','); comma >= 0; comma = inside.indexOf(',', comma + 1)) {
    const window = inside.slice(comma + 1, comma + 90);
    const match =
      /^\s+((?:(?:m|t|s|l|se|me|lui|leur|nous)['’ ]\s?)?([\p{Ll}]+)(?:-t)?-(ils|elles|il|elle)(?:\s+\p{Ll}+){0,3}?)\s*(,|$|[.!?])/u.exec(
        window,
      );
    if (match) {
      const words = match[1]!.toLowerCase().split(/[\s-]+/);
      const verb =
        words.some((w) => rules.verbs.has(w)) && (rules.verbs.has(match[2]!) || rules.auxiliaries.has(match[2]!));
      if (verb) return pieces(comma, match, match[3]!, null);
    }
    const named =
      /^\s+((\p{Ll}+)\s+((?:M\. |Mme |Mr\. |Ms\. )?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3}))\s*(,|$)/u.exec(window);
    if (named && rules.verbs.get(named[2]!)?.forms.includes('finite')) return pieces(comma, named, null, named[3]!);
  }
  return null;

  function pieces(comma: number, match: RegExpExecArray, pronoun: string | null, name: string | null): Pieces {
    const at = content.start + comma + 1 + match[0].indexOf(match[1]!);
    const cueText = match[1]!;
    const parts = [{ start: content.start, end: content.start + comma }];
    let rest = at + cueText.length;
    while (rest < content.end && /[\s,]/.test(text[rest]!)) rest++;
    if (content.end - rest > 2) parts.push({ start: rest, end: content.end });
    const subject = pronoun ?? name!;
    const begin = at + cueText.lastIndexOf(subject);
    const source = { start: begin, end: begin + subject.length, text: subject };
    return {
      parts,
      cue: { start: at, end: at + cueText.length, text: cueText },
      cueSource: source,
      pronoun,
      name: name ? source : null,
    };
  }
}
