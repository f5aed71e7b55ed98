// @vitest-environment happy-dom
// An import on the options page as its user meets it: progress, what is shown before anything is written, refusals in plain words.
import { describe, expect, test, vi } from 'vitest';
import { type ImportActions, type ImportState, problemWords, progressText } from '../../components/options/import';
import { PacksSection, type PacksSectionProps } from '../../components/options/PacksSection';
import type { Changes, ImportPreview, RefusalCode } from '../../lib/model/importing';
import { SENTENCES } from '../../lib/packs/sentences';
import { mount, translator } from '../helpers/mounted';

const actions = (): ImportActions => ({
  onChoose: vi.fn(),
  onAddress: vi.fn(),
  onLook: vi.fn(),
  onSchedule: vi.fn(),
  onMapping: vi.fn(),
  onInstall: vi.fn(),
  onCancel: vi.fn(),
});
const props = (importing: ImportState, change: Partial<PacksSectionProps> = {}): PacksSectionProps => ({
  t: translator(),
  packs: [],
  importing,
  imports: actions(),
  space: null,
  onRollBack: vi.fn(),
  onRemovePack: vi.fn(),
  ...change,
});

const changes = (change: Partial<Changes> = {}): Changes => ({
  added: 0,
  changed: 0,
  gone: 0,
  same: 0,
  examples: { added: [], changed: [], gone: [] },
  ...change,
});
const PREVIEW: ImportPreview = {
  format: 'incise',
  manifest: {
    incise: 'pack',
    schema: 1,
    id: 'val',
    revision: 3,
    title: { en: 'Press of the Val' },
    languages: ['en'],
    licence: 'CC-BY-4.0',
    attribution: 'Val Data',
    created: '2026-11-25',
  },
  counts: { entities: 12, outlets: 0, reviews: 0, watched: 0 },
  entities: changes({ added: 12 }),
  reviews: changes(),
  installed: null,
  asks: null,
  problems: [],
  errors: 0,
  warnings: 0,
  watched: [],
  table: null,
};
const preview = (change: Partial<ImportPreview> = {}): ImportState => ({
  state: 'preview',
  preview: { ...PREVIEW, ...change },
});
const submit = 'form.import button[type=submit]';

describe('before anything is written', () => {
  test('name, licence, counts and who is to be named; one click installs', async () => {
    const given = props(preview());
    const page = await mount(<PacksSection {...given} />);
    const text = page.get('form.import').textContent;
    for (const words of [
      'Press of the Val',
      'CC-BY-4.0',
      'Val Data',
      '12 entities',
      'not yet',
      'Nothing has been written',
    ])
      expect(text).toContain(words);
    await page.click(page.get(submit));
    expect(given.imports.onInstall).toHaveBeenCalledWith({ replace: false, watch: false, about: {} });
  });

  test('what is new, changed and gone against the installed revision, with examples', async () => {
    const entities = changes({
      added: 7,
      changed: 1,
      gone: 0,
      examples: { added: [{ id: 'a', label: 'Alder' }], changed: [{ id: 'b', label: 'Birch' }], gone: [] },
    });
    const page = await mount(
      <PacksSection {...props(preview({ installed: { revision: 2, origin: 'file' }, entities }))} />,
    );
    expect(page.all('.difference li').map((li) => li.textContent)).toEqual(['7 new Alder…', '1 changed Birch']);
  });

  test('problems with file, line and path', async () => {
    const problems = [{ line: 12, path: 'domain', message: 'is no domain', level: 'error' as const, file: 'a.csv' }];
    const page = await mount(<PacksSection {...props(preview({ problems, errors: 60, warnings: 1 }))} />);
    expect(page.get('.problems summary').textContent).toBe('60 errors: those records are left out. 1 remark.');
    expect(page.get('.problems li').textContent).toBe('a.csv, line 12, domain: is no domain');
    expect(page.get('.problems').textContent).toContain('And 60 more.');
  });

  test.each(['downgrade', 'other-origin'] as const)('%s: not without the reader’s insisting', async (asks) => {
    const given = props(preview({ asks, installed: { revision: 9, origin: 'file' } }));
    const page = await mount(<PacksSection {...given} />);
    expect(page.get<HTMLButtonElement>(submit).disabled).toBe(true);
    await page.click(page.get('.insist input'));
    expect(page.get<HTMLButtonElement>(submit).disabled).toBe(false);
    await page.click(page.get(submit));
    expect(given.imports.onInstall).toHaveBeenCalledWith({ replace: true, watch: false, about: {} });
  });

  test('a pack from another format may be named and its licence stated', async () => {
    const given = props(preview({ format: 'csv', manifest: { ...PREVIEW.manifest, licence: '' } }));
    const page = await mount(<PacksSection {...given} />);
    await page.type(page.get<HTMLInputElement>('#import-licence'), 'ODbL-1.0');
    await page.click(page.get(submit));
    expect(given.imports.onInstall).toHaveBeenCalledWith({
      replace: false,
      watch: false,
      about: { licence: 'ODbL-1.0' },
    });
  });

  test('a list of sources: its button says how many are watched then', async () => {
    const given = props(preview({ format: 'opml', counts: { entities: 0, outlets: 0, reviews: 0, watched: 3 } }));
    const page = await mount(<PacksSection {...given} />);
    expect(page.get(submit).textContent).toBe('Add its 3 sources to your watched sources');
    await page.click(page.get(submit));
    expect(given.imports.onInstall).toHaveBeenCalledWith({ replace: false, watch: true, about: {} });
  });

  test('sources beside records are watched only where the box is ticked', async () => {
    const given = props(preview({ counts: { entities: 1, outlets: 0, reviews: 0, watched: 1 } }));
    const page = await mount(<PacksSection {...given} />);
    await page.click(page.get('.check input'));
    await page.click(page.get(submit));
    expect(given.imports.onInstall).toHaveBeenCalledWith({ replace: false, watch: true, about: {} });
  });

  test('nothing to import: no button to press', async () => {
    const page = await mount(
      <PacksSection {...props(preview({ counts: { entities: 0, outlets: 0, reviews: 0, watched: 0 } }))} />,
    );
    expect(page.get<HTMLButtonElement>(submit).disabled).toBe(true);
  });
});

