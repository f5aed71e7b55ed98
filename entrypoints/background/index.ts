// The background: holds the open knowledge, answers pages, popup and options; may be killed between any two lines.
import { defineBackground } from 'wxt/utils/define-background';
import { articleFrom } from '../../lib/article/assemble';
import { judge } from '../../lib/article/judge';
import { askPage } from '../../lib/browser/ask';
import { browser } from '../../lib/browser/browser';
import { onLost } from '../../lib/browser/db';
import { flip, rollback, sweep, uninstall } from '../../lib/browser/install';
import { keepReviews } from '../../lib/browser/kept';
import { openKnowledge, sizeOfIndexes, withJoinedClaims } from '../../lib/browser/knowledge';
import { badgeOf, forgetPage, keepPage, pageOf } from '../../lib/browser/pages';
import { report } from '../../lib/browser/report';
import { type Asker, serveBackground } from '../../lib/browser/serve';
import { decide, hide, readReader, readSettings, refuse, writeSettings } from '../../lib/browser/settings';
import { firstOf, type Meanwhile, nextTask } from '../../lib/browser/unchecked';
import { ALARM, lookForUpdates, scheduleUpdates, setAlarm } from '../../lib/browser/updates';
import { interfaceLanguage, loadWords } from '../../lib/browser/words';
import { refusalOf } from '../../lib/claims/refusals';
import { lookup } from '../../lib/lookup';
import type { Analysis } from '../../lib/model/analysis';
import type { Article } from '../../lib/model/article';
import type { Judged, Sent } from '../../lib/model/gathered';
import type { Knowledge } from '../../lib/model/knowledge';
import type { PageState } from '../../lib/model/messages';
import { levelOn } from '../../lib/model/settings';
import { analyze } from '../../lib/pipeline';
import { hiddenKey } from '../../lib/sources/hidden';
import { foldKey } from '../../lib/text/normalize';
import { installedPacks, readyPacks, returnUnusedLeave } from './packs';

/** Milliseconds after which a page has its names and statements though they are still being checked. */
const PATIENCE = 50;

/** Packs whose indexes take no more bytes are opened before the page that is coming asks: it may be no article. */
const AHEAD = 8 << 20;

