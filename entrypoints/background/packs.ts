// The packs in force: the shipped starter pack installed at first start and after an update, and the list for the options page.
import { browser } from '../../lib/browser/browser';
import { database } from '../../lib/browser/db';
import { install } from '../../lib/browser/install';
import { buildClaimIndex } from '../../lib/claims/claim-index';
import { buildGazetteer } from '../../lib/entities/gazetteer';
import type { Entity } from '../../lib/model/entity';
import type { InstalledPack } from '../../lib/model/messages';
import type { PackManifest, PackRecord } from '../../lib/model/pack';
import type { Review } from '../../lib/model/review';

const STARTER = 'incise.starter';

/**
 * Installs the shipped pack unless the one in force was put there by this very version of the extension. Run at every
 * start of the background: it costs one read where there is nothing to do.
 */
export async function installStarter(): Promise<void> {
  const version = browser.runtime.getManifest().version;
  const db = await database();
  const inForce = await db.get('packs', STARTER);
  const index = inForce && (await db.get('indexes', [STARTER, inForce.generation]));
  if (index?.version === version) return;
  const { manifest, entities, reviews } = await shipped();
  await install(
    {
      brief: { ...manifest, trust: 'shipped' },
      origin: 'shipped',
      entities,
      reviews,
      index: { version, names: buildGazetteer(entities), claims: reviews.length > 0 ? buildClaimIndex(reviews) : null },
    },
    { replace: true },
  );
}

/** The packaged file. It is our own and tested against the schemas, so its lines are trusted here. */
async function shipped(): Promise<{ manifest: PackManifest; entities: Entity[]; reviews: Review[] }> {
  const file = await fetch(browser.runtime.getURL('/packs/starter.ndjson.gz'));
  const text = await new Response(file.body!.pipeThrough(new DecompressionStream('gzip'))).text();
  const [first, ...lines] = text.trimEnd().split('\n');
  const records = lines.map((line) => JSON.parse(line) as PackRecord);
  return {
    manifest: JSON.parse(first!) as PackManifest,
    entities: records.flatMap((record) => (record.kind === 'entity' ? [record.entity] : [])),
    reviews: records.flatMap((record) => (record.kind === 'review' ? [record.review] : [])),
  };
}

/** The packs in force as the options page lists them, the shipped ones first. */
export async function installedPacks(): Promise<InstalledPack[]> {
  const db = await database();
  const previous = new Map((await db.getAll('previous')).map((pack) => [pack.id, pack.brief.revision]));
  return (await db.getAll('packs'))
    .map(({ id, brief, counts, bytes, origin }) => ({
      ...brief,
      counts,
      bytes,
      origin,
      previous: previous.get(id) ?? null,
    }))
    .sort((a, b) => Number(a.trust === 'own') - Number(b.trust === 'own'));
}
