// The reader's choices as storage items that everyone watches: settings, watched sources, decisions.
import { storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import type { WatchedSource } from '../model/watched';

const settings = storage.defineItem<Partial<Settings>>('local:settings', { fallback: {} });
const watched = storage.defineItem<WatchedSource[]>('local:watched', { fallback: [] });
const decisions = storage.defineItem<Record<string, string | null>>('local:decisions', { fallback: {} });

const complete = (stored: Partial<Settings> | null): Settings => ({ ...DEFAULT_SETTINGS, ...stored });

export const readSettings = async (): Promise<Settings> => complete(await settings.getValue());

/** Writes the given fields over what is stored; answers with the whole. */
export async function writeSettings(change: Partial<Settings>): Promise<Settings> {
  const next = { ...(await settings.getValue()), ...change };
  await settings.setValue(next);
  return complete(next);
}

/** Calls back on every change from anywhere; answers with the way to stop. */
export const watchSettings = (changed: (settings: Settings) => void): (() => void) =>
  settings.watch((value) => changed(complete(value)));

export const readWatched = (): Promise<WatchedSource[]> => watched.getValue();
export const writeWatched = (sources: WatchedSource[]): Promise<void> => watched.setValue(sources);
export const watchWatched = (changed: (sources: WatchedSource[]) => void): (() => void) =>
  watched.watch((value) => changed(value ?? []));

export const readDecisions = (): Promise<Record<string, string | null>> => decisions.getValue();

/** Remembers what a name means to the reader; `null`: none of what the packs offer. */
export async function decide(foldedSurface: string, entity: string | null): Promise<void> {
  await decisions.setValue({ ...(await decisions.getValue()), [foldedSurface]: entity });
}
