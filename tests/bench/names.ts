// The pack index at 10k, 100k and 1M names: bytes, build, open, spotting and look-up, beside the usual ways of doing each.
//   npm run bench -- names            sizes from NAMES_SIZES, default 10000,100000,1000000

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AhoCorasick } from '@monyone/aho-corasick';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { gazetteerBuilder, openGazetteer } from '../../lib/entities/gazetteer';
import { nameKey } from '../../lib/entities/keys';
import { Pool } from '../../lib/entities/pool';
import { search } from '../../lib/entities/search';
import { hitsAt, mayBegin } from '../../lib/entities/spot';
import { type Word, wordsOf } from '../../lib/entities/words';
import type { Entity } from '../../lib/model/entity';
import { articleOf, read } from '../../lib/text/reading';
import { heapInUse } from '../helpers/heap';
import { openInChromium } from '../helpers/index-in-chromium';
import { manyNames, namesOf, random } from '../helpers/many-names';

const TEXTS = resolve(import.meta.dirname, '../../../shared/eval/entities/dev');
const SIZES = (process.env['NAMES_SIZES'] ?? '10000,100000,1000000').split(',').map(Number);
/** Beyond these a peer takes minutes or more memory than Node gives by itself; the table says so. */
const MOST = { ahoCorasick: 100_000, flexsearch: 100_000 };
const TOP = 10;

const say = (line: string) => process.stdout.write(`${line}\n`);
const percentile = (times: readonly number[], share: number) =>
  [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * share)]!;
const ms = (time: number) => `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`;
const MB = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

function timed<T>(work: () => T): { time: number; result: T } {
  const began = performance.now();
  const result = work();
  return { time: performance.now() - began, result };
}
const median = (times: number, work: () => unknown) =>
  percentile(
    Array.from({ length: times }, () => timed(work).time),
    0.5,
  );

