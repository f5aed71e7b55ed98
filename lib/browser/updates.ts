// Newer revisions looked for once a day, for packs whose reader switched it on: fetched, checked, staged and put in force as an import is.
import type { Failure, ImportPreview, RefusalCode, Updates } from '../model/importing';
import { database } from './db';
import { importer, type News, type Order } from './importer';
import { flip } from './install';
import { item } from './item';
import { browser } from './native';
import { mayAsk } from './permission';
import { Refused, refusalOf } from './refused';

/** The one alarm, set only while a pack is on the schedule. It rings hourly, so that a computer that was off at the hour is not passed over. */
export const ALARM = 'pack-updates';
const RINGS = 60;
const EVERY = 24 * 3_600_000;
/** Milliseconds between two calls that tell the browser that the background is at work. */
const SIGN_OF_LIFE = 20_000;

const OFF: Updates = { on: false, looked: null, failure: null };
const schedules = item<Record<string, Updates>>('updates', {});

export const updatesOf = async (pack: string): Promise<Updates> => (await schedules.get())[pack] ?? OFF;

async function change(pack: string, to: Partial<Updates> | null): Promise<void> {
  const { [pack]: old = OFF, ...others } = await schedules.get();
  await schedules.set(to ? { ...others, [pack]: { ...old, ...to } } : others);
}

/** Puts a pack on the schedule or takes it off; nothing is asked of its server now. */
export async function scheduleUpdates(pack: string, on: boolean): Promise<void> {
  await change(pack, on ? { on, failure: null } : null);
  await setAlarm();
}

/** Sets the alarm where it is needed, and only there; for the start of the browser too, which may have dropped it. */
export async function setAlarm(): Promise<void> {
  const wanted = Object.values(await schedules.get()).some(({ on }) => on);
  if (!wanted) await browser.alarms.clear(ALARM);
  else if (!(await browser.alarms.get(ALARM)))
    browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: RINGS });
}

/** Reasons that are gone in an hour as likely as not: the next ring tries again. */
const PASSING: ReadonlySet<RefusalCode> = new Set(['unreachable', 'too-slow', 'busy', 'store-busy', 'store-lost']);

/** Looks for what is due, pack by pack; answers whether one was put in force. Each outcome is kept for the options page. */
export async function lookForUpdates(now: number): Promise<boolean> {
  let flipped = false;
  for (const [pack, { on, looked }] of Object.entries(await schedules.get())) {
    if (!on || (looked !== null && now - looked < EVERY)) continue;
    const alive = setInterval(() => void browser.runtime.getPlatformInfo(), SIGN_OF_LIFE);
    try {
      flipped = (await update(pack, now)) || flipped;
      await change(pack, { looked: now, failure: null });
    } catch (error) {
      const { code, facts, message } = refusalOf(error);
      const failure: Failure = { code, facts, message };
      await change(pack, { ...(PASSING.has(code) ? {} : { looked: now }), failure });
    } finally {
      clearInterval(alive);
    }
  }
  return flipped;
}

/** `false` where there is nothing newer. Throws `Refused`; the old revision is whole then. */
async function update(id: string, now: number): Promise<boolean> {
  const address = (await (await database()).get('packs', id))?.brief.updateUrl;
  if (!address) return false;
  if (!(await mayAsk(address))) throw new Refused('not-allowed', { from: new URL(address).host });
  const told: News[] = [];
  const take = importer((news) => told.push(news));
  const give = async (order: Order): Promise<News> => {
    await take(order);
    const last = told.at(-1)!;
    if (last.news === 'failed') throw new Refused(last.failure.code, last.failure.facts, last.failure.message);
    return last;
  };
  const shown = await give({
    do: 'preview',
    files: [],
    remote: { address, pack: id },
    about: { langs: [] },
    remembered: {},
    now: new Date(now).toISOString(),
  });
  if (shown.news !== 'preview') return false;
  refuseErrors(shown.preview, address);
  const staged = await give({ do: 'install', replace: false });
  return staged.news === 'staged' && (await flip(staged.pack, staged.generation)) !== null;
}

/** With nobody there to weigh them, errors are a reason to leave things as they are. */
function refuseErrors({ errors }: ImportPreview, address: string): void {
  if (errors > 0) throw new Refused('has-errors', { from: new URL(address).host, to: errors });
}
