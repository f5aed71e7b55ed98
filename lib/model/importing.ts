// What the reader sees of an import: what a file is, what it would change, how far it has come, why it was refused.
import type { PackManifest } from './pack';
import type { WatchedSource } from './watched';

/** What a column of a table may hold. Names, other names and descriptions take a language after a colon: "label:fr". */
export const FIELDS = [
  'id',
  'label',
  'alias',
  'description',
  'type',
  'domain',
  'kind',
  'country',
  'owner',
  'share',
  'listing',
  'gender',
  'sameAs',
  'prior',
  'claim',
  'claimant',
  'claimDate',
  'rating',
  'title',
  'publisher',
  'url',
  'date',
  'lang',
  'site',
  'note',
] as const;
export type Field = (typeof FIELDS)[number];

/** What each row of a table becomes. */
export const ROW_KINDS = ['entity', 'outlet', 'review', 'watched'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** Which column means what. */
export interface Mapping {
  kind: RowKind;
  /** By column, in the order of the header: a field, a field with a language ("label:fr"), or null. */
  columns: (string | null)[];
  /** For listings: who made the list, and what its scale is. */
  assessor?: string;
  scale?: string;
}

/** A table as its mapping is chosen: the header, the first rows, the mapping in use and what it lacks. */
export interface TableSample {
  header: string[];
  rows: string[][];
  /** Under what the mapping is remembered. */
  key: string;
  mapping: Mapping;
  missing: Field[];
}

/** Something wrong in a file, told so that it can be found. */
export interface Problem {
  /** Line of the file, from 1; `null` where the file as a whole is meant. */
  line: number | null;
  /** Path in the record ("entity.aliases.fr[2]") or the column's name; empty where the record as a whole is meant. */
  path: string;
  message: string;
  /** The message with $1, $2 … in the place of its facts, where it has any: by it, views find the words of other languages. */
  template?: { words: string; facts: readonly string[] };
  /** The file's name, where several were read together. */
  file?: string;
  /** error: the record is left out; warning: it is kept, something is worth knowing. */
  level: 'error' | 'warning';
}

export interface Change {
  id: string;
  /** A name to show: the record's label or text. */
  label: string;
}
export interface Changes {
  added: number;
  changed: number;
  gone: number;
  same: number;
  /** The first few of each. */
  examples: { added: Change[]; changed: Change[]; gone: Change[] };
}

/** What the reader sees before anything is written. */
export interface ImportPreview {
  format: string;
  manifest: PackManifest;
  /** Outlets are counted among the entities too. */
  counts: { entities: number; outlets: number; reviews: number; watched: number };
  /** What is new, changed and gone against the revision in force. */
  entities: Changes;
  reviews: Changes;
  installed: { revision: number; origin: string } | null;
  /** What has to be insisted on: the revision in force is newer, or came from elsewhere. */
  asks: 'downgrade' | 'other-origin' | null;
  /** The first problems, and how many there are of each level. */
  problems: Problem[];
  errors: number;
  warnings: number;
  /** Sources to watch; nothing is watched without being asked. */
  watched: WatchedSource[];
  table: TableSample | null;
}

/** How far an import has come. Bytes are those of the files as they lie on disk; `all` is 0 where a server does not say it. */
export interface ImportProgress {
  phase: 'fetching' | 'reading' | 'writing' | 'indexing';
  bytes: number;
  all: number;
  records: number;
}

export type RefusalCode =
  | 'downgrade'
  | 'other-origin'
  | 'busy'
  | 'cancelled'
  | 'damaged'
  | 'broken-file'
  | 'no-pack'
  | 'disk-full'
  | 'store-busy'
  | 'store-lost'
  | 'no-address'
  | 'not-allowed'
  | 'unreachable'
  | 'too-slow'
  | 'moved'
  | 'answer'
  | 'sent-page'
  | 'too-large'
  | 'other-pack'
  | 'older'
  | 'no-hash'
  | 'has-errors'
  | 'error';

/** Why an import ended without a pack. */
export interface Failure {
  code: RefusalCode;
  facts: Record<string, string | number>;
  message: string;
}

/** Whether a pack is looked up at its address once a day, and what came of the last time. */
export interface Updates {
  on: boolean;
  /** Milliseconds; `null` where it never was. */
  looked: number | null;
  failure: Failure | null;
}
