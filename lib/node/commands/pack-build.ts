// `incise pack build`: a pack out of files in other people's formats, streamed: records go to disk as they are read, the manifest last.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, gunzipSync } from 'node:zlib';
import type { PackManifest, PackRecord } from '../../model/pack';
import { FORMATS, importParts, openFiles } from '../../packs/importers';
import { type InputFile, NO_OUTLETS } from '../../packs/importers/importer';
import { knownOutlets } from '../../packs/known-outlets';
import { problemText } from '../../packs/problem';
import { chunksOf, InputError, reasonOf, UsageError } from '../files';
import { STARTER } from '../knowledge';
import { nativeHash } from '../load-pack';
import { bad, note, print } from '../out';
import { parsed } from './usage';

const USAGE =
  'pack build --from FORMAT INPUT… --out FILE [--id I] [--title T] [--licence L] [--lang L[,L…]] [--revision N] [--update-url U] [--no-starter]';
const OPTIONS = {
  from: { type: 'string' },
  out: { type: 'string' },
  id: { type: 'string' },
  title: { type: 'string' },
  licence: { type: 'string' },
  attribution: { type: 'string' },
  revision: { type: 'string' },
  'update-url': { type: 'string' },
  lang: { type: 'string' },
  'no-starter': { type: 'boolean' },
} as const;

/** Lines gathered before they are written. */
const BATCH = 1024 * 1024;

