// Packs on the options page wired to the browser: the list, one import at a time in its Worker, rollback, removal, space.
import { type Signal, signal } from '@preact/signals';
import type { AboutPack, ImportActions, ImportState } from '../../components/options/import';
import type { Space } from '../../components/options/PacksSection';
import { ask } from '../../lib/browser/ask';
import type { Remote } from '../../lib/browser/importer';
import { type Import, ImportFailed, startImport } from '../../lib/browser/importing';
import { askLeave } from '../../lib/browser/permission';
import { Refused, refusalOf } from '../../lib/browser/refused';
import { report } from '../../lib/browser/report';
import { readMappings, rememberMapping } from '../../lib/browser/settings';
import { localized } from '../../lib/model/entity';
import type { Failure, Mapping } from '../../lib/model/importing';
import type { InstalledPack } from '../../lib/model/messages';
import type { WatchedSource } from '../../lib/model/watched';

export interface PacksWiring {
  packs: Signal<InstalledPack[] | null>;
  importing: Signal<ImportState>;
  space: Signal<Space | null>;
  actions: ImportActions;
  onRollBack(pack: string): void;
  onRemovePack(pack: string): void;
}

const importWorker = () => new Worker('/import-worker.js');

const failureOf = (error: unknown): Failure => {
  const { code, facts, message } = refusalOf(error);
  return { code, facts, message };
};

/** Has to be called straight from a click. Throws `Refused` where the reader, or the address, does not allow it. */
async function allowed(address: string): Promise<void> {
  if (!(await askLeave(address))) throw new Refused('not-allowed', { from: new URL(address).host });
}

/** `lang` is the interface's; `onWatch` takes the sources of a list the reader wants watched; `saved` says that all is kept. */
export function wirePacks(
  lang: () => string,
  onWatch: (sources: WatchedSource[]) => void,
  saved: () => void,
): PacksWiring {
  const packs = signal<InstalledPack[] | null>(null);
  const importing = signal<ImportState>({ state: 'none' });
  const space = signal<Space | null>(null);
  let current: Import | null = null;
  let chosen: { files: File[]; remote: Remote | null; title: string } = { files: [], remote: null, title: '' };
  let began = 0;
  /** Counts what the reader began: the late end of something that another one took the place of changes nothing. */
  let turn = 0;

  const refresh = async () => {
    packs.value = await ask('packs', {});
    const { usage = 0, quota = 0 } = (await navigator.storage?.estimate?.()) ?? {};
    space.value = {
      used: usage,
      free: Math.max(0, quota - usage),
      // Chromium exempts extensions with "unlimitedStorage" from eviction without saying so here:
      // https://developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies
      kept: !import.meta.env.FIREFOX || ((await navigator.storage?.persisted?.()) ?? false),
    };
  };
  const refreshed = () => void refresh().catch((error) => report('packs', error));

  const end = () => {
    current?.close();
    current = null;
  };
  const fail = (error: unknown) => {
    end();
    const failure: Failure = error instanceof ImportFailed ? error.failure : failureOf(error);
    // A cancel is the reader's own doing and needs no explanation.
    importing.value = failure.code === 'cancelled' ? { state: 'none' } : { state: 'failed', failure };
    refreshed();
  };
  const run = (work: () => Promise<void>) => {
    const own = ++turn;
    work().catch((error) => {
      if (own === turn) fail(error);
    });
  };
  const working = () => {
    began = performance.now();
    importing.value = { state: 'working', progress: null, seconds: 0 };
  };

  /** A pack the reader brought must not be evicted when the disk runs low. Some browsers ask; the import does not wait for that. */
  const askToKeep = () => {
    void navigator.storage?.persisted?.().then((kept) => kept || navigator.storage.persist?.().then(refreshed));
  };

  const preview = async (mapping?: Mapping) => {
    end();
    working();
    current = startImport(importWorker, (progress) => {
      importing.value = { state: 'working', progress, seconds: (performance.now() - began) / 1000 };
    });
    const [first, other] = lang() === 'fr' ? ['fr', 'en'] : ['en', 'fr'];
    const shown = await current.preview({
      files: chosen.files.map((file) => ({ file, name: file.name })),
      remote: chosen.remote,
      about: { langs: [first, other] },
      remembered: await readMappings(),
      now: new Date().toISOString(),
      ...(mapping ? { mapping } : {}),
    });
    if ('current' in shown) {
      end();
      importing.value = { state: 'current', title: chosen.title, revision: shown.current };
    } else importing.value = { state: 'preview', preview: shown };
  };

  /** Asks for leave first: straight from the click, or the browser refuses to ask. */
  const fetchFrom = (remote: Remote, title: string) => {
    const leave = allowed(remote.address);
    run(async () => {
      await leave;
      chosen = { files: [], remote, title };
      await preview();
    });
  };

  const install = async (replace: boolean, watch: boolean, about: AboutPack) => {
    if (importing.value.state !== 'preview' || !current) return;
    const { preview: shown } = importing.value;
    if (shown.table) await rememberMapping(shown.table.key, shown.table.mapping);
    if (shown.counts.entities + shown.counts.reviews > 0) {
      working();
      if (!packs.value?.some((pack) => pack.trust === 'own')) askToKeep();
      await current.install(replace, about);
    }
    if (watch) onWatch(shown.watched);
    end();
    importing.value = { state: 'none' };
    saved();
    refreshed();
  };

  refreshed();
  return {
    packs,
    importing,
    space,
    actions: {
      onChoose(files) {
        chosen = { files, remote: null, title: '' };
        run(() => preview());
      },
      onAddress: (address) => fetchFrom({ address, pack: null }, address),
      onLook: ({ id, updateUrl = '', title }) =>
        fetchFrom({ address: updateUrl, pack: id }, localized(title, lang()) ?? id),
      onSchedule({ id, updateUrl = '' }, on) {
        (on ? allowed(updateUrl) : Promise.resolve())
          .then(() => ask('scheduleUpdates', { pack: id, on }))
          .then(refreshed, fail);
      },
      onMapping: (mapping) => run(() => preview(mapping)),
      onInstall: ({ replace, watch, about }) => run(() => install(replace, watch, about)),
      onCancel() {
        turn++;
        end();
        importing.value = { state: 'none' };
      },
    },
    onRollBack: (pack) => void ask('rollBack', { pack }).then(refreshed, (error) => report('rollback', error)),
    onRemovePack: (pack) => void ask('removePack', { pack }).then(refreshed, (error) => report('removal', error)),
  };
}
