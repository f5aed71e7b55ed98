// Packs on the options page wired to the browser: the list, one import at a time in its Worker, rollback, removal, space.
import { type Signal, signal } from '@preact/signals';
import type { AboutPack, ImportActions, ImportState } from '../../components/options/import';
import type { Space } from '../../components/options/PacksSection';
import { ask } from '../../lib/browser/ask';
import { type Import, ImportFailed, startImport } from '../../lib/browser/importing';
import { report } from '../../lib/browser/report';
import { readMappings, rememberMapping } from '../../lib/browser/settings';
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
  let chosen: File[] = [];
  let began = 0;

  const refresh = async () => {
    packs.value = await ask('packs', {});
    const { usage = 0, quota = 0 } = (await navigator.storage?.estimate?.()) ?? {};
    space.value = {
      used: usage,
      free: Math.max(0, quota - usage),
      kept: (await navigator.storage?.persisted?.()) ?? false,
    };
  };
  const refreshed = () => void refresh().catch((error) => report('packs', error));

  const end = () => {
    current?.close();
    current = null;
  };
  const fail = (error: unknown) => {
    end();
    const failure: Failure =
      error instanceof ImportFailed
        ? error.failure
        : { code: 'error', facts: {}, message: error instanceof Error ? error.message : String(error) };
    // A cancel is the reader's own doing and needs no explanation.
    importing.value = failure.code === 'cancelled' ? { state: 'none' } : { state: 'failed', failure };
    refreshed();
  };
  const working = () => {
    began = performance.now();
    importing.value = { state: 'working', progress: null, seconds: 0 };
  };

  const preview = async (mapping?: Mapping) => {
    end();
    working();
    const worker = new Worker('/import-worker.js');
    current = startImport(worker, (progress) => {
      importing.value = { state: 'working', progress, seconds: (performance.now() - began) / 1000 };
    });
    const [first, other] = lang() === 'fr' ? ['fr', 'en'] : ['en', 'fr'];
    const shown = await current.preview({
      files: chosen.map((file) => ({ file, name: file.name })),
      about: { langs: [first, other] },
      remembered: await readMappings(),
      now: new Date().toISOString(),
      ...(mapping ? { mapping } : {}),
    });
    importing.value = { state: 'preview', preview: shown };
  };

  const install = async (replace: boolean, watch: boolean, about: AboutPack) => {
    if (importing.value.state !== 'preview' || !current) return;
    const { preview: shown } = importing.value;
    if (shown.table) await rememberMapping(shown.table.key, shown.table.mapping);
    if (shown.counts.entities + shown.counts.reviews > 0) {
      working();
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
        chosen = files;
        preview().catch(fail);
      },
      onMapping: (mapping) => void preview(mapping).catch(fail),
      onInstall: ({ replace, watch, about }) => void install(replace, watch, about).catch(fail),
      onCancel() {
        end();
        importing.value = { state: 'none' };
      },
    },
    onRollBack: (pack) => void ask('rollBack', { pack }).then(refreshed, (error) => report('rollback', error)),
    onRemovePack: (pack) => void ask('removePack', { pack }).then(refreshed, (error) => report('removal', error)),
  };
}
