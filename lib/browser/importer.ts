// An import in a dedicated Worker: read files of any known format and preview them, then stage them; the page asks for the flip.

import type { Entity } from '../model/entity';
import type { Failure, ImportPreview, ImportProgress, Mapping, Problem, TableSample } from '../model/importing';
import type { PackManifest, PackRecord } from '../model/pack';
import type { WatchedSource } from '../model/watched';
import { isGzip } from '../packs/codec';
import { Comparison, EXAMPLES } from '../packs/difference';
import { importParts, type Opened, openFiles, type PackAbout } from '../packs/importers';
import { type ImportOptions, type InputFile, type KnownOutlets, NO_OUTLETS } from '../packs/importers/importer';
import { guessMapping, headerKey, missingIn } from '../packs/importers/mapping';
import { rows } from '../packs/importers/rows';
import { knownOutlets } from '../packs/known-outlets';
import { problemText } from '../packs/problem';
import { bareManifest } from '../packs/read';
import { sha256 } from '../packs/sha256';
import { database } from './db';
import { changesOf, nameOf, recordsOf, tablesOf } from './in-force';
import { Refused, refusalOf } from './refused';
import { checkReplaces, stage } from './stage';

export interface Chosen {
  file: Blob;
  name: string;
}
export interface PreviewOrder {
  files: readonly Chosen[];
  about: PackAbout;
  /** Mapping for a table, chosen now; else a remembered one for its header, else a guess. */
  mapping?: Mapping;
  remembered: Readonly<Record<string, Mapping>>;
  /** ISO date and time. */
  now: string;
}
/** What the reader says of a pack that says too little of itself. */
export interface AboutChange {
  title?: string;
  licence?: string;
}
export type Order = ({ do: 'preview' } & PreviewOrder) | { do: 'install'; replace: boolean; about?: AboutChange };
export type News =
  | { news: 'preview'; preview: ImportPreview }
  | { news: 'progress'; progress: ImportProgress }
  | { news: 'staged'; pack: string; generation: number }
  | { news: 'failed'; failure: Failure };

/** Problems kept for the preview; sources to watch kept for it. */
const SHOWN = 50;
const MOST_WATCHED = 5000;

/** Everything of a previewed import that its installation needs. */
interface Ready {
  opened: Opened;
  order: PreviewOrder;
  options: ImportOptions;
  manifest: PackManifest;
  progress: ImportProgress;
  /** Lines that the preview found wrong. */
  wrong: ReadonlySet<number>;
}

/** The Worker's side: takes orders in turn, tells what comes of them. */
export function importer(tell: (news: News) => void): (order: Order) => Promise<void> {
  let ready: Ready | null = null;
  let told = 0;
  const report = (progress: ImportProgress, at: number) => {
    // Four times a second is as fast as anybody reads.
    if (at - told < 250) return;
    told = at;
    tell({ news: 'progress', progress });
  };

  const preview = async (order: PreviewOrder) => {
    ready = null;
    const progress: ImportProgress = { phase: 'reading', bytes: 0, all: 0, records: 0 };
    for (const { file } of order.files) progress.all += file.size;
    const files = order.files.map((chosen) => inputOf(chosen, (bytes) => (progress.bytes += bytes)));
    const opened = await openFiles(files);
    if ('problem' in opened) {
      const { problem, reason } = opened;
      throw new Refused('no-pack', { reason, file: problem.file ?? '' }, problemText(files[0]?.name ?? '', problem));
    }
    progress.bytes = 0;
    const table = opened.importer.format === 'csv' ? await tableOf(opened, order) : null;
    const outlets = opened.importer.format === 'incise' ? NO_OUTLETS : await shippedOutlets();
    const options: ImportOptions = { now: order.now, langs: order.about.langs, outlets, mapping: table?.mapping };
    progress.bytes = 0;
    const read = await survey(opened, order, options, (records) => report({ ...progress, records }, performance.now()));
    ready = { opened, order, options, manifest: read.preview.manifest, progress, wrong: read.wrong };
    tell({ news: 'preview', preview: { ...read.preview, table } });
  };

  const install = async (replace: boolean, about: AboutChange) => {
    if (!ready) throw new Refused('no-pack');
    const { opened, order, options, manifest, progress, wrong } = ready;
    Object.assign(progress, { phase: 'writing', bytes: 0, records: 0 });
    const records = recordsIn(importParts(opened, order.about, options, null, wrong));
    const staged = await stage(
      { brief: { ...manifest, ...changed(about), trust: 'own' }, origin: 'file', records },
      {
        replace,
        progress: (written) => {
          if (written === null) tell({ news: 'progress', progress: { ...progress, phase: 'indexing' } });
          else {
            progress.records = written;
            report({ ...progress }, performance.now());
          }
        },
      },
    );
    tell({ news: 'staged', pack: staged.id, generation: staged.generation });
  };

  return async (order) => {
    try {
      if (order.do === 'preview') await preview(order);
      else await install(order.replace, order.about ?? {});
    } catch (error) {
      const { code, facts, message } = refusalOf(error);
      tell({ news: 'failed', failure: { code, facts, message } });
    }
  };
}

const changed = ({ title, licence }: AboutChange): Partial<PackManifest> => ({
  ...(title ? { title: { und: title } } : {}),
  ...(licence !== undefined ? { licence } : {}),
});

