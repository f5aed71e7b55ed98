// The first reading of files: everything is checked and compared with what is installed, nothing is written.
import type { ImportPreview, Problem } from '../model/importing';
import type { PackManifest, PackRecord } from '../model/pack';
import type { WatchedSource } from '../model/watched';
import { Comparison, EXAMPLES } from '../packs/difference';
import { importParts, isStoredAsIs, type Opened, type PackAbout } from '../packs/importers';
import type { ImportOptions } from '../packs/importers/importer';
import { problemText } from '../packs/problem';
import { bareManifest } from '../packs/read';
import { StoredLines } from '../packs/record-line';
import { sha256 } from '../packs/sha256';
import { database } from './db';
import { changesOf, type Installed, installedAs, nameOf } from './in-force';
import type { Indexer } from './indexing';
import { Refused, refusalOf } from './refused';
import { checkReplaces } from './stage';

/** Problems kept for the preview; sources to watch kept for it. */
const SHOWN = 50;
const MOST_WATCHED = 5000;

export interface Survey {
  about: PackAbout;
  /** "file", or the address it comes from. */
  origin: string;
  /** Hears the manifest before any record is read, and may throw. */
  accept?: ((manifest: PackManifest) => void) | undefined;
  /** Is given every record that is right. */
  indexer: Indexer;
}

/** Reads everything once and writes nothing. Throws `Refused` where there is no pack in it, or it is not what it says it is; throws what `accept` throws. */
export async function survey(
  opened: Opened,
  { about, origin, accept, indexer }: Survey,
  options: ImportOptions,
  progress: (records: number) => void,
) {
  let manifest: PackManifest | null = null;
  let comparison: { entity: Comparison; review: Comparison } | null = null;
  let installed: Installed | null = null;
  const counts = { entities: 0, outlets: 0, reviews: 0, watched: 0 };
  const problems: Problem[] = [];
  const watched: WatchedSource[] = [];
  const stored = new StoredLines();
  // One JSON document has no lines to come back to.
  let asIs = isStoredAsIs(opened);
  let [errors, warnings] = [0, 0];
  const name = opened.files[0]!.name;
  const begin = async (own: PackManifest) => {
    accept?.(own);
    manifest = own;
    installed = await installedAs(own.id);
    const { entity = null, review = null } = installed?.tables ?? {};
    comparison = { entity: new Comparison(entity), review: new Comparison(review) };
    return comparison;
  };
  for await (const parts of importParts(opened, about, options, sha256())) {
    const right: PackRecord[] = [];
    for (const part of parts) {
      if (part.part === 'manifest') await begin(part.manifest);
      else if (part.part === 'problem') {
        if (part.problem.path === 'hash') throw new Refused('damaged', {}, part.problem.message);
        if (part.problem.level === 'error') {
          errors++;
        } else warnings++;
        if (problems.length < SHOWN) problems.push(part.problem);
      } else {
        const compare = comparison ?? (await begin(bareManifest(name, about.langs)));
        const { record } = part;
        right.push(record);
        if (part.whole) asIs = false;
        if (record.kind === 'watched') {
          counts.watched++;
          if (watched.length < MOST_WATCHED) watched.push(record.watched);
          continue;
        }
        stored.add(part.line, record.kind);
        if (record.kind === 'entity') {
          counts.entities++;
          if (record.entity.outlet) counts.outlets++;
          compare.entity.add(record.entity, () => nameOf(record));
        } else {
          counts.reviews++;
          compare.review.add(record.review, () => nameOf(record));
        }
      }
    }
    await indexer.add(right);
    progress(counts.entities + counts.reviews + counts.watched);
  }
  if (!manifest || !comparison) throw new Refused('no-pack', {}, problems[0] ? problemText(name, problems[0]) : '');
  const { id, revision } = manifest as PackManifest;
  const inForce = await (await database()).get('packs', id);
  const { entity, review } = comparison as { entity: Comparison; review: Comparison };
  const preview: ImportPreview = {
    format: opened.importer.format,
    manifest,
    counts,
    entities: await changesOf('entity', entity, installed, EXAMPLES),
    reviews: await changesOf('review', review, installed, EXAMPLES),
    installed: inForce ? { revision: inForce.brief.revision, origin: inForce.origin } : null,
    asks: null,
    problems,
    errors,
    warnings,
    watched,
    table: null,
  };
  try {
    checkReplaces(inForce, { brief: { ...(manifest as PackManifest), revision, trust: 'own' }, origin });
  } catch (error) {
    const { code } = refusalOf(error);
    if (code === 'downgrade' || code === 'other-origin') preview.asks = code;
  }
  return { preview, lines: asIs ? stored : null };
}
