// What a new revision of a pack adds, changes and takes away, for the preview before an import.
import type { Entity } from '../model/entity';
import type { Pack } from '../model/pack';
import type { Review } from '../model/review';

export interface Change {
  id: string;
  /** A name to show: the record's label or text in the language asked for, else any. */
  label: string;
}
export interface Changes {
  added: number;
  changed: number;
  gone: number;
  same: number;
  /** The first few of each, by id. */
  examples: { added: Change[]; changed: Change[]; gone: Change[] };
}
export interface Difference {
  entities: Changes;
  reviews: Changes;
}

const EXAMPLES = 5;

type Records = Pick<Pack, 'entities' | 'reviews'>;

/** `installed` is `null` where nothing of this id is installed: everything is added then. */
export function difference(installed: Records | null, next: Records, lang = 'en'): Difference {
  return {
    entities: changes(
      installed?.entities ?? [],
      next.entities,
      (e) => e.labels[lang] ?? Object.values(e.labels)[0] ?? e.id,
    ),
    reviews: changes(installed?.reviews ?? [], next.reviews, (review) => review.text),
  };
}

function changes<T extends Entity | Review>(
  before: readonly T[],
  after: readonly T[],
  label: (record: T) => string,
): Changes {
  const old = new Map(before.map((record) => [record.id, record]));
  const counts = { added: 0, changed: 0, gone: 0, same: 0 };
  const examples: Changes['examples'] = { added: [], changed: [], gone: [] };
  const count = (what: 'added' | 'changed' | 'gone', record: T) => {
    counts[what]++;
    if (examples[what].length < EXAMPLES) examples[what].push({ id: record.id, label: label(record) });
  };
  const seen = new Set<string>();
  for (const record of after) {
    if (seen.has(record.id)) continue;
    seen.add(record.id);
    const was = old.get(record.id);
    if (!was) count('added', record);
    else if (!equal(was, record)) count('changed', record);
    else counts.same++;
  }
  for (const [id, record] of old) if (!seen.has(id)) count('gone', record);
  return { ...counts, examples };
}

/** Deep equality of JSON values; keys in any order, absent and undefined alike. */
function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b))
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((value, i) => equal(value, b[i]));
  const left = a as { [key: string]: unknown };
  const right = b as { [key: string]: unknown };
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => equal(left[key], right[key]));
}
