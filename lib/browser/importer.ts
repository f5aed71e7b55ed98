// An import in a dedicated Worker: read files of any known format and preview them, then stage them; the page asks for the flip.
import type { Entity } from '../model/entity';
import type { Failure, ImportPreview, ImportProgress, Mapping, TableSample } from '../model/importing';
import type { PackManifest } from '../model/pack';
import { importLines, type Opened, openFiles, type PackAbout } from '../packs/importers';
import { type ImportOptions, type KnownOutlets, NO_OUTLETS } from '../packs/importers/importer';
import { guessMapping, headerKey, missingIn } from '../packs/importers/mapping';
import { rows } from '../packs/importers/rows';
import { knownOutlets } from '../packs/known-outlets';
import { problemText } from '../packs/problem';
import type { RecordLine, StoredLines } from '../packs/record-line';
import { type Chosen, inputOf, type SummedFile } from './chosen';
import { database } from './db';
import { addressOf, download, type Validator } from './download';
import { recordsOf } from './in-force';
import { type Indexed, type Indexer, indexer } from './indexing';
import { Refused, refusalOf } from './refused';
import { imported } from './stage';
import { survey } from './survey';

export type { Chosen } from './chosen';

/** An address instead of files; `pack`: the installed pack of which a newer revision is looked for there. */
export interface Remote {
  address: string;
  pack: string | null;
}
export interface PreviewOrder {
  files: readonly Chosen[];
  remote?: Remote | null;
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
  /** There is no newer revision than the one installed. */
  | { news: 'current'; revision: number }
  | { news: 'progress'; progress: ImportProgress }
  | { news: 'staged'; pack: string; generation: number }
  | { news: 'failed'; failure: Failure };

/** Everything of a previewed import that its installation needs. */
interface Ready {
  opened: Opened;
  order: PreviewOrder;
  options: ImportOptions;
  manifest: PackManifest;
  progress: ImportProgress;
  /** As `importLines` takes them. */
  lines: StoredLines | null;
  origin: string;
  validator: Validator | null;
  /** Of exactly the records that the preview read. */
  indexed: Promise<Indexed>;
  files: { file: SummedFile; sum: number | null }[];
}

/** Thrown inside a preview where the address has what is installed already. */
class Current extends Error {
  constructor(readonly revision: number) {
    super('nothing newer');
  }
}

/**
 * The Worker's side: takes orders in turn, tells what comes of them. The index is made in the first reading, which the reader
 * waits for anyway, by `newIndexer`; the second one only writes.
 */
export function importer(
  tell: (news: News) => void,
  newIndexer: () => Indexer = indexer,
): (order: Order) => Promise<void> {
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
    const { remote } = order;
    const fetched = remote ? await fetchRemote(remote, tell) : null;
    const chosen = fetched?.files ?? order.files;
    for (const { file } of chosen) progress.all += file.size;
    const files = chosen.map((one) => inputOf(one, (bytes) => (progress.bytes += bytes)));
    const opened = await openFiles(files);
    if ('problem' in opened) {
      const { problem, reason } = opened;
      if (remote && reason === 'web-page') throw new Refused('sent-page', { from: addressOf(remote.address).host });
      throw new Refused('no-pack', { reason, file: problem.file ?? '' }, problemText(files[0]?.name ?? '', problem));
    }
    progress.bytes = 0;
    const table = opened.importer.format === 'csv' ? await tableOf(opened, order) : null;
    const outlets = opened.importer.format === 'incise' ? NO_OUTLETS : await shippedOutlets();
    const options: ImportOptions = { now: order.now, langs: order.about.langs, outlets, mapping: table?.mapping };
    progress.bytes = 0;
    const origin = remote ? addressOf(remote.address).href : 'file';
    const indexing = newIndexer();
    const read = await survey(
      opened,
      { about: order.about, origin, accept: fetched?.accept, indexer: indexing },
      options,
      (records) => report({ ...progress, records }, performance.now()),
    );
    const { manifest } = read.preview;
    tell({ news: 'preview', preview: { ...read.preview, table } });
    // While the reader reads.
    const indexed = indexing.done();
    indexed.catch(() => undefined);
    ready = {
      opened,
      order,
      options,
      manifest,
      progress,
      lines: read.lines,
      origin,
      validator: fetched?.validator ?? null,
      indexed,
      files: files.map((file) => ({ file, sum: file.sum() })),
    };
  };

  const install = async (replace: boolean, about: AboutChange) => {
    if (!ready) throw new Refused('no-pack');
    const { opened, order, options, manifest, progress, lines, origin, validator, indexed, files } = ready;
    Object.assign(progress, { phase: 'writing', bytes: 0, records: 0 });
    const staged = await imported(
      {
        brief: { ...manifest, ...changed(about), trust: 'own' },
        origin,
        validator,
        lines: unchanged(importLines(opened, order.about, options, lines), files),
        indexed: () => indexed,
      },
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
      if (error instanceof Current) return tell({ news: 'current', revision: error.revision });
      const { code, facts, message } = refusalOf(error);
      tell({ news: 'failed', failure: { code, facts, message } });
    }
  };
}

const changed = ({ title, licence }: AboutChange): Partial<PackManifest> => ({
  ...(title ? { title: { und: title } } : {}),
  ...(licence !== undefined ? { licence } : {}),
});

interface Fetched {
  files: Chosen[];
  validator: Validator | null;
  /** Throws `Refused` where the manifest is none that may follow the installed one. */
  accept: ((manifest: PackManifest) => void) | undefined;
}

/** Throws `Current` where there is nothing newer, `Refused` as `download` does. */
async function fetchRemote({ address, pack }: Remote, tell: (news: News) => void): Promise<Fetched> {
  const installed = pack === null ? undefined : await (await database()).get('packs', pack);
  const { href, host } = addressOf(address);
  const fetched = await download(address, {
    validator: installed?.origin === href ? installed.validator : null,
    progress: (bytes, all) => tell({ news: 'progress', progress: { phase: 'fetching', bytes, all, records: 0 } }),
  });
  if (!fetched) throw new Current(installed?.brief.revision ?? 0);
  const accept = ({ id, revision, hash }: PackManifest) => {
    if (!installed) return;
    if (id !== installed.id) throw new Refused('other-pack', { from: host, to: id });
    if (revision === installed.brief.revision) throw new Current(revision);
    if (revision < installed.brief.revision) throw new Refused('older', { from: host, to: revision });
    if (!hash) throw new Refused('no-hash', { from: host });
  };
  return { files: [fetched], validator: fetched.validator, accept: installed && accept };
}

/** The second reading. Throws `Refused` at its end where the files are not as they were in the first. */
async function* unchanged(lines: AsyncGenerator<RecordLine[]>, files: Ready['files']): AsyncGenerator<RecordLine[]> {
  yield* lines;
  for (const { file, sum } of files)
    if (file.sum() !== sum) throw new Refused('broken-file', { name: file.name }, 'it changed while it was imported');
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
