// The reader's choices as storage items that everyone watches: settings, watched sources, decisions.
import type { Hidden } from '../model/hidden';
import type { Mapping } from '../model/importing';
import type { Reader } from '../model/knowledge';
import { type Settings, settingsFrom } from '../model/settings';
import type { WatchedSource } from '../model/watched';
import { item } from './item';

const settings = item<Partial<Settings>>('settings', {});
const watched = item<WatchedSource[]>('watched', []);
const decisions = item<Record<string, string | null>>('decisions', {});
const refusals = item<string[]>('refusals', []);
const hidden = item<Hidden[]>('hidden', []);

export const readSettings = async (): Promise<Settings> => settingsFrom(await settings.get());

/** Writes the given fields over what is stored; answers with the whole. */
export async function writeSettings(change: Partial<Settings>): Promise<Settings> {
  const next = { ...(await settings.get()), ...change };
  await settings.set(next);
  return settingsFrom(next);
}

/** Calls back on every change from anywhere; answers with the way to stop. */
export const watchSettings = (changed: (settings: Settings) => void): (() => void) =>
  settings.watch((value) => changed(settingsFrom(value)));

export const readWatched = (): Promise<WatchedSource[]> => watched.get();
export const writeWatched = (sources: WatchedSource[]): Promise<void> => watched.set(sources);
export const watchWatched = (changed: (sources: WatchedSource[]) => void): (() => void) =>
  watched.watch((value) => changed(value));

/** Remembers what a name means to the reader; `null`: none of what the packs offer; `undefined`: nothing any more. */
export async function decide(foldedSurface: string, entity: string | null | undefined): Promise<void> {
  const { [foldedSurface]: _old, ...others } = await decisions.get();
  await decisions.set(entity === undefined ? others : { ...others, [foldedSurface]: entity });
}

/** Remembers that a statement and a review are no match, or forgets it. */
export async function refuse(pair: string, refused: boolean): Promise<void> {
  const others = (await refusals.get()).filter((known) => known !== pair);
  await refusals.set(refused ? [...others, pair] : others);
}

/** Remembers that a thing is hidden, or forgets it. */
export async function hide(thing: Hidden, isHidden: boolean): Promise<void> {
  const others = (await hidden.get()).filter(({ key }) => key !== thing.key);
  await hidden.set(isHidden ? [...others, thing] : others);
}

/** All that the reader decided about what was found. */
export interface Decided {
  decisions: Record<string, string | null>;
  refusals: string[];
  hidden: Hidden[];
}

export async function readDecided(): Promise<Decided> {
  const [named, refused, gone] = await Promise.all([decisions.get(), refusals.get(), hidden.get()]);
  return { decisions: named, refusals: refused, hidden: gone };
}

/** The reader's own data as an analysis takes it. */
export async function readReader(): Promise<Reader> {
  const [sources, decided] = await Promise.all([watched.get(), readDecided()]);
  return { ...decided, watched: sources, hidden: decided.hidden.map(({ key }) => key) };
}

/** Calls back when any of it changes, from anywhere; answers with the way to stop. */
export function watchDecided(changed: () => void): () => void {
  const stops = [decisions.watch(changed), refusals.watch(changed), hidden.watch(changed)];
  return () => {
    for (const stop of stops) stop();
  };
}

const mappings = item<Record<string, Mapping>>('mappings', {});
export const readMappings = (): Promise<Record<string, Mapping>> => mappings.get();

/** Tables whose mapping is remembered at most; the ones used longest ago go. */
const MAPPINGS = 50;

/** Remembers which column means what, for tables with the same header. */
export async function rememberMapping(key: string, mapping: Mapping): Promise<void> {
  const { [key]: _old, ...others } = await mappings.get();
  const kept = Object.entries(others).slice(-(MAPPINGS - 1));
  await mappings.set({ ...Object.fromEntries(kept), [key]: mapping });
}