function texts(): { text: string; lang: string }[] {
  const corpora = ['fr-news-hand', 'letemps-fr', 'news-fair-v2', 'msnbc', 'reuters-128', 'voxel-en'];
  return corpora.flatMap((corpus) =>
    readFileSync(join(TEXTS, `${corpus}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { text: string; lang: string }),
  );
}

/** Records as an import gets them: read in batches, none of them kept. */
const BATCH = 5000;
const packed = (entities: readonly Entity[]): Buffer[] =>
  Array.from({ length: Math.ceil(entities.length / BATCH) }, (_, i) =>
    Buffer.from(JSON.stringify(entities.slice(i * BATCH, (i + 1) * BATCH))),
  );
const unpacked = (batch: Buffer): Entity[] => JSON.parse(batch.toString()) as Entity[];

/** Time that `add` takes for all records and `end` after them, without that of reading the records. */
function built<T>(
  batches: readonly Buffer[],
  add: (entity: Entity) => void,
  end: () => T,
): { time: number; result: T } {
  let time = 0;
  for (const batch of batches) {
    const entities = unpacked(batch);
    time += timed(() => entities.forEach(add)).time;
  }
  const { time: last, result } = timed(end);
  return { time: time + last, result };
}

function buildIndex(batches: readonly Buffer[]): { time: number; result: Uint8Array } {
  const builder = gazetteerBuilder();
  return built(batches, builder.add, builder.bytes);
}

/** Spotting as one would first write it: a Map from key to ids, and the most words of a name by its first word. */
function plainMap() {
  const ids = new Map<string, string[]>();
  const most = new Map<string, number>();
  return {
    add(entity: Entity) {
      for (const name of [...namesOf(entity), ...Object.values(entity.demonyms ?? {}).flat()]) {
        const key = nameKey(name);
        const known = ids.get(key);
        if (known) {
          if (!known.includes(entity.id)) known.push(entity.id);
          continue;
        }
        ids.set(key, [entity.id]);
        const words = key.split(' ');
        most.set(words[0]!, Math.max(most.get(words[0]!) ?? 0, words.length));
      }
    },
    spot(words: readonly Word[]): number {
      let hits = 0;
      for (let i = 0; i < words.length; i++) {
        if (!mayBegin(words, i)) continue;
        const longest = most.get(words[i]!.norm) ?? 0;
        let key = '';
        for (let n = 0; n < longest && i + n < words.length && !(n > 0 && words[i + n]!.breaks); n++) {
          key = n === 0 ? words[i]!.norm : `${key} ${words[i + n]!.norm}`;
          if (ids.has(key)) hits++;
        }
      }
      return hits;
    },
  };
}

/** What is typed, letter by letter, for names of the pack: as they are, without accents, with one letter wrong. */
function keystrokes(entities: readonly Entity[]): Record<'prefix' | 'folded' | 'one error', string[]> {
  const draw = random(11);
  const strokes = { prefix: [] as string[], folded: [] as string[], 'one error': [] as string[] };
  const typed = (name: string) => Array.from({ length: name.length }, (_, i) => name.slice(0, i + 1));
  while (strokes.prefix.length < 600) {
    const names = namesOf(entities[Math.floor(draw() * entities.length)]!);
    const name = names[Math.floor(draw() * names.length)]!;
    if (name.length < 5 || name.length > 24) continue;
    strokes.prefix.push(...typed(name));
    strokes.folded.push(...typed(nameKey(name)));
    const at = 2 + Math.floor(draw() * (name.length - 3));
    const letter = 'etaoinsrlu'[Math.floor(draw() * 10)]!;
    strokes['one error'].push(...typed(name.slice(0, at) + letter + name.slice(at + 1)).slice(at));
  }
  return strokes;
}

function lookUps(name: string, entities: readonly Entity[], ask: (query: string) => unknown): void {
  const columns = Object.entries(keystrokes(entities)).map(([kind, queries]) => {
    const times = queries.map((query) => timed(() => ask(query)).time);
    return `${kind} ${ms(percentile(times, 0.5))} / ${ms(percentile(times, 0.95))}`;
  });
  say(`  ${name.padEnd(22)} a keystroke, median / p95: ${columns.join('   ')}`);
}

/** Documents a search library holds: one a name, as its makers advise for suggestions. */
const documents = (entities: readonly Entity[]) =>
  entities.flatMap((entity) => namesOf(entity).map((name) => ({ name }))).map((doc, id) => ({ id, ...doc }));

async function benchSize(size: number): Promise<void> {
  const batches = packed(manyNames(size));
  const given = texts();
  const characters = given.reduce((sum, { text }) => sum + text.length, 0);
  const read1 = () => given.map(({ text, lang }) => wordsOf(read(articleOf(text, { lang }))));
  const words = read1();
  const rate = (time: number) => `${(characters / time / 1000).toFixed(2)} M characters/s`;
  say(
    `\n${size} names, ${batches.reduce((sum, batch) => sum + unpacked(batch).length, 0)} entities; ${characters} characters of news`,
  );

  const repeats = 5;
  const builds = Array.from({ length: repeats }, () => buildIndex(batches));
  const build = percentile(
    builds.map(({ time }) => time),
    0.5,
  );
  const bytes = builds.pop()!.result;
  builds.length = 0;
  // Its bytes are there already; opening adds views.
  let before = heapInUse();
  // A copy each time, so that nothing opened before is remembered.
  const open = median(repeats, () => openGazetteer(bytes.subarray()));
  const gazetteer = openGazetteer(bytes)!;
  const held = bytes.length + Math.max(0, heapInUse() - before);
  const variants = gazetteer.variantBytes;
  const segment = { pack: 'bench', private: false, bytes };
  const spot = (of: Word[][]) => {
    let hits = 0;
    const pool = new Pool([segment]);
    for (const document of of)
      for (let i = 0; i < document.length; i++) if (mayBegin(document, i)) hits += hitsAt(document, i, pool).length;
    return hits;
  };
  say(
    `  ${'pack index'.padEnd(22)} build ${ms(build)}   ${MB(bytes.length)}, of which names ${MB(bytes.length - variants)}   open ${ms(open)}   memory ${MB(held)}`,
  );
  say(
    `  ${''.padEnd(22)} spotting ${rate(median(repeats, () => spot(words)))}, text to hits ${rate(median(repeats, () => spot(read1())))}, ${spot(words)} hits`,
  );
  const chromium = await openInChromium(bytes);
  say(
    chromium
      ? `  ${''.padEnd(22)} open from IndexedDB in ${chromium.version}: first ${ms(chromium.first)}, median ${ms(percentile(chromium.times, 0.5))} (reading ${ms(percentile(chromium.reading, 0.5))})`
      : `  ${''.padEnd(22)} no Chromium here: not opened from IndexedDB`,
  );

  before = heapInUse();
  const plain = plainMap();
  const map = built(batches, plain.add, () => plain);
  const mapHeld = heapInUse() - before;
  say(
    `  ${'Map of strings'.padEnd(22)} build ${ms(map.time)} at each start   memory ${MB(mapHeld)}   spotting ${rate(median(repeats, () => words.reduce((sum, each) => sum + map.result.spot(each), 0)))}, ${words.reduce((sum, each) => sum + map.result.spot(each), 0)} hits`,
  );

  const entities = batches.flatMap(unpacked);
  if (size > MOST.ahoCorasick)
    say(`  ${'@monyone/aho-corasick'.padEnd(22)} not built: minutes and gigabytes at this size`);
  else {
    const keys = [...new Set(entities.flatMap(namesOf).map(nameKey))].filter(Boolean);
    before = heapInUse();
    const automaton = timed(() => new AhoCorasick(keys));
    const automatonHeld = heapInUse() - before;
    const folded = words.map((document) => document.map((word) => word.norm).join(' '));
    const match = () => folded.reduce((sum, text) => sum + automaton.result.matchInText(text).length, 0);
    say(
      `  ${'@monyone/aho-corasick'.padEnd(22)} build ${ms(automaton.time)} at each start   memory ${MB(automatonHeld)}   spotting ${rate(median(1, match))}, ${match()} hits, most inside words`,
    );
  }

  lookUps('pack index', entities, (query) => search([segment], query, TOP));
  const docs = documents(entities);
  const mini = new MiniSearch<{ id: number; name: string }>({ fields: ['name'], processTerm: (term) => nameKey(term) });
  before = heapInUse();
  const miniBuild = timed(() => mini.addAll(docs)).time;
  say(`  ${'minisearch'.padEnd(22)} build ${ms(miniBuild)} at each start   memory ${MB(heapInUse() - before)}`);
  lookUps('minisearch', entities, (query) => mini.search(query, { prefix: true, fuzzy: 1 }).slice(0, TOP));
  if (size > MOST.flexsearch) say(`  ${'flexsearch'.padEnd(22)} not built: out of memory at this size`);
  else {
    const flex = new Index({ tokenize: 'forward', encoder: 'LatinBalance' });
    before = heapInUse();
    const flexBuild = timed(() => {
      for (const { id, name } of docs) flex.add(id, name);
    }).time;
    say(`  ${'flexsearch'.padEnd(22)} build ${ms(flexBuild)} at each start   memory ${MB(heapInUse() - before)}`);
    lookUps('flexsearch', entities, (query) => flex.search(query, { limit: TOP, suggest: true }));
  }
}

export async function run(): Promise<void> {
  if (!existsSync(TEXTS)) {
    say('names: no ../shared/eval/entities here, nothing measured');
    return;
  }
  for (const size of SIZES) await benchSize(size);
}