export default defineBackground({
  main() {
    /** Opened once per life of the background; packs in force are read from disk, so nothing is lost when it dies. */
    let opened: Promise<Knowledge> | null = null;
    const packsOpened = (): Promise<Knowledge> => {
      const opening = opened ?? open();
      opened = opening;
      opening.catch(() => {
        opened = null;
      });
      return opening;
    };
    const knowledge = async (): Promise<Knowledge> => {
      const [known, reader] = await Promise.all([packsOpened(), readReader()]);
      return { ...known, reader };
    };

    const open = async (): Promise<Knowledge> => {
      const ready = await readyPacks();
      const known = await openKnowledge();
      if (!ready) opened = null;
      return known;
    };

    // The store was deleted, evicted or wanted by a newer version: what is held may be gone, the shipped pack comes back by itself.
    onLost(() => {
      opened = null;
    });

    /** Many small packs are searched faster joined; the page has its answer first. */
    const joinLater = () =>
      setTimeout(() => {
        opened = opened?.then(withJoinedClaims) ?? null;
      });

    const keep = async ({ tab, frame }: Asker, page: PageState): Promise<void> => {
      if (tab === null || frame !== 0) return;
      try {
        await keepPage(tab, page);
        await browser.action.setBadgeText({ tabId: tab, text: badgeOf(page.analysis) });
      } catch (error) {
        report('keep', error);
      }
    };

    const analyzed = async (article: Article, asker: Asker, meanwhile?: Meanwhile): Promise<Analysis> => {
      void keep(asker, { state: 'reading', host: asker.host, analysis: null });
      const analysis = await analyze(article, await knowledge(), meanwhile);
      // The page has its answer first.
      void nextTask().then(() => keep(asker, { state: 'read', host: asker.host, analysis }));
      joinLater();
      return analysis;
    };

    /** By tab, what pages that were answered before all was checked have still to ask for. */
    const unchecked = new Map<number, Promise<Analysis>>();

    const begun = async (article: Article, asker: Asker): Promise<{ analysis: Analysis; unchecked: boolean }> => {
      const { analysis, whole } = await firstOf((meanwhile) => analyzed(article, asker, meanwhile), PATIENCE);
      if (whole && asker.tab !== null) unchecked.set(asker.tab, whole);
      return { analysis, unchecked: whole !== null };
    };

    /** The analysis comes next: packs are opened meanwhile. */
    const judged = (page: Sent): Judged | null => {
      packsOpened().catch(() => {});
      return judge(page);
    };

    serveBackground({
      async wake({ all }) {
        if (all || (await sizeOfIndexes()) <= AHEAD) await packsOpened();
        return null;
      },
      async read(page, asker) {
        const found = judged(page);
        return found && { judged: found, ...(await begun(articleFrom(page, found), asker)) };
      },
      async rest(_, { tab }) {
        const waited = tab === null ? undefined : unchecked.get(tab);
        if (tab === null || !waited) return null;
        unchecked.delete(tab);
        const whole = await waited;
        const { claims, reviews, packs } = whole;
        return claims.length > 0 ? { claims, reviews, packs } : {};
      },
      judge: judged,
      analyze: analyzed,
      async glance(beginning) {
        return analyze(beginning, await knowledge());
      },
      async nothingHere({ state }, asker) {
        await keep(asker, { state, host: asker.host, analysis: null });
        return null;
      },
      async restless(_, asker) {
        const page = asker.tab === null ? null : await pageOf(asker.tab);
        if (page) await keep(asker, { ...page, restless: true });
        return null;
      },
      async words() {
        return loadWords((await readSettings()).language);
      },
      async decide({ surface, entity }) {
        await decide(foldKey(surface), entity);
        return null;
      },
      async hide({ kind, of, label, hidden }) {
        await hide({ key: hiddenKey({ kind, of }), label }, hidden);
        return null;
      },
      async refuse({ claim, review, refused }) {
        await refuse(refusalOf(claim, review), refused);
        return null;
      },
      async pageState({ tab }) {
        return (await pageOf(tab)) ?? { state: 'none', host: null, analysis: null };
      },
      async lookup({ query, top }) {
        const lang = interfaceLanguage((await readSettings()).language);
        return lookup(query, await knowledge(), { top, lang });
      },
      async record({ kind, id }) {
        const { store } = await knowledge();
        const entities = kind === 'review' ? new Map() : await store.entities([id]);
        const reviews = kind === 'review' ? await store.reviews([id]) : new Map();
        if (entities.size + reviews.size === 0) return null;
        const packs = Object.fromEntries(store.packs().map((pack) => [pack.id, pack]));
        return { entities: Object.fromEntries(entities), reviews: Object.fromEntries(reviews), packs };
      },
      async packs() {
        await knowledge();
        return installedPacks();
      },
      async putInForce({ pack, generation }) {
        const flipped = await flip(pack, generation);
        opened = null;
        return flipped !== null;
      },
      async rollBack({ pack }) {
        const done = await rollback(pack);
        opened = null;
        return done;
      },
      async removePack({ pack }) {
        await uninstall(pack);
        opened = null;
        await scheduleUpdates(pack, false);
        await returnUnusedLeave();
        return null;
      },
      async scheduleUpdates({ pack, on }) {
        await scheduleUpdates(pack, on);
        return null;
      },
      async keepPublished({ tab }) {
        const page = await pageOf(tab);
        const published = page?.analysis?.published ?? [];
        if (!page?.analysis || published.length === 0) return false;
        await keepReviews(
          published.map(({ review }) => review),
          Date.now(),
        );
        opened = null;
        const kept = published.map(({ review }) => ({ review, kept: true }));
        await keepPage(tab, { ...page, analysis: { ...page.analysis, published: kept } });
        return true;
      },
      async tidyPacks() {
        await sweep();
        await returnUnusedLeave();
        return null;
      },
    });

    browser.runtime.onInstalled.addListener(({ reason }) => {
      knowledge().catch((error) => report('first start', error));
      setAlarm().catch((error) => report('alarm', error));
      if (reason === 'install')
        void browser.tabs.create({ url: browser.runtime.getURL('/options.html#welcome' as '/') });
    });
    browser.runtime.onStartup.addListener(() => {
      // What an import that was killed with the browser left behind; and the alarm, which some browsers forget.
      void sweep().catch((error) => report('sweep', error));
      void setAlarm().catch((error) => report('alarm', error));
    });
    browser.alarms.onAlarm.addListener(async ({ name }) => {
      if (name !== ALARM) return;
      if (await lookForUpdates(Date.now())) opened = null;
    });
    browser.tabs.onRemoved.addListener((tab) => {
      unchecked.delete(tab);
      void forgetPage(tab);
    });
    void browser.action.setBadgeBackgroundColor({ color: '#1f5f73' });

    browser.commands.onCommand.addListener(async (command, tab) => {
      if (tab?.id === undefined) return;
      if (command === 'toggle-site') await toggleSite(tab.id);
      else await askPage(tab.id, 'step', { by: command === 'next-finding' ? 1 : -1 }).catch(() => null);
    });
  },
});

/** Switches Incise off on the tab's site, or back to the global level. */
async function toggleSite(tab: number): Promise<void> {
  const host = (await pageOf(tab))?.host;
  if (!host) return;
  const settings = await readSettings();
  const { [host]: _own, ...others } = settings.sites;
  await writeSettings({ sites: levelOn(settings, host) === 'off' ? others : { ...others, [host]: 'off' } });
}
