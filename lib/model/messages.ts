// Every message there is: two interfaces, and the strict schemas that guard the background's door.
import type { Analysis } from './analysis';
import { Article } from './article';
import { type Judged, Sent } from './gathered';
import type { Hideable } from './hidden';
import type { Updates } from './importing';
import type { PackBrief } from './pack';
import { z } from './zod';

/** One answer of a look-up. */
export interface LookupResult {
  id: string;
  kind: 'entity' | 'outlet' | 'review';
  label: string;
  /** A line under the label: description, other spellings, or publisher and date. */
  detail: string;
  score: number;
  /** The publisher's words, for a review. */
  rating?: string;
  verdict?: string | null;
  type?: string | null;
  url?: string;
}

export interface InstalledPack extends PackBrief {
  counts: { entities: number; reviews: number };
  /** Bytes of the searchable index. */
  bytes: number;
  /** Where it came from: "shipped", "file", or an address. */
  origin: string;
  /** Revision that a rollback would put back; `null` where there is none. */
  previous: number | null;
  /** `null` where the pack names no address for newer revisions. */
  updates: Updates | null;
}

/** Records by id with the packs they came from, as an analysis carries them. */
export type KnownRecords = Pick<Analysis, 'entities' | 'reviews' | 'packs'>;

/** The part of an analysis that reviews have in it. */
export type Checked = Pick<Analysis, 'claims' | 'reviews' | 'packs'>;

/** What the popup shows of the page in a tab. */
export interface PageState {
  /** reading: under way; read: `analysis` is there; none: no article; off: switched off here; restricted: the browser lets nobody in. */
  state: 'reading' | 'read' | 'none' | 'off' | 'restricted';
  host: string | null;
  analysis: Analysis | null;
  /** The page never rests: changes to it are no longer followed. */
  restless?: boolean;
}

/** Questions to the background; content scripts may ask only those of `FROM_PAGES`. */
export interface BackgroundApi {
  /** Be there: a page is coming that will ask. `all`: it will, so that packs are opened however large they are. */
  wake(input: { all?: boolean | undefined }): Promise<null>;
  /**
   * Which of a page's blocks are its article, and what `analyze` says of it; `null` where it has no running text.
   * `unchecked`: its statements are still being checked, so that `rest` is to be asked for.
   */
  read(page: Sent): Promise<{ judged: Judged; analysis: Analysis; unchecked: boolean } | null>;
  /** What an analysis that came unchecked lacks, nothing where no review answers; `null` where the background was killed since. */
  rest(input: Record<string, never>): Promise<Partial<Checked> | null>;
  /** The first half of it: most looks at a page that has changed find the article as it was. */
  judge(page: Sent): Promise<Judged | null>;
  /** Read an article; the answer is complete, nothing else needs to be asked to draw it. */
  analyze(article: Article): Promise<Analysis | null>;
  /** The same of the beginning of a long one, for the first marks; what it finds is not kept. */
  glance(beginning: Article): Promise<Analysis | null>;
  /** The page has no article, or Incise is off here. */
  nothingHere(reason: { state: 'none' | 'off' }): Promise<null>;
  /** The page never rests; the content script no longer follows its changes. */
  restless(input: Record<string, never>): Promise<null>;
  /** Interface texts by key, in the reader's language. */
  words(input: Record<string, never>): Promise<{ lang: string; texts: Record<string, string> }>;
  /** "This one" or "none of these" for an ambiguous or wrong name; remembered on this computer. Without an entity: forgotten. */
  decide(input: { surface: string; entity?: string | null | undefined }): Promise<null>;
  /** Hides a thing or a statement everywhere, or shows it again; remembered on this computer. `label`: its name in a list. */
  hide(input: Hideable & { label: string; hidden: boolean }): Promise<null>;
  /** "Not a match", or that taken back: remembered for this statement and this review, on this computer. */
  refuse(input: { claim: string; review: string; refused: boolean }): Promise<null>;
  pageState(input: { tab: number }): Promise<PageState>;
  lookup(input: { query: string; top: number }): Promise<LookupResult[]>;
  /** The record behind one look-up result, with the packs it came from; `null` where no pack has it any more. */
  record(input: { kind: LookupResult['kind']; id: string }): Promise<KnownRecords | null>;
  packs(input: Record<string, never>): Promise<InstalledPack[]>;
  /** Puts a generation that an import has staged in force; `false` where it is not there any more. */
  putInForce(input: { pack: string; generation: number }): Promise<boolean>;
  /** Puts the previous revision back in force. */
  rollBack(input: { pack: string }): Promise<boolean>;
  removePack(input: { pack: string }): Promise<null>;
  /** Whether newer revisions of a pack are looked for once a day. */
  scheduleUpdates(input: { pack: string; on: boolean }): Promise<null>;
  /** Keeps the fact-checks that the page in a tab publishes; `false` where it publishes none. */
  keepPublished(input: { tab: number }): Promise<boolean>;
  /** Deletes what a cancelled import left behind, and gives back leave for hosts that no pack needs. */
  tidyPacks(input: Record<string, never>): Promise<null>;
}

/** Questions to the content script of a tab. */
export interface PageApi {
  reveal(input: { annotation: string }): Promise<boolean>;
  step(input: { by: 1 | -1 }): Promise<boolean>;
  /** Read this page now, though it was not recognised as an article. */
  readNow(input: Record<string, never>): Promise<boolean>;
  selection(input: Record<string, never>): Promise<string>;
}

const nothing = z.strictObject({});
const text = (most: number) => z.string().check(z.maxLength(most));

/** Shape of each question's input. A missing row does not compile. */
export const BACKGROUND_INPUT: { [K in keyof BackgroundApi]: z.ZodMiniType<Parameters<BackgroundApi[K]>[0]> } = {
  wake: z.strictObject({ all: z.optional(z.boolean()) }),
  read: Sent,
  rest: nothing,
  judge: Sent,
  analyze: Article,
  glance: Article,
  nothingHere: z.strictObject({ state: z.enum(['none', 'off']) }),
  restless: nothing,
  words: nothing,
  decide: z.strictObject({ surface: text(500), entity: z.optional(z.nullable(text(500))) }),
  hide: z.strictObject({
    kind: z.enum(['entity', 'name', 'statement']),
    of: text(10_000),
    label: text(10_000),
    hidden: z.boolean(),
  }),
  refuse: z.strictObject({ claim: text(10_000), review: text(500), refused: z.boolean() }),
  pageState: z.strictObject({ tab: z.number() }),
  lookup: z.strictObject({ query: text(500), top: z.number() }),
  record: z.strictObject({ kind: z.enum(['entity', 'outlet', 'review']), id: text(500) }),
  packs: nothing,
  putInForce: z.strictObject({ pack: text(100), generation: z.number() }),
  rollBack: z.strictObject({ pack: text(100) }),
  removePack: z.strictObject({ pack: text(100) }),
  scheduleUpdates: z.strictObject({ pack: text(100), on: z.boolean() }),
  keepPublished: z.strictObject({ tab: z.number() }),
  tidyPacks: nothing,
};

/** What a content script may ask; everything else is for the extension's own pages. */
export const FROM_PAGES: ReadonlySet<keyof BackgroundApi> = new Set([
  'wake',
  'read',
  'rest',
  'judge',
  'analyze',
  'glance',
  'nothingHere',
  'restless',
  'words',
  'decide',
  'hide',
  'refuse',
]);

/** The envelope on the wire. */
export interface Message {
  to: 'background' | 'page';
  ask: string;
  input: unknown;
}
