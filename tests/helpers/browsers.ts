// Finds a browser, or fetches one, or says exactly what to type; starts it with the built extension.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import puppeteer, { type Browser, type JSHandle, type Page } from 'puppeteer-core';

export type Kind = 'chromium' | 'firefox';

/** Environment variable that names the program, before anything else is looked at. */
const NAMED: Record<Kind, string[]> = { chromium: ['CHROMIUM', 'CHROME_PATH'], firefox: ['FIREFOX'] };

const ON_PATH: Record<Kind, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'msedge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const USUAL_PLACES: Record<Kind, string[]> = {
  chromium: [
    '/usr/lib/chromium/chromium',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/usr/lib/firefox-esr/firefox-esr',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const DEBIAN: Record<Kind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const DOWNLOAD: Record<Kind, string> = { chromium: 'chrome@stable', firefox: 'firefox@stable' };
const CACHE = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'incise', 'browsers');

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function installed(kind: Kind): string | null {
  const named = NAMED[kind].map((name) => process.env[name]).filter((path): path is string => Boolean(path));
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => ON_PATH[kind].map((name) => join(folder, name + suffix)));
  // Debian's names before the branded ones: branded Chrome no longer loads extensions from the command line.
  const byPreference = ON_PATH[kind].flatMap((name) =>
    onPath.filter((path) => path.endsWith(join('/', name) + suffix)),
  );
  return [...named, ...byPreference, ...USUAL_PLACES[kind]].find(runs) ?? null;
}

