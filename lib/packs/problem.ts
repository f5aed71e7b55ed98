// What is wrong with a file, told so that it can be found: line, path within the line's record, plain words.
import type { Problem } from '../model/importing';
import type { z } from '../model/zod';

export type { Problem };

export const problem = (line: number | null, path: string, message: string): Problem => ({
  line,
  path,
  message,
  level: 'error',
});
export const warning = (line: number | null, path: string, message: string): Problem => ({
  line,
  path,
  message,
  level: 'warning',
});

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
  return issues.map((issue) => problem(line, pathText([...root, ...issue.path]), wordsOf(issue)));
}

function wordsOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected}, found ${foundIn(issue.input)}`;
    case 'invalid_value':
      return `expected ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'invalid_format':
      return `does not have the form ${issue.pattern ?? issue.format}`;
    case 'invalid_union':
      return 'has none of the allowed forms';
    default:
      return issue.message || 'is not valid';
  }
}

/** What kind of value is there, in one word. */
export function foundIn(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
