// Which generation of each pack is in force: one pointer flips, back again on a rollback; what no pointer names is swept.
import { committed, database, type StoredPack } from './db';
import { Refused } from './refused';
import { discard, exclusively, type Incoming, type Staging, stage } from './stage';

/** Milliseconds after which a generation that was staged and never put in force is swept: its page is gone. */
const STALE = 10 * 60_000;

/**
 * Puts a staged generation in force; the one before is kept for a rollback. Asked again, because the first answer never came,
 * it changes nothing and answers the same. `null` where nothing of that name is staged or in force.
 */
export async function flip(id: string, generation: number): Promise<StoredPack | null> {
  const db = await database();
  const transaction = db.transaction(['staged', 'packs', 'previous'], 'readwrite');
  const staged = await transaction.objectStore('staged').get([id, generation]);
  const inForce = await transaction.objectStore('packs').get(id);
  await committed(transaction, function* () {
    if (!staged) return;
    if (inForce) yield transaction.objectStore('previous').put(inForce);
    yield transaction.objectStore('packs').put(staged);
    yield transaction.objectStore('staged').delete([id, generation]);
  });
  await sweep();
  return staged ?? (inForce?.generation === generation ? inForce : null);
}

/** Stages and flips in one go; for the background, which alone may flip. */
export async function install(pack: Incoming, options: Staging = {}): Promise<StoredPack> {
  const staged = await stage(pack, options);
  return (await flip(staged.id, staged.generation)) ?? staged;
}

/** Puts the previous generation back in force, and keeps the newer one as the previous; `false` where there is none. */
export async function rollback(id: string): Promise<boolean> {
  const db = await database();
  const transaction = db.transaction(['packs', 'previous'], 'readwrite');
  const inForce = await transaction.objectStore('packs').get(id);
  const previous = await transaction.objectStore('previous').get(id);
  await committed(transaction, function* () {
    if (!inForce || !previous) return;
    yield transaction.objectStore('packs').put(previous);
    yield transaction.objectStore('previous').put(inForce);
  });
  return Boolean(inForce && previous);
}

/** Takes a pack out of force at once; its records are swept after. */
export async function uninstall(id: string): Promise<void> {
  const db = await database();
  const transaction = db.transaction(['packs', 'previous'], 'readwrite');
  await committed(transaction, function* () {
    yield transaction.objectStore('packs').delete(id);
    yield transaction.objectStore('previous').delete(id);
  });
  await sweep();
}

/**
 * Deletes generations that no pointer names: of killed imports, of revisions before the previous one, of removed packs.
 * Leaves everything as it is while an import is under way.
 */
export async function sweep(now: number = Date.now()): Promise<void> {
  await exclusively(async () => {
    const db = await database();
    const staged = (await db.getAll('staged')).filter((pack) => now - pack.at < STALE);
    const pointers = [...(await db.getAll('packs')), ...(await db.getAll('previous')), ...staged];
    const named = new Set(pointers.map((pack) => `${pack.id}\n${pack.generation}`));
    const written = new Map<string, [string, number]>();
    for (const key of [
      ...(await db.getAllKeys('pieces')),
      ...(await db.getAllKeys('indexes')),
      ...(await db.getAllKeys('staged')),
    ])
      written.set(`${key[0]}\n${key[1]}`, [key[0], key[1]]);
    for (const [key, [pack, generation]] of written) if (!named.has(key)) await discard(db, pack, generation);
  }).catch((error) => {
    if (!(error instanceof Refused)) throw error;
  });
}