/** Reads everything once and writes nothing. Throws `Refused` where there is no pack in it, or it is not what it says it is. */
async function survey(
  opened: Opened,
  order: PreviewOrder,
  options: ImportOptions,
  progress: (records: number) => void,
) {
  let manifest: PackManifest | null = null;
  let comparison: { entity: Comparison; review: Comparison } | null = null;
  let tables: Awaited<ReturnType<typeof tablesOf>> = null;
  const counts = { entities: 0, reviews: 0, watched: 0 };
  const problems: Problem[] = [];
  const watched: WatchedSource[] = [];
  const wrong = new Set<number>();
  let [errors, warnings] = [0, 0];
  const name = opened.files[0]!.name;
  const begin = async (own: PackManifest) => {
    manifest = own;
    tables = await tablesOf(own.id);
    comparison = { entity: new Comparison(tables?.entity ?? null), review: new Comparison(tables?.review ?? null) };
    return comparison;
  };
  for await (const parts of importParts(opened, order.about, options, sha256())) {
    for (const part of parts) {
      if (part.part === 'manifest') await begin(part.manifest);
      else if (part.part === 'problem') {
        if (part.problem.path === 'hash') throw new Refused('damaged', {}, part.problem.message);
        if (part.problem.level === 'error') {
          errors++;
          if (part.problem.line !== null) wrong.add(part.problem.line);
        } else warnings++;
        if (problems.length < SHOWN) problems.push(part.problem);
      } else {
        const compare = comparison ?? (await begin(bareManifest(name, order.about.langs)));
        const { record } = part;
        if (record.kind === 'watched') {
          counts.watched++;
          if (watched.length < MOST_WATCHED) watched.push(record.watched);
        } else if (record.kind === 'entity') {
          counts.entities++;
          compare.entity.add(record.entity, () => nameOf(record.entity));
        } else {
          counts.reviews++;
          compare.review.add(record.review, () => nameOf(record.review));
        }
      }
    }
    progress(counts.entities + counts.reviews + counts.watched);
  }
  if (!manifest || !comparison) throw new Refused('no-pack', {}, problems[0] ? problemText(name, problems[0]) : '');
  const { id, revision } = manifest as PackManifest;
  const inForce = await (await database()).get('packs', id);
  const { entity, review } = comparison as { entity: Comparison; review: Comparison };
  const known = tables as Awaited<ReturnType<typeof tablesOf>>;
  const preview: ImportPreview = {
    format: opened.importer.format,
    manifest,
    counts,
    entities: await changesOf(id, 'entity', entity, known?.entity ?? null, EXAMPLES),
    reviews: await changesOf(id, 'review', review, known?.review ?? null, EXAMPLES),
    installed: inForce ? { revision: inForce.brief.revision, origin: inForce.origin } : null,
    asks: null,
    problems,
    errors,
    warnings,
    watched,
    table: null,
  };
  try {
    checkReplaces(inForce, { brief: { ...(manifest as PackManifest), revision, trust: 'own' }, origin: 'file' });
  } catch (error) {
    const { code } = refusalOf(error);
    if (code === 'downgrade' || code === 'other-origin') preview.asks = code;
  }
  return { preview, wrong };
}

async function* recordsIn(parts: ReturnType<typeof importParts>): AsyncGenerator<PackRecord[]> {
  for await (const batch of parts) {
    const records: PackRecord[] = [];
    for (const part of batch) if (part.part === 'record') records.push(part.record);
    yield records;
  }
}

async function tableOf({ files }: Opened, { mapping, remembered }: PreviewOrder): Promise<TableSample> {
  let first: string[][] = [];
  for await (const batch of rows(files[0]!)) {
    first = batch.rows.slice(0, 6).map((row) => row.cells);
    break;
  }
  const [header = [], ...sample] = first;
  const key = headerKey(header);
  const used = mapping ?? remembered[key] ?? guessMapping(header);
  return { header, rows: sample, key, mapping: used, missing: missingIn(used) };
}

/** What the shipped packs know of outlets. */
async function shippedOutlets(): Promise<KnownOutlets> {
  const outlets: Entity[] = [];
  for (const pack of await (await database()).getAll('packs'))
    if (pack.brief.trust === 'shipped')
      for await (const batch of recordsOf(pack))
        for (const record of batch) if (record.kind === 'entity' && record.entity.outlet) outlets.push(record.entity);
  return knownOutlets(outlets);
}

/** A chosen file, unpacked where it is gzip. `onRead` hears of its own bytes, as they lie on disk. */
function inputOf({ file, name }: Chosen, onRead: (bytes: number) => void): InputFile {
  return {
    name,
    async *open() {
      const gzip = isGzip(new Uint8Array(await file.slice(0, 2).arrayBuffer()));
      const counted = file.stream().pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform(chunk, controller) {
            onRead(chunk.byteLength);
            controller.enqueue(chunk);
          },
        }),
      );
      const reader = (gzip ? counted.pipeThrough(new DecompressionStream('gzip') as never) : counted).getReader();
      try {
        // Chromium's streams are no async iterables in every version we run on.
        for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value as Uint8Array;
      } catch (error) {
        // The browsers' unpackers throw a TypeError; a file that cannot be read any more has names of its own.
        const { code, message } = refusalOf(error);
        throw gzip && code === 'error' ? new Refused('broken-file', { name }, message) : error;
      } finally {
        await reader.cancel().catch(() => undefined);
      }
    },
  };
}
