// The packs in force: the shipped starter pack, and the list for the options page.
import { browser } from '../../lib/browser/browser';
import { database } from '../../lib/browser/db';
import { install } from '../../lib/browser/install';
import { returnLeave } from '../../lib/browser/permission';
import { Refused } from '../../lib/browser/refused';
import { updatesOf } from '../../lib/browser/updates';
import type { InstalledPack } from '../../lib/model/messages';
import type { PackManifest, PackRecord } from '../../lib/model/pack';

const STARTER = 'incise.starter';
/** Milliseconds that an import or a sweep may take before the shipped pack is put off to the next question. */
const PATIENCE = 2000;

/**
 * Installs the shipped pack where it is missing or older. Run at every start of the background; mostly it costs one read.
 * `false`: the reader is importing, so it has to wait; ask again.
 */
export async function readyPacks(): Promise<boolean> {
  const version = browser.runtime.getManifest().version;
  const db = await database();
  const installed = await db.getAll('packs');
  return (
    installed.find((pack) => pack.id === STARTER)?.origin === `shipped ${version}` ||
    installStarter(`shipped ${version}`)
  );
}

async function installStarter(origin: string): Promise<boolean> {
  const { manifest, records } = await shipped();
  const pack = { brief: { ...manifest, trust: 'shipped' as const }, origin, records: [records] };
  try {
    await install(pack, { replace: true, patience: PATIENCE });
    return true;
  } catch (error) {
    // While the reader imports something, the older one serves.
    if (error instanceof Refused && error.code === 'busy') return false;
    throw error;
  }
}

/** The packaged file. It is our own and tested against the schemas, so its lines are trusted here. */
async function shipped(): Promise<{ manifest: PackManifest; records: PackRecord[] }> {
  const file = await fetch(browser.runtime.getURL('/packs/starter.ndjson.gz'));
  const text = await new Response(file.body!.pipeThrough(new DecompressionStream('gzip'))).text();
  const [first, ...lines] = text.trimEnd().split('\n');
  return {
    manifest: JSON.parse(first!) as PackManifest,
    records: lines.map((line) => JSON.parse(line) as PackRecord),
  };
}

/** The packs in force as the options page lists them, the shipped ones first. */
export async function installedPacks(): Promise<InstalledPack[]> {
  const db = await database();
  const previous = new Map((await db.getAll('previous')).map((pack) => [pack.id, pack.brief.revision]));
  const packs = await Promise.all(
    (await db.getAll('packs')).map(async ({ id, brief, counts, bytes, origin }) => ({
      ...brief,
      counts,
      bytes,
      origin,
      previous: previous.get(id) ?? null,
      updates: brief.trust === 'own' && brief.updateUrl ? await updatesOf(id) : null,
    })),
  );
  return packs.sort((a, b) => Number(a.trust === 'own') - Number(b.trust === 'own'));
}

/** Gives back the leave for hosts that no installed pack is updated from. */
export async function returnUnusedLeave(): Promise<void> {
  const packs = await (await database()).getAll('packs');
  await returnLeave(packs.flatMap(({ brief }) => brief.updateUrl ?? []));
}
