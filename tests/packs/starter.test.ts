// The embedded pack keeps its promises: valid, reproducible, sourced, and it knows the names that the first readers met.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PackManifest, PackRecord } from '../../lib/model/pack';
import { STARTER_FILE, starterText } from '../../lib/node/build-starter';
import { foldKey } from '../../lib/text/normalize';

const packed = readFileSync(STARTER_FILE);
const text = gunzipSync(packed).toString('utf8');
const [first, ...lines] = text.trimEnd().split('\n');
const manifest = PackManifest.parse(JSON.parse(first!));
const records = lines.map((line) => PackRecord.parse(JSON.parse(line)));
const entities = records.flatMap((record) => (record.kind === 'entity' ? [record.entity] : []));
const reviews = records.flatMap((record) => (record.kind === 'review' ? [record.review] : []));

const namesOf = (entity: (typeof entities)[number]) => [
  ...Object.values(entity.labels),
  ...Object.values(entity.aliases ?? {}).flat(),
];
const sha = (value: string | Uint8Array) => createHash('sha256').update(value).digest('hex');

/** Every source an entity names, wherever it stands. */
const sourcesOf = (entity: (typeof entities)[number]) => [
  ...(entity.source ? [entity.source] : []),
  ...(entity.facts ?? []).flatMap((fact) => (fact.source ? [fact.source] : [])),
  ...(entity.outlet?.owners ?? []).flatMap((owner) => (owner.source ? [owner.source] : [])),
];

describe('the file', () => {
  it('is what the program builds', () => {
    expect(sha(starterText())).toBe(sha(text));
  }, 60_000);
  it('carries its own counts and hash', () => {
    expect(manifest.counts).toEqual({ entities: entities.length, reviews: reviews.length });
    expect(manifest.hash).toBe(sha(text.slice(text.indexOf('\n') + 1)));
  });
  it('has a gzip header without time or platform, and is small', () => {
    expect([...packed.subarray(4, 8), packed[9]]).toEqual([0, 0, 0, 0, 255]);
    expect(packed.length).toBeLessThan(1_500_000);
  });
});

describe('entities', () => {
  it('have ids of their own', () => {
    const ids = [...entities.map((e) => e.id), ...reviews.map((r) => r.id)];
    expect(ids.filter((id, i) => ids.indexOf(id) !== i).slice(0, 5)).toEqual([]);
  });
  it('have a label and no alias shorter than two characters', () => {
    for (const entity of entities) {
      expect(Object.keys(entity.labels).length, entity.id).toBeGreaterThan(0);
      for (const name of namesOf(entity)) expect(foldKey(name).length, `${entity.id} “${name}”`).toBeGreaterThan(1);
    }
  });
  it('name the document and the day of every source', () => {
    for (const entity of entities)
      for (const source of sourcesOf(entity)) {
        expect(source.url, entity.id).toMatch(/^https:\/\/\S+$/);
        expect(source.read, entity.id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
  });
  it('give a source for every fact, and dates for every office', () => {
    for (const entity of entities)
      for (const fact of entity.facts ?? []) {
        expect(fact.source, `${entity.id} ${fact.property}`).toBeDefined();
        if (fact.property === 'office') expect(fact.from, entity.id).toMatch(/^\d{4}(-\d{2}-\d{2})?$/);
        if (fact.from && fact.to) expect(fact.from < fact.to, entity.id).toBe(true);
      }
  });
  it('rate nobody', () => {
    expect(entities.filter((entity) => entity.outlet?.listings?.length)).toEqual([]);
  });
});

/** Names of the reference article and of the demonstration, each of one thing: [what a text may write, id]. */
const NEEDED: [string, string][] = [
  ['Daech', 'Q2429253'],
  ['Daesh', 'Q2429253'],
  ['État islamique', 'Q2429253'],
  ['EI', 'Q2429253'],
  ['Islamic State', 'Q2429253'],
  ['OSDH', 'incise:sohr'],
  ["Observatoire syrien des droits de l'Homme", 'incise:sohr'],
  ['AFP', 'Q40464'],
  ['Deir Ezzor', 'geonames:170794'],
  ['al-Qaïm', 'geonames:92138'],
  ['Boukamal', 'geonames:174448'],
  ['Hama', 'geonames:170017'],
  ['Damas', 'geonames:170654'],
  ['Syrie', 'iso:SY'],
  ['Irak', 'iso:IQ'],
];

describe('the reference article', () => {
  const byKey = new Map<string, Set<string>>();
  for (const entity of entities)
    for (const name of namesOf(entity))
      byKey.set(foldKey(name), (byKey.get(foldKey(name)) ?? new Set()).add(entity.id));
  it.each(NEEDED)('%s is %s', (name, id) => {
    expect([...(byKey.get(foldKey(name)) ?? [])]).toEqual([id]);
  });
});
