// What is wrong with a file, told so that it can be found: line, path within the line's record, plain words.
import type { Problem } from '../model/importing';
import type { z } from '../model/zod';
import type { Sentence } from './sentences';

export type { Problem };

type Fact = string | number;

function told(line: number | null, path: string, level: Problem['level'], words: string, facts: Fact[]): Problem {
  if (facts.length === 0) return { line, path, message: words, level };
  const texts = facts.map(String);
  const message = words.replace(/\$(\d)/g, (_, n: string) => texts[Number(n) - 1] ?? '');
  return { line, path, message, template: { words, facts: texts }, level };
}
export const problem = (line: number | null, path: string, words: Sentence, ...facts: Fact[]): Problem =>
  told(line, path, 'error', words, facts);
export const warning = (line: number | null, path: string, words: Sentence, ...facts: Fact[]): Problem =>
  told(line, path, 'warning', words, facts);
/** For what has words elsewhere in the extension, or is said by the command line only. */
export const ownProblem = (line: number | null, path: string, words: string, ...facts: Fact[]): Problem =>
  told(line, path, 'error', words, facts);
export const ownWarning = (line: number | null, path: string, words: string): Problem =>
  told(line, path, 'warning', words, []);

/** One line of text: "FILE:12: entity.labels: expected record". */
export function problemText(file: string, { line, path, message, level, file: own }: Problem): string {
  const place = line === null ? (own ?? file) : `${own ?? file}:${line}`;
  return `${place}: ${level === 'warning' ? 'warning: ' : ''}${path ? `${path}: ` : ''}${message}`;
}

/** Path segments as people write them: `labels.fr`, `aliases.fr[2]`, `labels["x y"]`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    const key = String(part);
    if (!/^[\p{L}_$@][\p{L}\p{N}_$@:-]*$/u.test(key)) return `${text}[${JSON.stringify(key)}]`;
    return text ? `${text}.${key}` : key;
  }, '');
}

type Issue = z.core.$ZodIssue;

/** The problems of a failed parse; `root` is put before each path. */
export function problemsOf(
  line: number | null,
  issues: readonly Issue[],
  root: readonly PropertyKey[] = [],
): Problem[] {
  return issues.map((issue) => problem(line, pathText([...root, ...issue.path]), ...wordsOf(issue)));
}

function wordsOf(issue: Issue): [words: Sentence, ...facts: string[]] {
  switch (issue.code) {
    case 'invalid_type':
      return ['expected $1, found $2', issue.expected, foundIn(issue.input)];
    case 'invalid_value':
      return ['expected $1', issue.values.map((value) => JSON.stringify(value)).join(' | ')];
    case 'invalid_format':
      return ['does not have the form $1', String(issue.pattern ?? issue.format)];
    case 'invalid_union':
      return ['has none of the allowed forms'];
    default:
      return issue.message ? ['$1', issue.message] : ['is not valid'];
  }
}

/** What kind of value is there, in one word. */
export function foundIn(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
