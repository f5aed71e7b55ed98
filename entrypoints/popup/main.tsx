// The toolbar popup wired to the browser: the tab in front, the background, settings and watched sources.
import '../../components/theme.css';
import '../../components/card/card.css';
import '../../components/surface.css';
import '../../components/popup/popup.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { Popup } from '../../components/popup/Popup';
import { makeT } from '../../components/t';
import { ask, askPage } from '../../lib/browser/ask';
import { browser } from '../../lib/browser/browser';
import { report } from '../../lib/browser/report';
import { readSettings, readWatched, watchSettings, watchWatched, writeSettings } from '../../lib/browser/settings';
import { activeTab, watchPageState } from '../../lib/browser/tabs';
import { loadWords } from '../../lib/browser/words';
import type { PageState } from '../../lib/model/messages';
import type { Density, Level } from '../../lib/model/settings';

/** Results asked for: what fits the popup without scrolling far. */
const TOP = 12;

async function start(): Promise<void> {
  // While the reader types, packs are opened.
  ask('wake', { all: true }).catch((error) => report('popup', error));
  const [stored, sources, tab] = await Promise.all([readSettings(), readWatched(), activeTab()]);
  const { lang, texts } = await loadWords(stored.language);
  const t = makeT(texts, lang);
  document.documentElement.lang = lang;

  const settings = signal(stored);
  const watched = signal(sources);
  const page = signal<PageState | null>(tab ? null : { state: 'restricted', host: null, analysis: null });
  watchSettings((next) => {
    settings.value = next;
  });
  watchWatched((next) => {
    watched.value = next;
  });
  if (tab)
    watchPageState(tab.id, (next) => {
      page.value = next;
    });
  const selection = tab ? await askPage(tab.id, 'selection', {}).catch(() => '') : '';

  const onLevel = async (host: string, level: Level | null) => {
    const { [host]: _own, ...others } = settings.value.sites;
    settings.value = await writeSettings({ sites: level ? { ...others, [host]: level } : others });
  };
  const onDensity = async (host: string, density: Density | null) => {
    const { [host]: _own, ...others } = settings.value.densities;
    settings.value = await writeSettings({ densities: density ? { ...others, [host]: density } : others });
  };
  const lookup = (query: string) => ask('lookup', { query, top: TOP });
  const record = ({ kind, id }: Parameters<typeof ask<'record'>>[1]) => ask('record', { kind, id });
  const inPage = <R,>(asked: Promise<R>) => void asked.catch((error) => report('popup', error));

  function App() {
    return (
      <Popup
        t={t}
        page={page.value}
        settings={settings.value}
        watched={watched.value}
        selection={selection.replace(/\s+/g, ' ').trim().slice(0, 500)}
        lookup={lookup}
        record={record}
        onLevel={onLevel}
        onDensity={onDensity}
        onReadNow={() => tab && inPage(askPage(tab.id, 'readNow', {}))}
        onKeep={() => tab && inPage(ask('keepPublished', { tab: tab.id }))}
        onReveal={(annotation) => tab && inPage(askPage(tab.id, 'reveal', { annotation }))}
        onDecide={(surface, entity) => inPage(ask('decide', { surface, entity }))}
        onHide={(thing, label, hidden) => inPage(ask('hide', { ...thing, label, hidden }))}
        onRefuse={(claim, review, refused) => inPage(ask('refuse', { claim, review, refused }))}
        onCopy={(text) =>
          navigator.clipboard.writeText(text).then(
            () => true,
            () => false,
          )
        }
        onOptions={() => {
          void browser.runtime.openOptionsPage();
          window.close();
        }}
        onClose={() => window.close()}
      />
    );
  }
  render(<App />, document.body);
}

start().catch((error) => report('popup', error));
