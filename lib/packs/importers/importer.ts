// What an importer is: a format it recognises, and the way from files of that format to the parts of a pack.
import type { Mapping } from '../../model/importing';
import type { PackManifest } from '../../model/pack';
import type { Encoding } from '../codec';
import type { PackPart } from '../read';

/** One file, gzip already unpacked; it may be opened more than once. */
export interface InputFile {
  name: string;
  open(): AsyncIterable<Uint8Array>;
}

/** What a format is recognised by. */
export interface Sample {
  /** The file's name in lower case. */
  name: string;
  /** The first 64 kB as text, without a byte order mark. */
  text: string;
  /** Encoding of the whole file, as found in the sample. */
  encoding: Encoding;
  /** Cells of the first line, in lower case without quotes, split at its tabs, semicolons or commas; empty for JSON and markup. */
  header: readonly string[];
}

/** An outlet the reader's store knows already: a list's row about it becomes part of that entity, not a second one. */
export interface KnownOutlet {
  id: string;
  domains: readonly string[];
}
export interface KnownOutlets {
  byDomain(domain: string): KnownOutlet | null;
  byName(name: string): KnownOutlet | null;
}
export const NO_OUTLETS: KnownOutlets = { byDomain: () => null, byName: () => null };

export interface ImportOptions {
  /** ISO date and time of the import. */
  now: string;
  /** Languages whose names and descriptions are kept; the first is assumed where the file states none. */
  langs: readonly string[];
  /** For tables: which column means what. Guessed from the header where absent. */
  mapping?: Mapping | undefined;
  outlets: KnownOutlets;
}

/** A file with its sample, as `read` gets it. */
export interface Sampled extends InputFile {
  sample: Sample;
}

export interface Importer {
  /** The format's name, as `--from` takes it. */
  format: string;
  /** What is known of packs made from it, before any record is read; the maker of the pack may say otherwise. */
  about: Partial<Pick<PackManifest, 'title' | 'licence' | 'attribution' | 'homepage'>>;
  sniff(sample: Sample): boolean;
  /** The files make sense together only, and `read` names the file of each problem itself; otherwise it gets one at a time. */
  together?: boolean;
  /** Records and problems in the order of the files. Throws only what the files throw. */
  read(files: readonly Sampled[], options: ImportOptions): AsyncIterable<PackPart[]>;
}
