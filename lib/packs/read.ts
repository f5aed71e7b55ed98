// Reads a pack file line by line: manifest, records and problems in order, whatever its size.
import type { Entity } from '../model/entity';
import { PACK_SCHEMA, type Pack, PackManifest, type PackRecord } from '../model/pack';
import type { Review } from '../model/review';
import type { WatchedSource } from '../model/watched';
import type { Line } from './codec';
import { type Problem, problem, problemsOf, warning } from './problem';
import { brokenJson, recordOf, recordOfLine } from './record';
import { type Hasher, sha256 } from './sha256';

/** One thing met in a pack file. `line` is the line of the file it stood on, from 1. */
export type PackPart =
  | { part: 'manifest'; manifest: PackManifest; line: number }
  /** `whole`: the record's JSON, where the pack is one document and the line says nothing. */
  | { part: 'record'; record: PackRecord; line: number; whole?: string }
  | { part: 'problem'; problem: Problem };

export type Batches = AsyncIterable<readonly Line[]> | Iterable<readonly Line[]>;

/** A plain JSON pack is parsed as a whole; beyond this many UTF-16 units it has to come as NDJSON. */
const LARGEST_WHOLE = 256 * 1024 * 1024;

/**
 * The parts of a pack file, batch by batch. Accepted: NDJSON with a manifest line first; a bare list of entities or claims,
 * one a line (no manifest part is given); one JSON object `{…manifest, entities, reviews, watched}`, on one line or many.
 * Counts and hash of the manifest are checked at the end. Throws only what the source of the lines throws.
 */
export async function* packParts(batches: Batches, hasher: Hasher = sha256()): AsyncGenerator<PackPart[]> {
  const state = { first: true, manifest: null as PackManifest | null, whole: null as string[] | null, size: 0 };
  const counts = { entities: 0, reviews: 0, watched: 0 };
  for await (const batch of batches) {
    const parts: PackPart[] = [];
    for (const { number, text } of batch) {
      if (text === null) {
        parts.push({ part: 'problem', problem: problem(number, '', 'the line is too long to be a record') });
        continue;
      }
      if (state.whole) {
        state.size += text.length + 1;
        if (state.size <= LARGEST_WHOLE) state.whole.push(text);
        continue;
      }
      const blank = text.trim() === '';
      if (state.first && !blank) {
        state.first = false;
        const opening = openingOf(text, number);
        if (opening === 'whole') {
          state.whole = [...Array<string>(number - 1).fill(''), text];
          state.size = text.length;
          continue;
        }
        if (opening) {
          parts.push(...opening);
          for (const part of opening) if (part.part === 'manifest') state.manifest = part.manifest;
          if (!state.manifest) {
            yield parts;
            return;
          }
          continue;
        }
      }
      if (state.manifest?.hash) hasher.update(`${text}\n`);
      if (blank) continue;
      const checked = recordOfLine(text, number);
      if ('record' in checked) {
        counts[COUNTED[checked.record.kind]]++;
        parts.push({ part: 'record', record: checked.record, line: number });
      } else for (const one of checked.problems) parts.push({ part: 'problem', problem: one });
    }
    if (parts.length > 0) yield parts;
  }
  if (state.whole) {
    yield state.size > LARGEST_WHOLE
      ? [
          {
            part: 'problem',
            problem: problem(null, '', 'plain JSON this large is not read; write it as NDJSON, one record a line'),
          },
        ]
      : wholeParts(state.whole.join('\n'));
    return;
  }
  const last = state.manifest ? checkEnd(state.manifest, counts, hasher) : [];
  if (last.length > 0) yield last.map((one) => ({ part: 'problem', problem: one }));
}

const COUNTED = { entity: 'entities', review: 'reviews', watched: 'watched' } as const;

