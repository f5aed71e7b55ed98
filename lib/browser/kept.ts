// Fact-checks the reader kept from pages: an own pack that grows by each.
import type { PackBrief, PackRecord } from '../model/pack';
import type { Review } from '../model/review';
import { database } from './db';
import { recordsOf } from './in-force';
import { install } from './install';

const KEPT = 'kept.checks';

/** Puts reviews into the pack of kept ones; one with the same id is replaced. Throws what an install throws. */
export async function keepReviews(reviews: readonly Review[], now: number): Promise<void> {
  const inForce = await (await database()).get('packs', KEPT);
  const records = new Map<string, PackRecord>();
  if (inForce)
    for await (const batch of recordsOf(inForce))
      for (const record of batch) if (record.kind === 'review') records.set(record.review.id, record);
  for (const review of reviews) records.set(review.id, { kind: 'review', review });
  const brief: PackBrief = {
    id: KEPT,
    title: { en: 'Checks you kept', fr: 'Vérifications gardées' },
    licence: '',
    created: new Date(now).toISOString().slice(0, 10),
    revision: (inForce?.brief.revision ?? 0) + 1,
    trust: 'own',
  };
  await install({ brief, origin: 'kept', records: [[...records.values()]] }, { now });
}
