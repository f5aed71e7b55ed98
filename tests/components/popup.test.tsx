// @vitest-environment happy-dom
// The popup: look-up by keys alone, the page's summary, its switch, and plain words where there is nothing.
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/popup/Popup';
import type { PageState } from '../../lib/model/messages';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { type Mounted, mount, translator } from '../helpers/mounted';
import { PAGE, RESULTS, WATCHED } from './fixture';

const state = (change: Partial<PageState> = {}): PageState => ({
  state: 'read',
  host: 'lejournal.example',
  analysis: PAGE,
  ...change,
});

const props = (change: Partial<PopupProps> = {}): PopupProps => ({
  t: translator(),
  page: state(),
  settings: DEFAULT_SETTINGS,
  watched: [],
  selection: '',
  lookup: vi.fn(async () => RESULTS),
  record: vi.fn(async () => ({ entities: PAGE.entities, reviews: PAGE.reviews, packs: PAGE.packs })),
  onDecide: vi.fn(),
  onHide: vi.fn(),
  onRefuse: vi.fn(),
  onCopy: vi.fn(async () => true),
  onOptions: vi.fn(),
  onClose: vi.fn(),
  onLevel: vi.fn(),
  onDensity: vi.fn(),
  onReadNow: vi.fn(),
  onKeep: vi.fn(),
  onReveal: vi.fn(),
  ...change,
});

/** Types a query and waits until its answers are listed. */
async function ask(popup: Mounted, query: string): Promise<void> {
  await popup.type(popup.get<HTMLInputElement>('input'), query);
  await vi.waitFor(() => act(() => void popup.get('[role=option], .status[data-empty]')));
}

const chosen = (popup: Mounted) => popup.get('[role=option][aria-selected=true] b').textContent;

test('the field has the keys at once, with the selection in it', async () => {
  const popup = await mount(<Popup {...props({ selection: 'Vaubrun' })} />);
  expect(document.activeElement).toBe(popup.get('input'));
  expect(popup.get<HTMLInputElement>('input').value).toBe('Vaubrun');
});

test('arrow keys walk the results round, Enter opens one, Escape leads back to the list and then out', async () => {
  const given = props();
  const popup = await mount(<Popup {...given} />);
  await ask(popup, 'barrage');
  expect(given.lookup).toHaveBeenLastCalledWith('barrage');
  expect(chosen(popup)).toBe('Bureau des barrages');
  await popup.press('ArrowUp');
  expect(chosen(popup)).toContain('Le lac a perdu dix mètres');
  await popup.press('ArrowDown');
  await popup.press('Enter');
  expect(given.record).toHaveBeenCalledWith(expect.objectContaining({ kind: 'entity', id: 'x:bureau' }));
  expect(popup.get('.detail h2').textContent).toBe('Dam Office');
  await popup.press('Escape');
  expect(popup.all('[role=option]')).toHaveLength(3);
  expect(document.activeElement).toBe(popup.get('input'));
  expect(await popup.press('Escape')).toBe(false);
  expect(popup.get<HTMLInputElement>('input').value).toBe('');
  // Nothing left to leave: the browser closes the popup.
  expect(await popup.press('Escape')).toBe(true);
});

test('a review shows the words of its publisher, and the claim', async () => {
  const popup = await mount(<Popup {...props()} />);
  await ask(popup, 'lac');
  await popup.press('ArrowUp');
  await popup.press('Enter');
  const words = popup.get('.detail').textContent ?? '';
  expect(words).toContain('Le lac a perdu dix mètres');
  expect(words).toContain('Faux');
  expect(words).toContain('Exemple Vérif');
});

test('a record that is gone is said, not shown', async () => {
  const popup = await mount(<Popup {...props({ record: async () => null })} />);
  await ask(popup, 'lac');
  await popup.press('Enter');
  expect(popup.all('.detail')).toHaveLength(0);
  expect(popup.all('[role=option]')).toHaveLength(3);
});

test('nothing found and a failed question are two different sentences', async () => {
  const nothing = await mount(<Popup {...props({ lookup: async () => [] })} />);
  await ask(nothing, 'xyzzy');
  const empty = nothing.get('.status').textContent;
  expect(empty).toContain('xyzzy');
  const failed = await mount(<Popup {...props({ lookup: () => Promise.reject(new Error('gone')) })} />);
  await ask(failed, 'xyzzy');
  expect(failed.get('.status').textContent).not.toBe(empty);
});