export async function build(args: string[]): Promise<void> {
  const { values, positionals } = parsed(args, OPTIONS, USAGE);
  const { from, out } = values;
  if (!from) throw new UsageError(`--from is missing; one of: ${FORMATS.join(', ')}`);
  if (!FORMATS.includes(from)) throw new UsageError(`--from ${from}: unknown; one of: ${FORMATS.join(', ')}`);
  if (!out) throw new UsageError(`--out is missing; usage: incise ${USAGE}`);
  if (positionals.length === 0) throw new UsageError(`the input is missing; usage: incise ${USAGE}`);
  if (values.id !== undefined && !/^[a-z0-9][a-z0-9.-]{0,63}$/.test(values.id))
    throw new UsageError(`--id ${values.id}: lower-case letters, digits, dots and hyphens, 64 at most`);
  if (values.revision !== undefined && !/^\d{1,15}$/.test(values.revision))
    throw new UsageError(`--revision ${values.revision}: a whole number, higher with each release`);
  const address = values['update-url'];
  if (address !== undefined && !/^https:\/\/\S+$/.test(address))
    throw new UsageError(`--update-url ${address}: an address that begins with https://`);
  const langs = (values.lang ?? 'fr,en').split(',').filter(Boolean);
  const work = await mkdtemp(join(tmpdir(), 'incise-build-'));
  try {
    const files: InputFile[] = [];
    for (const file of positionals) files.push(await inputOf(file, work));
    const opened = await openFiles(files, from);
    if ('problem' in opened) {
      bad(problemText(positionals[0]!, opened.problem));
      return;
    }
    const outlets = values['no-starter'] ? NO_OUTLETS : starterOutlets();
    const now = new Date().toISOString();
    const { id, title, licence, attribution } = values;
    const parts = importParts(
      opened,
      { id, title, licence, attribution, langs },
      { now, langs, outlets },
      nativeHash(),
    );
    const body = new Body(join(work, 'records'));
    let manifest: PackManifest | null = null;
    for await (const batch of parts)
      for (const part of batch)
        if (part.part === 'manifest') manifest = part.manifest;
        else if (part.part === 'record') await body.add(part.record);
        else (part.problem.level === 'error' ? bad : note)(problemText(positionals[0]!, part.problem));
    await body.end();
    if (!manifest && from === 'incise') throw new InputError(`${positionals[0]}: has no manifest line`);
    if (body.counts.entities + body.counts.reviews + body.counts.watched === 0) {
      bad(`${out}: nothing to put into a pack, no file was written`);
      return;
    }
    const whole = {
      ...manifest!,
      ...(from === 'incise' ? overrides(values) : {}),
      ...(values.revision === undefined ? {} : { revision: Number(values.revision) }),
      ...(address === undefined ? {} : { updateUrl: address }),
      languages: [...body.languages].sort(),
      counts: body.counts,
      hash: body.hash(),
    };
    await writePack(out, whole, join(work, 'records'));
    if (!whole.licence) note(`${out}: warning: the pack states no licence; say it with --licence`);
    await print({ out, ...whole });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

const overrides = ({
  id,
  title,
  licence,
}: {
  id?: string;
  title?: string;
  licence?: string;
}): Partial<PackManifest> => ({
  ...(id ? { id } : {}),
  ...(title ? { title: { und: title } } : {}),
  ...(licence ? { licence } : {}),
});

/** A file that can be read more than once; standard input is laid down first. Throws InputError where it can't be read. */
async function inputOf(file: string, work: string): Promise<InputFile> {
  const path = file === '-' ? join(work, 'stdin') : file;
  if (file === '-') await pipeline(Readable.from(chunksOf('-')), createWriteStream(path));
  return {
    name: file === '-' ? 'stdin' : basename(file),
    async *open() {
      try {
        yield* chunksOf(path);
      } catch (error) {
        throw new InputError(`${file}: ${reasonOf(error)}`);
      }
    },
  };
}

/** Record lines on their way to disk, with what the manifest says of them. */
class Body {
  readonly counts = { entities: 0, reviews: 0, watched: 0 };
  readonly languages = new Set<string>();
  private readonly digest = createHash('sha256');
  private readonly stream;
  private lines: string[] = [];
  private size = 0;

  constructor(path: string) {
    this.stream = createWriteStream(path);
    // The failure of a write is thrown by the next `add` or by `end`.
    this.stream.on('error', () => undefined);
  }

  async add(record: PackRecord): Promise<void> {
    if (record.kind === 'entity') {
      this.counts.entities++;
      for (const lang of Object.keys(record.entity.labels)) this.languages.add(lang);
    } else if (record.kind === 'review') {
      this.counts.reviews++;
      this.languages.add(record.review.lang);
    } else this.counts.watched++;
    const line = `${JSON.stringify(record)}\n`;
    this.lines.push(line);
    this.size += line.length;
    if (this.size >= BATCH) await this.flush();
  }

  private async flush(): Promise<void> {
    const text = this.lines.join('');
    this.lines = [];
    this.size = 0;
    this.digest.update(text);
    await new Promise<void>((resolve, reject) => {
      this.stream.write(text, (error) => (error ? reject(error) : resolve()));
    });
  }

  async end(): Promise<void> {
    await this.flush();
    await new Promise<void>((resolve, reject) => {
      this.stream.end((error?: Error | null) => (error ? reject(error) : resolve()));
    });
  }

  hash(): string {
    return this.digest.digest('hex');
  }
}

/** Written beside its place and put there whole: a full disk or a killed program leaves the old file as it was. */
async function writePack(out: string, manifest: PackManifest, records: string): Promise<void> {
  const beside = join(dirname(out), `.${basename(out)}.${process.pid}`);
  async function* text() {
    yield Buffer.from(`${JSON.stringify(manifest)}\n`);
    yield* createReadStream(records);
  }
  try {
    if (out.endsWith('.gz')) await pipeline(text, createGzip(), createWriteStream(beside));
    else await pipeline(text, createWriteStream(beside));
    await rename(beside, out);
  } catch (error) {
    await rm(beside, { force: true });
    throw new InputError(`${out}: ${reasonOf(error)}`);
  }
}

/** What the shipped pack knows of outlets: imported rows about one of them get its id. */
function starterOutlets() {
  if (!existsSync(STARTER)) return NO_OUTLETS;
  const [, ...lines] = gunzipSync(readFileSync(STARTER)).toString('utf8').trimEnd().split('\n');
  const records = lines.filter((line) => line.includes('"outlet"')).map((line) => JSON.parse(line) as PackRecord);
  return knownOutlets(records.flatMap((record) => (record.kind === 'entity' ? [record.entity] : [])));
}
