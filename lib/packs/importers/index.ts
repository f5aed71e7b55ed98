// The formats that can become a pack, in one table, and the way from files of any of them to a pack's parts.
import { PACK_SCHEMA, type PackManifest } from '../../model/pack';
import { type Encoding, isBinary, lines, markOf } from '../codec';
import { ownProblem, type Problem, problem } from '../problem';
import { bareManifest, type PackPart, packParts } from '../read';
import { linesOf, type RecordLine, type StoredLines, storedAgain } from '../record-line';
import type { Hasher } from '../sha256';
import { claimReview } from './claimreview';
import { cred1, decodex, mbfc, openSources } from './domain-lists';
import { brave, opml, yamlFeeds } from './feeds';
import type { Importer, ImportOptions, InputFile, Sample, Sampled } from './importer';
import { mediasFrancais } from './medias-francais';
import { delimiterOf } from './rows';
import { table } from './table';
import { tagset } from './tagset';
import { wikidata } from './wikidata';

/** Incise's own format: packs, and bare lists of entities or claims. It brings its own manifest. */
const incise: Importer = {
  format: 'incise',
  about: {},
  sniff: ({ text }) =>
    /^\s*\{\s*"incise"\s*:\s*"pack"/.test(text) ||
    /^\s*\{[^\n]{0,400}"kind"\s*:\s*"(entity|review|watched)"/.test(text) ||
    // An entity: its labels are texts, where Wikidata's are objects.
    (/^\s*\[?\s*\{/.test(text) && /"labels"\s*:\s*\{\s*"[\w-]+"\s*:\s*(["{])/.exec(text)?.[1] === '"') ||
    // A claim: its keys stand in the first object itself, not in one inside it.
    /^\s*\[?\s*\{(?=[^{}[\]]*"id"\s*:)[^{}[\]]*"text"\s*:\s*"/.test(text),
  async *read(files) {
    for (const file of files) yield* packParts(lines(file.open()));
  },
};

/** Every importer; the first that recognises a sample reads it, so the more particular ones come first. */
export const IMPORTERS: readonly Importer[] = [
  claimReview,
  mbfc,
  decodex,
  openSources,
  cred1,
  incise,
  wikidata,
  tagset,
  opml,
  brave,
  mediasFrancais,
  yamlFeeds,
  table,
];

export const FORMATS: readonly string[] = IMPORTERS.map((importer) => importer.format);

const SAMPLE = 64 * 1024;

/** What the formats are told apart by; `null` where the file is empty, or no text. */
export async function sampleOf(file: InputFile): Promise<Sample | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.open()) {
    parts.push(chunk);
    size += chunk.length;
    if (size >= SAMPLE) break;
  }
  const bytes = new Uint8Array(Math.min(size, SAMPLE));
  let at = 0;
  for (const part of parts) {
    bytes.set(part.subarray(0, bytes.length - at), at);
    at += part.length;
  }
  const mark = markOf(bytes);
  if (bytes.length === 0 || (!mark && isBinary(bytes))) return null;
  const encoding = mark ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  const text = new TextDecoder(encoding).decode(bytes);
  return { name: file.name.toLowerCase(), text, encoding, header: headerOf(text) };
}

/** UTF-8 but for a last character that the sample may have cut. */
function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    decoder.decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function headerOf(text: string): string[] {
  const line = text.slice(0, /\r?\n|$/.exec(text)!.index);
  if (/^\s*[[{<]/.test(line) || line.length > 20_000) return [];
  const cells = line.split(delimiterOf(line)).map((cell) => cell.trim().replace(/^"|"$/g, '').trim().toLowerCase());
  return cells.length > 1 ? cells : [];
}

/** The importer for a sample, or `null`. */
export const importerFor = (sample: Sample): Importer | null =>
  IMPORTERS.find((importer) => importer.sniff(sample)) ?? null;

export interface Opened {
  importer: Importer;
  files: Sampled[];
}

/** Why files can't be read together: in plain words, and as a code that views put into the reader's language. */
export interface Unopened {
  problem: Problem;
  reason: 'empty' | 'web-page' | 'format' | 'mixed';
}

/**
 * Files ready to be read together: the format named, or the one that the first file is recognised as. Where that cannot be,
 * the problem in plain words. Files of several formats are not mixed.
 */
export async function openFiles(files: readonly InputFile[], format?: string): Promise<Opened | Unopened> {
  const sampled: Sampled[] = [];
  let importer: Importer | null =
    format === undefined ? null : (IMPORTERS.find((one) => one.format === format) ?? null);
  for (const file of files) {
    const sample = await sampleOf(file);
    const told = (reason: Unopened['reason'], words: string, ...facts: string[]): Unopened => ({
      problem: { ...ownProblem(null, '', words, ...facts), file: file.name },
      reason,
    });
    if (!sample) return told('empty', 'is empty or no text');
    if (/^\s*(<!doctype html|<html)/i.test(sample.text) && !claimReview.sniff(sample))
      return told('web-page', 'is a web page, not a list of anything');
    const own = importerFor(sample);
    importer ??= own;
    if (!importer) return told('format', 'is in no format known here ($1)', FORMATS.join(', '));
    if (format === undefined && own !== importer)
      return told('mixed', 'is $1, the first file is $2', own?.format ?? 'of no format known here', importer.format);
    sampled.push({ ...file, sample });
  }
  if (!importer || sampled.length === 0) return { problem: problem(null, '', 'no file was given'), reason: 'empty' };
  return { importer, files: sampled };
}

/** What the maker of a pack says of it; the rest is what the format is known for. */
export interface PackAbout {
  id?: string | undefined;
  title?: string | undefined;
  licence?: string | undefined;
  attribution?: string | undefined;
  langs: readonly string[];
}

/** The manifest of a pack made from files that bring none; `now` is an ISO date and time, its day is the revision. */
export function manifestFor({ importer, files }: Opened, about: PackAbout, now: string): PackManifest {
  const bare = bareManifest(files[0]!.name, about.langs);
  const id = about.id ?? (Object.keys(importer.about).length > 2 ? importer.format : bare.id);
  const { title, licence = '', attribution, homepage } = importer.about;
  return {
    ...bare,
    schema: PACK_SCHEMA,
    id: /^[a-z0-9]/.test(id) ? id : `pack-${id}`,
    revision: Number(now.slice(0, 10).replaceAll('-', '')),
    title: about.title ? { und: about.title } : (title ?? bare.title),
    licence: about.licence ?? licence,
    ...((about.attribution ?? attribution) ? { attribution: about.attribution ?? attribution } : {}),
    ...(homepage ? { homepage } : {}),
    created: now.slice(0, 10),
  };
}

/**
 * The parts of files in any format, manifest first. An Incise pack's own manifest stands unless `about` says otherwise; other
 * formats get one. Problems of several files name theirs. `hasher` is that of `packParts`. Throws only what the files throw.
 */
export async function* importParts(
  opened: Opened,
  about: PackAbout,
  options: ImportOptions,
  hasher?: Hasher,
): AsyncGenerator<PackPart[]> {
  const { importer, files } = opened;
  const own = ownFile(opened);
  if (own) {
    yield* packParts(lines(own.open(), encodingIn(own.sample.encoding)), hasher);
    return;
  }
  yield [{ part: 'manifest', manifest: manifestFor(opened, about, options.now), line: 1 }];
  let silent = true;
  const rounds = importer.together ? [files] : files.map((file) => [file]);
  for (const round of rounds)
    for await (const parts of importer.read(round, options)) {
      const own = parts.flatMap((part) =>
        part.part === 'manifest' ? [] : [named(part, files.length > 1 ? round : [])],
      );
      if (own.length > 0) silent = false;
      yield own;
    }
  if (silent) yield [{ part: 'problem', problem: problem(null, '', 'holds no record of a kind kept here') }];
}

/** The one file of a pack in Incise's own format; `null` for all else. */
const ownFile = ({ importer, files }: Opened): Sampled | null =>
  importer === incise && files.length === 1 ? files[0]! : null;

/** True where the file's lines are stored as they are, so that `StoredLines` of a first reading serve the second. */
export const isStoredAsIs = (opened: Opened): boolean => {
  const file = ownFile(opened);
  return file !== null && encodingIn(file.sample.encoding) === 'utf-8';
};

/**
 * The records of a second reading as they are stored, batch by batch. `known`: the lines that the first one found right, where
 * the file `isStoredAsIs`; `null`: it is read as before.
 */
export async function* importLines(
  opened: Opened,
  about: PackAbout,
  options: ImportOptions,
  known: StoredLines | null,
): AsyncGenerator<RecordLine[]> {
  if (known) yield* storedAgain(opened.files[0]!.open(), known);
  else
    for await (const parts of importParts(opened, about, options))
      yield linesOf(parts.flatMap((part) => (part.part === 'record' ? part.record : [])));
}

const named = (part: PackPart, [file]: readonly Sampled[]): PackPart =>
  part.part === 'problem' && file && !part.problem.file
    ? { part: 'problem', problem: { ...part.problem, file: file.name } }
    : part;

/** Packs are UTF-8; a mark for another encoding is believed, a guess is not. */
const encodingIn = (encoding: Encoding): Encoding => (encoding === 'windows-1252' ? 'utf-8' : encoding);