test('only the last question counts, however late the others are answered', async () => {
  const late: Record<string, (answers: typeof RESULTS) => void> = {};
  const lookup = (query: string) =>
    new Promise<typeof RESULTS>((answer) => {
      late[query] = answer;
    });
  const popup = await mount(<Popup {...props({ lookup })} />);
  await popup.type(popup.get<HTMLInputElement>('input'), 'ba');
  await vi.waitFor(() => expect(late).toHaveProperty('ba'));
  await popup.type(popup.get<HTMLInputElement>('input'), 'lac');
  await vi.waitFor(() => expect(late).toHaveProperty('lac'));
  await act(async () => late['lac']?.(RESULTS.slice(2)));
  await act(async () => late['ba']?.(RESULTS.slice(0, 1)));
  expect(popup.all('[role=option]').map((option) => option.textContent)).toEqual([
    expect.stringContaining('Le lac a perdu'),
  ]);
});

test('Enter typed ahead of the answers opens the first of them, not one of the question before', async () => {
  const lookup = async (query: string) => (query === 'lac' ? RESULTS.slice(2) : RESULTS);
  const popup = await mount(<Popup {...props({ lookup })} />);
  await ask(popup, 'barrage');
  await popup.type(popup.get<HTMLInputElement>('input'), 'lac');
  await popup.press('Enter');
  expect(popup.all('.detail')).toHaveLength(0);
  await vi.waitFor(() => act(() => void popup.get('.detail')));
  expect(popup.get('.detail').textContent).toContain('Le lac a perdu dix mètres');
});

test('the summary counts names, statements, checks and voices', async () => {
  const popup = await mount(<Popup {...props()} />);
  const words = popup.get('.findings').textContent ?? '';
  expect(words).toMatch(/3 names/);
  expect(words).toMatch(/7 statements/);
  expect(words).toMatch(/1 .*check/);
});

test('the summary says what the page rests on; a line opens the statements behind it, each with its reason', async () => {
  const given = props();
  const popup = await mount(<Popup {...given} />);
  const lines = popup.all('.rests .link');
  expect(lines.map((line) => line.textContent)).toEqual([
    '2 of 7 statements come through La Lettre du Val',
    '3 of 7 statements have no named source',
  ]);
  await popup.click(lines[0]!);
  expect(lines[0]!.getAttribute('aria-expanded')).toBe('true');
  const said = popup.get('.rests .statement', /trois fois plus/);
  expect(said.textContent).toContain('Claire Delorme · told to an outlet: “à La Lettre du Val”');
  await popup.click(said);
  expect(given.onReveal).toHaveBeenCalledWith(PAGE.quotations[0]?.id);
});

const restingOn = (statements: number, ...quotations: number[]): PageState => {
  const why = quotations.map(() => ({ code: 'outlet-signs', words: '(AFV)' }) as const);
  const through = quotations.length > 0 ? [{ name: 'AFV', entity: null, private: false, quotations, why }] : [];
  const fewer = { ...PAGE, quotations: PAGE.quotations.slice(0, statements), voices: [], claims: [] };
  return state({ analysis: { ...fewer, restsOn: { statements, unnamed: [], through } } });
};

test.each([
  ['en', restingOn(1, 0), 'The only statement comes through AFV'],
  ['en', restingOn(2, 0, 1), 'All 2 statements come through AFV'],
  ['en', restingOn(3, 1), '1 of 3 statements comes through AFV'],
  ['fr', restingOn(1, 0), 'La seule déclaration passe par AFV'],
  ['fr', restingOn(2, 0, 1), 'Les 2 déclarations passent toutes par AFV'],
  ['fr', restingOn(3, 1), '1 déclaration sur 3 passe par AFV'],
] as const)('%s: %#', async (lang, page, words) => {
  const popup = await mount(<Popup {...props({ page, t: translator(lang) })} />);
  expect(popup.all('.rests .link').map((line) => line.textContent)).toEqual([words]);
});

test('a hidden statement is not counted', async () => {
  const quotations = PAGE.quotations.map((q, index) => (index === 0 ? { ...q, hidden: true } : q));
  const page = state({ analysis: { ...PAGE, quotations } });
  const popup = await mount(<Popup {...props({ page })} />);
  expect(popup.get('.rests .link').textContent).toBe('1 of 6 statements comes through La Lettre du Val');
});

test('where nothing is known to come through anybody, nothing is said of it', async () => {
  const popup = await mount(<Popup {...props({ page: restingOn(3) })} />);
  expect(popup.all('.rests')).toHaveLength(0);
});

test('most statements first, unnamed voices together at the end; a button leads there', async () => {
  const popup = await mount(<Popup {...props()} />);
  expect(popup.all('.voice .row b').map((name) => name.textContent)).toEqual([
    'Claire Delorme',
    'Bureau des barrages',
    'La Lettre du Val',
    '“experts et officiels”',
    'Source not given',
  ]);
  await popup.click(popup.get('.findings .btn', /Voices/));
  expect(document.activeElement).toBe(popup.get('.voice button'));
});