describe('tables', () => {
  const table = {
    header: ['nom', 'x'],
    rows: [['Ada Morel', '1']],
    key: 'nom|x',
    mapping: { kind: 'entity' as const, columns: ['label', null] },
    missing: [],
  };

  test('another meaning for a column reads the table again', async () => {
    const given = props(preview({ format: 'csv', table }));
    const page = await mount(<PacksSection {...given} />);
    const [, second] = page.all<HTMLSelectElement>('.mapping th select');
    second!.value = 'description:fr';
    second!.dispatchEvent(new Event('change', { bubbles: true }));
    expect(given.imports.onMapping).toHaveBeenCalledWith({ kind: 'entity', columns: ['label', 'description:fr'] });
  });

  test('what is missing is said', async () => {
    const page = await mount(
      <PacksSection {...props(preview({ format: 'csv', table: { ...table, missing: ['label'] } }))} />,
    );
    expect(page.get('.mapping [role=alert]').textContent).toContain('name');
  });
});

describe('what is wrong in a file', () => {
  const en = translator('en');
  const fr = translator('fr');
  test.each(SENTENCES.filter((words) => words !== '$1'))('%s', (words) => {
    const problem = {
      line: 3,
      path: '',
      message: words,
      template: { words, facts: ['A', 'B'] },
      level: 'error' as const,
    };
    const filled = words.replace('$1', 'A').replace('$2', 'B');
    expect(problemWords(en, problem)).toBe(filled);
    expect(problemWords(fr, problem)).not.toBe(filled);
    expect(problemWords(fr, problem).includes('A')).toBe(words.includes('$1'));
  });
});

describe('under way and ended', () => {
  const progress = { phase: 'writing' as const, bytes: 25, all: 100, records: 50_000 };
  test('share, records, rate, time left; and a way out', async () => {
    expect(progressText(translator(), progress, 10)).toBe(
      'Writing: 25% · 50,000 records · 5,000 a second · about 30 seconds left',
    );
    expect(progressText(translator(), progress, 0.2)).toBe('Writing: 25% · 50,000 records');
    const given = props({ state: 'working', progress, seconds: 10 });
    const page = await mount(<PacksSection {...given} />);
    expect(page.get<HTMLProgressElement>('progress').getAttribute('value')).toBe('0.25');
    await page.click(page.get('.import button'));
    expect(given.imports.onCancel).toHaveBeenCalled();
  });

  // A code without a row does not compile.
  const codes: Record<Exclude<RefusalCode, 'cancelled'>, true> = {
    downgrade: true,
    'other-origin': true,
    busy: true,
    damaged: true,
    'broken-file': true,
    'no-pack': true,
    'disk-full': true,
    'store-busy': true,
    'store-lost': true,
    'no-address': true,
    'not-allowed': true,
    unreachable: true,
    'too-slow': true,
    moved: true,
    answer: true,
    'sent-page': true,
    'too-large': true,
    'other-pack': true,
    older: true,
    'no-hash': true,
    'has-errors': true,
    error: true,
  };
  test.each(Object.keys(codes) as RefusalCode[])(
    '%s has a sentence and a way forward in both languages',
    async (code) => {
      for (const lang of ['en', 'fr'] as const) {
        const page = await mount(
          <PacksSection
            {...props({ state: 'failed', failure: { code, facts: {}, message: 'm' } }, { t: translator(lang) })}
          />,
        );
        const text = page.get('.import[role=alert]').textContent!;
        expect(text).not.toMatch(/import_|undefined/);
        expect(text.length).toBeGreaterThan(60);
      }
    },
  );

  test('where a pack came from is said in words', async () => {
    const failure = {
      code: 'other-origin' as const,
      facts: { from: 'https://val.example/p', to: 'file' },
      message: '',
    };
    const page = await mount(<PacksSection {...props({ state: 'failed', failure }, { t: translator('fr') })} />);
    expect(page.get('.import').textContent).toContain('« https://val.example/p », celui-ci de « un fichier »');
  });

  test('a file of no known format is said to be one, in the reader’s language', async () => {
    const failure = {
      code: 'no-pack' as const,
      facts: { reason: 'web-page', file: 'x.json' },
      message: 'x.json: is a web page',
    };
    const page = await mount(<PacksSection {...props({ state: 'failed', failure }, { t: translator('fr') })} />);
    expect(page.get('.import').textContent).toContain('« x.json » est une page web');
  });
});

