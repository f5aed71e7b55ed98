// One line of a pack, or of a bare list of entities or claims, as a checked record.
import { Entity, type EntityType } from '../model/entity';
import { PackRecord } from '../model/pack';
import { Review } from '../model/review';
import { foundIn, type Problem, problem, problemsOf } from './problem';
import type { Sentence } from './sentences';

/** Types as entity-linking corpora write them. */
const FOREIGN_TYPES: { readonly [type: string]: EntityType } = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  MISC: 'other',
};

type Json = { [key: string]: unknown };

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A record, or what is wrong with the line. Unknown keys are kept. */
export type Checked = { record: PackRecord } | { problems: Problem[] };

/**
 * Checks a value that was one line; the record is that value itself, its foreign forms brought to ours. `line` is for the
 * problems. `checked`: it was found right in an earlier reading, its schema is not looked at again.
 */
export function recordOf(value: unknown, line: number | null, checked = false): Checked {
  if (!isObject(value)) return { problems: [problem(line, '', 'expected $1, found $2', 'object', foundIn(value))] };
  if ('kind' in value && ('entity' in value || 'review' in value || 'watched' in value))
    return packRecordOf(value, line, checked);
  if ('labels' in value) return entityOf(withoutOddities(value, ENTITY_FIELDS, ENTITY_OF_LISTS), line, [], checked);
  if ('text' in value) return reviewOf(withoutOddities(value, REVIEW_FIELDS, REVIEW_OF_LISTS), line, [], checked);
  if ('kind' in value)
    return {
      problems: [problem(line, 'kind', 'is $1: no record of a kind known here', JSON.stringify(value['kind']))],
    };
  return { problems: [problem(line, '', 'is neither an entity (no "labels") nor a claim (no "text")')] };
}

/** What a bare list promises; all else in it is its maker's own, whatever our records mean by the word. */
const ENTITY_OF_LISTS = new Set('id labels aliases type description pop demonyms sameAs'.split(' '));
const REVIEW_OF_LISTS = new Set('id lang text title rating publisher url date'.split(' '));

type Field = { safeParse(value: unknown): { success: boolean } };
const fieldsOf = (schema: typeof Entity | typeof Review) =>
  new Map<string, Field>(Object.entries(schema.def.shape as { readonly [key: string]: Field }));
const ENTITY_FIELDS = fieldsOf(Entity);
const REVIEW_FIELDS = fieldsOf(Review);

/** A list's own key ("source": "gold") that is no field of ours by its value is kept under `extra`; a `null` says nothing. */
function withoutOddities(value: Json, fields: ReadonlyMap<string, Field>, promised: ReadonlySet<string>): Json {
  let own = value;
  for (const key in value) {
    const stated = value[key];
    if (promised.has(key) && stated !== null) continue;
    const field = fields.get(key);
    if (!field || field.safeParse(stated).success) continue;
    const { [key]: odd, ...others } = own;
    own = odd === null ? others : { ...others, extra: { ...(isObject(own['extra']) ? own['extra'] : {}), [key]: odd } };
  }
  return own;
}

function packRecordOf(value: Json, line: number | null, checked: boolean): Checked {
  if (value['kind'] === 'entity' && isObject(value['entity']))
    return entityOf(value['entity'], line, ['entity'], checked);
  if (value['kind'] === 'review' && isObject(value['review']))
    return reviewOf(value['review'], line, ['review'], checked);
  const parsed = PackRecord.safeParse(value, { reportInput: true });
  return parsed.success ? { record: parsed.data } : { problems: problemsOf(line, parsed.error.issues) };
}

function entityOf(own: Json, line: number | null, root: string[], checked: boolean): Checked {
  const { type, description } = own;
  own['type'] = (typeof type === 'string' && FOREIGN_TYPES[type]) || (type ?? null);
  // A bare list states no language for its descriptions.
  if (typeof description === 'string') own['description'] = { und: description };
  else if (description === null) delete own['description'];
  if (checked) return { record: { kind: 'entity', entity: own as Entity } };
  const parsed = Entity.safeParse(own, { reportInput: true });
  if (!parsed.success) return { problems: problemsOf(line, parsed.error.issues, root) };
  if (!parsed.data.id) return { problems: [problem(line, [...root, 'id'].join('.'), 'is empty')] };
  return { record: { kind: 'entity', entity: own as Entity } };
}

const OPTIONAL_OF_REVIEW = [
  'title',
  'claimant',
  'claimDate',
  'rating',
  'finding',
  'publisher',
  'url',
  'date',
  'demonstration',
] as const;

function reviewOf(own: Json, line: number | null, root: string[], checked: boolean): Checked {
  own['lang'] ??= 'und';
  for (const key of OPTIONAL_OF_REVIEW) if (own[key] === null) delete own[key];
  if (checked) return { record: { kind: 'review', review: own as Review } };
  const parsed = Review.safeParse(own, { reportInput: true });
  if (!parsed.success) return { problems: problemsOf(line, parsed.error.issues, root) };
  if (!parsed.data.id) return { problems: [problem(line, [...root, 'id'].join('.'), 'is empty')] };
  return { record: { kind: 'review', review: own as Review } };
}

/** Parses and checks one line of text. */
export function recordOfLine(text: string, line: number | null, checked = false): Checked {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problems: [problem(line, '', ...brokenJson(error))] };
  }
  return recordOf(value, line, checked);
}

/** The parser's words on broken JSON without the quoted input, which may be anything. */
export function brokenJson(error: unknown): [words: Sentence, ...facts: number[]] {
  const words = error instanceof Error ? error.message : String(error);
  const at = /position (\d+)/.exec(words)?.[1];
  if (/unexpected end|unterminated/i.test(words)) return ['broken JSON: it ends too early'];
  return at ? ['broken JSON at character $1', Number(at) + 1] : ['broken JSON'];
}
