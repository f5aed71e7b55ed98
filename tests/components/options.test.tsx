// @vitest-environment happy-dom
// The options page: watched sources added, changed, removed and put back; settings; what an import of a list says.
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { sizeOf } from '../../components/options/import';
import { Options, type OptionsProps, SECTIONS } from '../../components/options/Options';
import { draftOf, fileOf, readFile, recordOf, siteOf } from '../../components/options/watched';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import type { WatchedSource } from '../../lib/model/watched';
import { type Mounted, mount, translator } from '../helpers/mounted';
import { WATCHED } from './fixture';

const FRESH = { id: 'w9', now: '2026-11-25T08:00:00.000Z' };

// happy-dom has no modal dialogs.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.setAttribute('open', '');
  };
});

const props = (change: Partial<OptionsProps> = {}): OptionsProps => ({
  t: translator(),
  section: 'watched',
  settings: DEFAULT_SETTINGS,
  watched: [WATCHED],
  packs: [],
  importing: { state: 'none' },
  imports: {
    onChoose: vi.fn(),
    onAddress: vi.fn(),
    onLook: vi.fn(),
    onSchedule: vi.fn(),
    onMapping: vi.fn(),
    onInstall: vi.fn(),
    onCancel: vi.fn(),
  },
  space: null,
  decided: [],
  onUndo: vi.fn(),
  onRollBack: vi.fn(),
  onRemovePack: vi.fn(),
  said: null,
  fresh: () => FRESH,
  onSettings: vi.fn(),
  onWatched: vi.fn(),
  onDownload: vi.fn(),
  ...change,
});

const field = (options: Mounted, name: string) =>
  options.get<HTMLInputElement>(`dialog input[name=${name}], dialog textarea[name=${name}]`);

const listGiven = (given: OptionsProps) => vi.mocked(given.onWatched).mock.lastCall?.[0] as WatchedSource[];

describe('watched sources', () => {
  test('one is added with the sites brought to one form', async () => {
    const given = props();
    const options = await mount(<Options {...given} />);
    await options.click(options.get('button', /Add/));
    await options.type(field(options, 'name'), '  Vaubrun Matin ');
    await options.type(field(options, 'sites'), 'https://www.Vaubrun.example/une/?x=1');
    await options.type(field(options, 'names'), 'VM\nVaubrun-Matin\nVM');
    await options.click(options.get('dialog button[type=submit]'));
    await vi.waitFor(() => expect(given.onWatched).toHaveBeenCalledOnce());
    expect(listGiven(given)).toEqual([
      WATCHED,
      expect.objectContaining({
        id: 'w9',
        name: 'Vaubrun Matin',
        sites: ['vaubrun.example/une'],
        names: ['VM', 'Vaubrun-Matin'],
        changed: FRESH.now,
      }),
    ]);
    expect(options.all('dialog')).toHaveLength(0);
  });

  test('what is wrong is said beside its field, and nothing is kept', async () => {
    const given = props();
    const options = await mount(<Options {...given} />);
    await options.click(options.get('button', /Add/));
    await options.type(field(options, 'sites'), 'not a site');
    await options.click(options.get('dialog button[type=submit]'));
    expect(options.get('#about-name').getAttribute('role')).toBe('alert');
    expect(options.get('#about-sites').textContent).toContain('not a site');
    expect(field(options, 'name').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field(options, 'name'));
    expect(given.onWatched).not.toHaveBeenCalled();
  });

  test('one is changed in place', async () => {
    const given = props();
    const options = await mount(<Options {...given} />);
    await options.click(options.get('button', /Change La Lettre du Val/));
    expect(field(options, 'name').value).toBe('La Lettre du Val');
    await options.type(field(options, 'note'), 'owned by the valley');
    await options.click(options.get('dialog button[type=submit]'));
    expect(listGiven(given)).toEqual([{ ...WATCHED, note: 'owned by the valley', changed: FRESH.now }]);
  });

  test('one is removed, and put back', async () => {
    const given = props();
    const options = await mount(<Options {...given} />);
    await options.click(options.get('button', /Remove.*La Lettre du Val/));
    expect(listGiven(given)).toEqual([]);
    await options.click(options.get('.news button'));
    expect(listGiven(given)).toEqual([WATCHED]);
  });

  test('the list goes out as a file that comes in again', async () => {
    const given = props();
    const options = await mount(<Options {...given} />);
    await options.click(options.get('button', /Export/));
    const [, text] = vi.mocked(given.onDownload).mock.lastCall as [string, string];
    expect(readFile(text, [])).toEqual({ list: [WATCHED], added: 1, changed: 0, bad: [] });
  });
});