describe('installed packs', () => {
  const own = {
    id: 'val',
    title: { en: 'Press of the Val' },
    licence: '',
    created: '2026-11-25',
    revision: 3,
    trust: 'own' as const,
    counts: { entities: 12, outlets: 0, reviews: 0 },
    bytes: 1000,
    origin: 'file',
    previous: 2,
    updates: null,
  };

  test('own ones go back one revision, and are removed after a second click', async () => {
    const given = props({ state: 'none' }, { packs: [own] });
    const page = await mount(<PacksSection {...given} />);
    await page.click(page.get('button', /Back to revision 2/));
    expect(given.onRollBack).toHaveBeenCalledWith('val');
    await page.click(page.get('button', /^Remove/));
    expect(given.onRemovePack).not.toHaveBeenCalled();
    await page.click(page.get('button', /Yes, remove/));
    expect(given.onRemovePack).toHaveBeenCalledWith('val');
  });

  test('the shipped one is not removed', async () => {
    const page = await mount(
      <PacksSection {...props({ state: 'none' }, { packs: [{ ...own, trust: 'shipped', previous: 1 }] })} />,
    );
    expect(page.all('.pack button')).toHaveLength(0);
  });

  const UPDATES = { on: false, looked: null, failure: null };
  const published = { ...own, updateUrl: 'https://val.example/press.ndjson.gz', updates: UPDATES };

  test('one that names no address is never looked up anywhere', async () => {
    const page = await mount(<PacksSection {...props({ state: 'none' }, { packs: [own] })} />);
    expect(page.all('.updates')).toHaveLength(0);
  });

  test('a newer revision is looked for on a click; the schedule is off until the box is ticked', async () => {
    const given = props({ state: 'none' }, { packs: [published] });
    const page = await mount(<PacksSection {...given} />);
    await page.click(page.get('button', /newer revision/));
    expect(given.imports.onLook).toHaveBeenCalledWith(published);
    const box = page.get<HTMLInputElement>('.updates input');
    expect(box.checked).toBe(false);
    expect(page.get('.updates').textContent).toContain('val.example');
    await page.click(box);
    expect(given.imports.onSchedule).toHaveBeenCalledWith(published, true);
  });

  test('what came of the last look is said beside the pack', async () => {
    const failure = { code: 'moved' as const, facts: { from: 'val.example' }, message: '' };
    const updates = { on: true, looked: Date.UTC(2026, 10, 24, 12), failure };
    const page = await mount(<PacksSection {...props({ state: 'none' }, { packs: [{ ...published, updates }] })} />);
    expect(page.get('.updates').textContent).toMatch(/November 24, 2026.*val\.example sends Incise on/);
  });

  test('an address is fetched from when the reader says so', async () => {
    const given = props({ state: 'none' });
    const page = await mount(<PacksSection {...given} />);
    await page.type(page.get<HTMLInputElement>('#import-address'), ' https://val.example/press.ndjson ');
    await page.click(page.get('.address button'));
    expect(given.imports.onAddress).toHaveBeenCalledWith('https://val.example/press.ndjson');
  });

  test('nothing newer is said so', async () => {
    const page = await mount(<PacksSection {...props({ state: 'current', title: 'Press', revision: 3 })} />);
    expect(page.get('.import').textContent).toContain('no newer revision of “Press”: 3');
  });

  test('space used and free, and whether the browser keeps it', async () => {
    const page = await mount(
      <PacksSection {...props({ state: 'none' }, { space: { used: 2_300_000, free: 83e9, kept: true } })} />,
    );
    expect(page.get('.space').textContent).toBe(
      'Incise uses 2.3 MB; about 83 GB are free. The browser keeps it when the disk runs low.',
    );
  });
});
