// The options page wired to the browser: settings, watched sources and installed packs, each change kept at once.
import '../../components/theme.css';
import '../../components/surface.css';
import '../../components/options/options.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { Options, SECTIONS, type Section } from '../../components/options/Options';
import { makeT } from '../../components/t';
import { report } from '../../lib/browser/report';
import {
  readSettings,
  readWatched,
  watchSettings,
  watchWatched,
  writeSettings,
  writeWatched,
} from '../../lib/browser/settings';
import { loadWords } from '../../lib/browser/words';
import type { Settings } from '../../lib/model/settings';
import type { WatchedSource } from '../../lib/model/watched';
import { wireDecided } from './decided';
import { wirePacks } from './packs';

/** Milliseconds that "Saved" stays. */
const SAID = 1800;

const wordsFor = async (language: Settings['language']) => {
  const { lang, texts } = await loadWords(language);
  document.documentElement.lang = lang;
  const t = makeT(texts, lang);
  document.title = t('options_title');
  return t;
};

const sectionOf = (hash: string): Section => SECTIONS.find((name) => hash === `#${name}`) ?? 'watched';

async function start(): Promise<void> {
  const stored = await readSettings();
  const settings = signal(stored);
  const watched = signal(await readWatched());
  const words = signal(await wordsFor(stored.language));
  const section = signal(sectionOf(location.hash));
  const said = signal<string | null>(null);

  watchSettings(async (next) => {
    const { language } = settings.value;
    settings.value = next;
    if (next.language !== language) words.value = await wordsFor(next.language);
  });
  watchWatched((next) => {
    watched.value = next;
  });
  addEventListener('hashchange', () => {
    section.value = sectionOf(location.hash);
    scrollTo(0, 0);
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const saved = () => {
    said.value = words.value('options_saved');
    clearTimeout(timer);
    timer = setTimeout(() => {
      said.value = null;
    }, SAID);
  };
  const onSettings = (change: Partial<Settings>) => {
    void writeSettings(change).then(saved, (error) => report('settings', error));
  };
  const onWatched = (list: WatchedSource[]) => {
    watched.value = list;
    void writeWatched(list).then(saved, (error) => report('watched sources', error));
  };

  const packs = wirePacks(
    () => words.value.lang,
    (sources) => {
      const known = new Set(watched.value.map((source) => source.id));
      onWatched([...watched.value, ...sources.filter((source) => !known.has(source.id))]);
    },
    saved,
  );

  const decided = wireDecided(() => words.value);

  function App() {
    return (
      <Options
        t={words.value}
        section={section.value}
        settings={settings.value}
        watched={watched.value}
        packs={packs.packs.value}
        importing={packs.importing.value}
        imports={packs.actions}
        space={packs.space.value}
        onRollBack={packs.onRollBack}
        onRemovePack={packs.onRemovePack}
        decided={decided.rows.value}
        onUndo={decided.onUndo}
        said={said.value}
        onSettings={onSettings}
        onWatched={onWatched}
        fresh={() => ({ id: crypto.randomUUID(), now: new Date().toISOString() })}
        onDownload={download}
      />
    );
  }
  render(<App />, document.body);
}

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

start().catch((error) => report('options', error));