describe('records', () => {
  test.each([
    ['https://www.Example.org/world/?x', 'example.org/world'],
    ['blog.example.co.uk', 'blog.example.co.uk'],
    ['localhost', 'localhost'],
    ['example', null],
    ['two words.org', null],
    ['ftp://example.org', null],
    ['', null],
  ])('site %j is %j', (typed, site) => {
    expect(siteOf(typed)).toBe(site);
  });

  test('a draft of a record is that record again', () => {
    expect(recordOf(draftOf(WATCHED), { id: 'other', now: WATCHED.changed })).toEqual({ source: WATCHED });
  });

  test('the later change of a record stays, entries that are none are counted', () => {
    const later = { ...WATCHED, note: 'later', changed: '2026-12-01T00:00:00Z' };
    const earlier = { ...WATCHED, note: 'earlier', changed: '2020-01-01T00:00:00Z' };
    expect(readFile(fileOf([later]), [WATCHED])?.list).toEqual([later]);
    expect(readFile(fileOf([earlier]), [WATCHED])?.list).toEqual([WATCHED]);
    expect(readFile(JSON.stringify([{ name: 3 }, later]), [])).toMatchObject({ added: 1, bad: [1] });
    expect(readFile('<html>', [])).toBeNull();
    expect(readFile('{"sources": 3}', [])).toBeNull();
  });
});

test('settings: level, density, delay, language, and a site with a level of its own', async () => {
  const settings = { ...DEFAULT_SETTINGS, sites: { 'lejournal.example': 'off' as const } };
  const given = props({ section: 'settings', settings });
  const options = await mount(<Options {...given} />);
  const choose = async (name: string, value: string) => {
    const radio = options.get<HTMLInputElement>(`input[name=${name}][value=${value}]`);
    await options.click(radio);
  };
  await choose('level', 'hover');
  expect(given.onSettings).toHaveBeenLastCalledWith({ level: 'hover' });
  await choose('density', 'all');
  expect(given.onSettings).toHaveBeenLastCalledWith({ density: 'all' });
  await options.type(options.get<HTMLInputElement>('#delay'), '500');
  expect(given.onSettings).toHaveBeenLastCalledWith({ hoverDelay: 500 });
  await options.choose(options.get<HTMLSelectElement>('#language'), 'fr');
  expect(given.onSettings).toHaveBeenLastCalledWith({ language: 'fr' });
  await options.click(options.get('button', /lejournal\.example/));
  expect(given.onSettings).toHaveBeenLastCalledWith({ sites: {} });
});

test.each(SECTIONS)('%s: one first heading, and no key without words, in both languages', async (section) => {
  for (const lang of ['en', 'fr'] as const) {
    const options = await mount(<Options {...props({ section, t: translator(lang) })} />);
    expect(options.all('main h1')).toHaveLength(1);
    expect(options.text()).not.toMatch(/\b(options|popup|card)_[a-z]/);
  }
});

test('sizes are written as the language writes them', () => {
  expect(sizeOf(translator('en'), 3_200_000)).toBe('3.2 MB');
  expect(sizeOf(translator('fr'), 3_200_000).replace(/\s/g, ' ')).toBe('3,2 Mo');
  expect(sizeOf(translator('en'), 12_400)).toBe('12 kB');
});

describe('decisions', () => {
  const ROWS = [
    { kind: 'name', key: 'morel', label: 'morel', detail: 'means Ada Morel' },
    { kind: 'check', key: 'r1\nthe dam holds', label: 'the dam holds', detail: 'Vaubrun Facts' },
    { kind: 'hidden', key: 'name hydrobrune', label: 'Hydrobrune', detail: null },
  ] as const;

  test('each kind has its heading, each decision its way back', async () => {
    const given = props({ section: 'decided', decided: ROWS });
    const options = await mount(<Options {...given} />);
    expect(options.text()).toMatch(/Names.*morel.*means Ada Morel.*no match.*the dam holds.*Hidden.*Hydrobrune/s);
    await options.click(options.get('button[aria-label="Undo: the dam holds"]'));
    expect(given.onUndo).toHaveBeenCalledWith(ROWS[1]);
  });

  test('none: said so, and no empty lists', async () => {
    const options = await mount(<Options {...props({ section: 'decided' })} />);
    expect(options.text()).toContain('No decisions yet');
    expect(options.all('h2')).toEqual([]);
  });
});