test('a voice opens its statements, a statement leads to its place in the page', async () => {
  const given = props();
  const popup = await mount(<Popup {...given} />);
  await popup.click(popup.get('.voice button', /Claire Delorme/));
  await popup.click(popup.get('.statement', /Nous n’avons rien signé/));
  expect(given.onReveal).toHaveBeenCalledWith(PAGE.quotations[5]?.id);
});

test('a watched voice carries its flag', async () => {
  const popup = await mount(<Popup {...props({ watched: [WATCHED] })} />);
  expect(popup.get('.voice', /La Lettre du Val/).querySelector('.watched')).not.toBeNull();
  expect(popup.get('.voice', /Claire Delorme/).querySelector('.watched')).toBeNull();
});

test('the switch turns the site off and on, the list chooses how much is drawn', async () => {
  const given = props();
  const popup = await mount(<Popup {...given} />);
  expect(popup.get('[role=switch]').getAttribute('aria-checked')).toBe('true');
  await popup.click(popup.get('[role=switch]'));
  expect(given.onLevel).toHaveBeenLastCalledWith('lejournal.example', 'off');
  await popup.choose(popup.get<HTMLSelectElement>('.site select'), 'hover');
  expect(given.onLevel).toHaveBeenLastCalledWith('lejournal.example', 'hover');

  const off = { ...DEFAULT_SETTINGS, sites: { 'lejournal.example': 'off' as const } };
  await popup.draw(<Popup {...given} settings={off} />);
  expect(popup.get('[role=switch]').getAttribute('aria-checked')).toBe('false');
  expect(popup.all('.findings')).toHaveLength(0);
  await popup.click(popup.get('[role=switch]'));
  expect(given.onLevel).toHaveBeenLastCalledWith('lejournal.example', null);
});

test('the site has a density of its own', async () => {
  const given = props();
  const popup = await mount(<Popup {...given} />);
  const choice = popup.all<HTMLSelectElement>('.site select')[1]!;
  await popup.choose(choice, 'watched');
  expect(given.onDensity).toHaveBeenLastCalledWith('lejournal.example', 'watched');
  await popup.choose(choice, 'default');
  expect(given.onDensity).toHaveBeenLastCalledWith('lejournal.example', null);
});

test('a page that never rests is said to be one, and can be read again', async () => {
  const given = props({ page: state({ restless: true }) });
  const popup = await mount(<Popup {...given} />);
  const notice = popup.get('.notice', /never stops changing/);
  await popup.click(notice.querySelector('button')!);
  expect(given.onReadNow).toHaveBeenCalledOnce();
  await popup.draw(<Popup {...given} page={state()} />);
  expect(popup.all('.notice')).toHaveLength(0);
});

test.each([
  ['restricted', state({ state: 'restricted', host: null, analysis: null })],
  ['no article', state({ state: 'none', analysis: null })],
  ['still reading', state({ state: 'reading', analysis: null })],
])('%s: said plainly, in both languages', async (_, page) => {
  const said = new Set<string>();
  for (const lang of ['en', 'fr'] as const) {
    const popup = await mount(<Popup {...props({ page, t: translator(lang) })} />);
    expect(popup.all('.findings')).toHaveLength(0);
    said.add(popup.get('.notice').textContent ?? '');
  }
  expect(said.size).toBe(2);
  for (const words of said) expect(words).not.toMatch(/popup_/);
});

test('a page without an article is read when asked', async () => {
  const given = props({ page: state({ state: 'none', analysis: null }) });
  const popup = await mount(<Popup {...given} />);
  await popup.click(popup.get('.notice button'));
  expect(given.onReadNow).toHaveBeenCalledOnce();
});

test('a page that is a fact-check says so, and its check can be kept', async () => {
  const review = { id: 'own', lang: 'en', text: 'The harbour was sold', rating: 'False', publisher: 'Verif Lindale' };
  const given = props({ page: state({ analysis: { ...PAGE, published: [{ review, kept: false }] } }) });
  const popup = await mount(<Popup {...given} />);
  expect(popup.get('.published').textContent).toMatch(/fact-check.*The harbour was sold.*False.*Verif Lindale/);
  await popup.click(popup.get('.published button'));
  expect(given.onKeep).toHaveBeenCalledOnce();
  const kept = await mount(
    <Popup {...props({ page: state({ analysis: { ...PAGE, published: [{ review, kept: true }] } }) })} />,
  );
  expect(kept.all('.published button')).toHaveLength(0);
  expect(kept.get('.published').textContent).toContain('In your store');
});