/** What the first line is: a manifest (or a wrong one), the start of plain JSON, or `null`: a record like the others. */
function openingOf(text: string, number: number): PackPart[] | 'whole' | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // An object or array over several lines. A record's line that is broken has more than its opening here.
    return /^\s*(\{\s*("[^"]*"\s*:\s*("[^"]*"|[\d.]+|[[{])?\s*,?)?|\[\s*\{?)\s*$/.test(text) ? 'whole' : null;
  }
  if (Array.isArray(value)) return 'whole';
  if (typeof value !== 'object' || value === null || !('incise' in value)) return null;
  if ('entities' in value || 'reviews' in value || 'watched' in value) return 'whole';
  return manifestParts(value, number);
}

function manifestParts(value: object, line: number): PackPart[] {
  const parsed = PackManifest.safeParse(value, { reportInput: true });
  if (!parsed.success) return problemsOf(line, parsed.error.issues).map((one) => ({ part: 'problem', problem: one }));
  const { schema } = parsed.data;
  if (schema > PACK_SCHEMA) {
    return [
      {
        part: 'problem',
        problem: problem(
          line,
          'schema',
          'is $1: made for a newer version of Incise (this one reads $2)',
          schema,
          PACK_SCHEMA,
        ),
      },
    ];
  }
  return [{ part: 'manifest', manifest: parsed.data, line }];
}

/** Parts of a pack that is one JSON document. */
function wholeParts(text: string): PackPart[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length);
    return [{ part: 'problem', problem: problem(text.slice(0, at).split('\n').length, '', ...brokenJson(error)) }];
  }
  if (Array.isArray(value)) return value.flatMap((one, i) => listPart(one, `[${i}]`));
  const { entities, reviews, watched, ...manifest } = value as { [key: string]: unknown };
  if (!('incise' in manifest)) return listPart(value, '');
  const parts = manifestParts(manifest, 1);
  if (parts[0]?.part !== 'manifest') return parts;
  const lists = { entities, reviews, watched };
  for (const [name, list] of Object.entries(lists)) {
    if (list === undefined) continue;
    if (!Array.isArray(list)) parts.push({ part: 'problem', problem: problem(null, name, 'expected $1', 'array') });
    else
      parts.push(
        ...list.flatMap((one, i) =>
          listPart(name === 'watched' ? { kind: 'watched', watched: one } : one, `${name}[${i}]`),
        ),
      );
  }
  return parts;
}

function listPart(value: unknown, path: string): PackPart[] {
  const checked = recordOf(value, null);
  if ('record' in checked) return [{ part: 'record', record: checked.record, line: 1, whole: JSON.stringify(value) }];
  return checked.problems.map((one) => ({
    part: 'problem',
    problem: { ...one, path: one.path ? `${path}.${one.path}` : path },
  }));
}

/** The end of the file against the manifest's promises. */
function checkEnd(manifest: PackManifest, counts: { [kind: string]: number }, hasher: Hasher): Problem[] {
  const problems: Problem[] = [];
  if (manifest.hash && hasher.digest() !== manifest.hash)
    problems.push(
      problem(
        null,
        'hash',
        'the records are not the ones the manifest was made for: the file is damaged or was changed',
      ),
    );
  for (const [kind, count] of Object.entries(manifest.counts ?? {}))
    if (counts[kind] !== undefined && counts[kind] !== count)
      problems.push(warning(null, `counts.${kind}`, 'the manifest says $1, the file has $2', count, counts[kind]));
  return problems;
}

/** A manifest for a list that has none: named after its file, with no licence claimed. */
export function bareManifest(name: string, languages: readonly string[] = []): PackManifest {
  const id = name
    .toLowerCase()
    .replace(/\.(jsonl|ndjson|json)?(\.gz)?$/, '')
    .replace(/[^a-z0-9.-]+/g, '-')
    .replace(/^[^a-z0-9]+/, '')
    .slice(0, 64);
  return {
    incise: 'pack',
    schema: PACK_SCHEMA,
    id: id || 'pack',
    revision: 0,
    title: { und: name },
    languages: [...languages],
    licence: '',
    created: '',
  };
}

/**
 * A whole pack in memory, with everything that is wrong in it. `pack` is `null` where the file has no readable manifest and
 * no record. `name` (of the file) stands in for the manifest of a bare list.
 */
export async function readPack(
  batches: Batches,
  { name, hasher }: { name: string; hasher?: Hasher },
): Promise<{ pack: Pack | null; problems: Problem[] }> {
  let manifest: PackManifest | null = null;
  const entities: Entity[] = [];
  const reviews: Review[] = [];
  const watched: WatchedSource[] = [];
  const problems: Problem[] = [];
  for await (const parts of packParts(batches, hasher))
    for (const part of parts) {
      if (part.part === 'manifest') manifest = part.manifest;
      else if (part.part === 'problem') problems.push(part.problem);
      else if (part.record.kind === 'entity') entities.push(part.record.entity);
      else if (part.record.kind === 'review') reviews.push(part.record.review);
      else watched.push(part.record.watched);
    }
  const empty = entities.length + reviews.length + watched.length === 0;
  if (!manifest && empty) {
    if (problems.length === 0) problems.push(problem(null, '', 'the file is empty'));
    return { pack: null, problems };
  }
  const pack: Pack = { manifest: manifest ?? bareManifest(name), entities, reviews };
  return { pack: watched.length > 0 ? { ...pack, watched } : pack, problems };
}
