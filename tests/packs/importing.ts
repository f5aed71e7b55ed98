// Files in memory read through an importer, for the tests.
import type { Entity } from '../../lib/model/entity';
import type { PackManifest } from '../../lib/model/pack';
import type { Review } from '../../lib/model/review';
import type { WatchedSource } from '../../lib/model/watched';
import { importParts, openFiles, type PackAbout } from '../../lib/packs/importers';
import { type ImportOptions, type InputFile, NO_OUTLETS } from '../../lib/packs/importers/importer';
import { type Problem, problemText } from '../../lib/packs/problem';

export const NOW = '2026-11-25T12:00:00.000Z';

/** A file given as text or bytes, in chunks of a size that cuts lines and characters apart. */
export const fileOf = (name: string, content: string | Uint8Array, chunk = 97): InputFile => ({
  name,
  async *open() {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.slice(at, at + chunk);
  },
});

export interface Imported {
  format: string | null;
  manifest: PackManifest | null;
  entities: Entity[];
  reviews: Review[];
  watched: WatchedSource[];
  problems: Problem[];
  /** Problems as they are told: "name:line: path: words". */
  told: string[];
  /** Lines the records began on. */
  lines: number[];
}

export async function importAll(
  files: readonly InputFile[],
  options: Partial<ImportOptions> & { format?: string; about?: PackAbout } = {},
): Promise<Imported> {
  const all: Imported = {
    format: null,
    manifest: null,
    entities: [],
    reviews: [],
    watched: [],
    problems: [],
    told: [],
    lines: [],
  };
  const tell = (one: Problem) => {
    all.problems.push(one);
    all.told.push(problemText(files[0]!.name, one));
  };
  const opened = await openFiles(files, options.format);
  if ('problem' in opened) {
    tell(opened.problem);
    return all;
  }
  all.format = opened.importer.format;
  const about = options.about ?? { langs: ['fr', 'en'] };
  const parts = importParts(opened, about, { now: NOW, langs: ['fr', 'en'], outlets: NO_OUTLETS, ...options });
  for await (const batch of parts)
    for (const part of batch)
      if (part.part === 'manifest') all.manifest = part.manifest;
      else if (part.part === 'problem') tell(part.problem);
      else {
        all.lines.push(part.line);
        if (part.record.kind === 'entity') all.entities.push(part.record.entity);
        else if (part.record.kind === 'review') all.reviews.push(part.record.review);
        else all.watched.push(part.record.watched);
      }
  return all;
}
