// Builds the embedded starter pack, byte for byte the same from the same inputs: `npx tsx lib/node/build-starter.ts`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Entity } from '../model/entity';
import { PACK_SCHEMA, type Pack, type PackManifest } from '../model/pack';
import { cities } from './starter/cities';
import { handEntities } from './starter/hand';
import { gzipPack, packText } from './starter/pack-file';
import { demonstrationReviews } from './starter/reviews';
import { areas, territories } from './starter/territories';

export const STARTER_FILE = fileURLToPath(new URL('../../public/packs/starter.ndjson.gz', import.meta.url));

const MANIFEST: PackManifest = {
  incise: 'pack',
  schema: PACK_SCHEMA,
  id: 'incise.starter',
  revision: 1,
  title: { fr: 'Paquet de départ', en: 'Starter pack' },
  languages: ['fr', 'en'],
  licence: 'CC0-1.0 AND CC-BY-4.0 AND Unicode-3.0 AND MIT',
  attribution:
    'Cities: GeoNames (geonames.org), CC BY 4.0. Names of territories: Unicode CLDR, Unicode License v3. ' +
    'Demonyms: i18n-nationality, MIT. Capitals and aliases: countries-list, MIT. Everything else: Incise, CC0.',
  created: '2026-11-24',
};

/** All records of the pack, in their order: territories, areas, hand-written things, cities; then the demonstration reviews. */
export function starterRecords(): Pick<Pack, 'entities' | 'reviews'> {
  const entities: Entity[] = [...territories(), ...areas(), ...handEntities(), ...cities()];
  return { entities, reviews: demonstrationReviews() };
}

/** The pack as NDJSON text. */
export const starterText = (): string => packText(MANIFEST, starterRecords());

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  const text = starterText();
  // Another zlib may pack equal text into other bytes: a file that already holds this text is left alone.
  const same = existsSync(STARTER_FILE) && gunzipSync(readFileSync(STARTER_FILE)).toString('utf8') === text;
  const bytes = same ? readFileSync(STARTER_FILE) : gzipPack(text);
  if (!same) writeFileSync(STARTER_FILE, bytes);
  const manifest: PackManifest = JSON.parse(text.slice(0, text.indexOf('\n')));
  process.stdout.write(
    `${JSON.stringify({ ...manifest.counts, bytes: bytes.length, text: text.length, hash: manifest.hash, written: !same })}\n`,
  );
}