function aptInstall(kind: Kind): boolean {
  const root = process.getuid?.() === 0;
  if (!root || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return false;
  console.error(`Incise: no ${kind} found, installing Debian's package ${DEBIAN[kind]} …`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', DEBIAN[kind]);
}

function download(kind: Kind): string | null {
  console.error(`Incise: no ${kind} found, downloading ${DOWNLOAD[kind]} to ${CACHE} …`);
  try {
    const cli = resolve('node_modules/.bin/browsers');
    const line = execFileSync(cli, ['install', DOWNLOAD[kind], '--path', CACHE], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    const path =
      line
        .trim()
        .split('\n')
        .at(-1)
        ?.replace(/^\S+\s+/, '') ?? '';
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/** The program's path. Throws with the command to type where none is found and none can be fetched. */
export function findBrowser(kind: Kind): string {
  const path = installed(kind) ?? (aptInstall(kind) ? installed(kind) : null) ?? download(kind);
  if (path) return path;
  throw new Error(
    `Incise needs ${kind === 'chromium' ? 'Chrome, Chromium or Edge' : 'Firefox'}: none is installed and none could be fetched.\n` +
      `  On Debian or Ubuntu, type:   sudo apt-get update && sudo apt-get install -y ${DEBIAN[kind]}\n` +
      `  Elsewhere, install it and type:   ${NAMED[kind][0]}=/path/to/the/program npm test`,
  );
}

/** Without these, Chromium looks for its makers' servers at every start. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
];

const GECKO_ID = 'incise@incise.example';
/** Firefox draws a random host for each installed extension unless told otherwise. */
const GECKO_UUID = '11111111-2222-4333-8444-555555555555';

export interface Driven {
  kind: Kind;
  browser: Browser;
  /** Address of one of the extension's own pages. */
  address(page: string): string;
  /** Opens one of the extension's own pages in a tab. */
  openOwn(page: string): Promise<Page>;
  /** Kills the background, as the browser does after thirty idle seconds. */
  killBackground(): Promise<void>;
  /** Installs the extension over itself, as an update does: scripts that run in open pages are orphans from then on. */
  update(): Promise<void>;
  /** Takes the extension's IndexedDB away, as the browser does when the disk runs low. */
  evict(): Promise<void>;
  close(): Promise<void>;
}

export interface Start {
  headless?: boolean;
  /** Interface language of the browser ("fr"), where its language files are installed. */
  lang?: string;
  args?: string[];
  /** Match patterns of hosts that count as allowed by the reader: no browser shows its question to a program. */
  allowed?: string[];
}

/** Milliseconds between two looks. */
const LOOK = 50;

/**
 * The browser with tabs whose waits look at the time. Puppeteer's own look at every frame, and a tab behind another draws none:
 * a tab that opens in front would stop them for ever.
 */
function steady(browser: Browser): Browser {
  const { newPage } = browser;
  browser.newPage = async (...given) => {
    const tab = await newPage.call(browser, ...given);
    const wait = tab.waitForFunction.bind(tab) as (
      wanted: unknown,
      options: object,
      ...args: unknown[]
    ) => Promise<JSHandle>;
    tab.waitForFunction = ((wanted: unknown, options = {}, ...args: unknown[]) =>
      wait(wanted, { polling: LOOK, ...options }, ...args)) as Page['waitForFunction'];
    tab.waitForSelector = (async (selector: string, { timeout = 30_000 } = {}) => {
      const found = (wanted: string) => document.querySelector(wanted);
      return (await wait(found, { polling: LOOK, timeout }, selector)).asElement();
    }) as Page['waitForSelector'];
    return tab;
  };
  return browser;
}

/** Starts a browser with the extension built in `.output`. */
export async function start(kind: Kind, options: Start = {}): Promise<Driven> {
  return kind === 'chromium' ? startChromium(options) : startFirefox(options);
}

/** Starts Chromium in the same way without the extension: what a page is like alone. */
export const startAlone = (options: Start = {}): Promise<Browser> => launchChromium(options, false);

function launchChromium({ headless = true, lang, args = [] }: Start, extension: string | false): Promise<Browser> {
  return puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless,
    pipe: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    ...(extension && { enableExtensions: [extension] }),
    args: [
      ...QUIET,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(lang ? [`--lang=${lang}`] : []),
      ...args,
    ],
  });
}

/** A copy of the built extension whose optional hosts are granted from the start. */
function withHosts(hosts: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'incise-built-'));
  cpSync(resolve('.output/chrome-mv3'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return folder;
}

async function startChromium(options: Start): Promise<Driven> {
  const copy = options.allowed ? withHosts(options.allowed) : null;
  const browser = steady(await launchChromium(options, copy ?? resolve('.output/chrome-mv3')));
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().includes('background'),
  );
  // The page of the first start opens in front of whatever is there: tabs of ours come after it.
  const first = await browser.waitForTarget((target) => target.url().includes('options.html'));
  const opened = await first.page();
  await opened?.waitForFunction(() => document.visibilityState === 'visible', { polling: LOOK });
  const origin = new URL(worker.url()).href.split('/').slice(0, 3).join('/');
  const address = (page: string) => `${origin}/${page}`;
  return {
    kind: 'chromium',
    browser,
    address,
    async openOwn(page) {
      const tab = await browser.newPage();
      await tab.goto(address(page));
      return tab;
    },
    async killBackground() {
      const target = await browser.waitForTarget((t) => t.type() === 'service_worker' && t.url().startsWith(origin));
      const session = await browser.target().createCDPSession();
      const { targetInfos } = (await session.send('Target.getTargets', { filter: [{}] })) as {
        targetInfos: { targetId: string; type: string; url: string }[];
      };
      const info = targetInfos.find((t) => t.type === 'service_worker' && t.url === target.url());
      if (!info) throw new Error('no background to kill');
      await session.send('Target.closeTarget', { targetId: info.targetId });
      await session.detach();
    },
    async update() {
      await browser.installExtension(resolve('.output/chrome-mv3'));
    },
    async evict() {
      const [page] = await browser.pages();
      const session = await page!.createCDPSession();
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
      await session.detach();
    },
    async close() {
      await browser.close();
      if (copy) rmSync(copy, { recursive: true, force: true });
    },
  };
}

async function startFirefox({ headless = true, lang, allowed }: Start): Promise<Driven> {
  const browser = steady(
    await puppeteer.launch({
      browser: 'firefox',
      executablePath: findBrowser('firefox'),
      headless,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
        ...(lang ? { 'intl.locale.requested': lang } : {}),
        ...(allowed ? { 'extensions.webextOptionalPermissionPrompts': false } : {}),
      },
    }),
  );
  await browser.installExtension(resolve('.output/firefox-mv3'));
  const address = (page: string) => `moz-extension://${GECKO_UUID}/${page}`;
  return {
    kind: 'firefox',
    browser,
    address,
    async openOwn(page) {
      const tab = await browser.newPage();
      // The load event of moz-extension pages is not reported: what the page draws is waited for instead.
      await tab.goto(address(page), { waitUntil: [] });
      await tab.waitForSelector('main');
      return tab;
    },
    async killBackground() {
      await inChrome(
        browser,
        `WebExtensionPolicy.getByID('${GECKO_ID}').extension.terminateBackground({ ignoreDevToolsAttached: true })`,
      );
    },
    async update() {
      await browser.installExtension(resolve('.output/firefox-mv3'));
    },
    async evict() {
      await inChrome(
        browser,
        `new Promise((done) => {
          const { principal } = WebExtensionPolicy.getByID('${GECKO_ID}').extension;
          Services.qms.clearStoragesForPrincipal(principal, null, 'idb').callback = done;
        })`,
      );
    },
    close: () => browser.close(),
  };
}

/** Evaluates in Firefox's own privileged context, over the BiDi connection puppeteer holds. */
async function inChrome(browser: Browser, expression: string): Promise<void> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: { contexts: { context: string }[] } }> };
  };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts[0]?.context;
  if (!context) throw new Error('no privileged context');
  await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
}
