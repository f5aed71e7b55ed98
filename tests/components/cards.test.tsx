// @vitest-environment happy-dom
// The cards: what each state shows, what its buttons do, and that hostile words stay words.
import { describe, expect, test, vi } from 'vitest';
import { Card } from '../../components/card/Card';
import type { CardActions, View } from '../../components/card/view';
import type { Analysis } from '../../lib/model/analysis';
import { ANALYSIS, WATCHED } from '../gallery/analysis';
import { VIEWS } from '../gallery/views';
import { mount, translator } from '../helpers/mounted';

const actionsOf = () =>
  ({
    go: vi.fn(),
    back: vi.fn(),
    close: vi.fn(),
    pin: vi.fn(),
    decide: vi.fn(),
    hide: vi.fn(),
    refuse: vi.fn(),
    copy: vi.fn(),
    reveal: vi.fn(),
  }) satisfies CardActions;

async function card(view: View, { lang = 'en' as 'en' | 'fr', analysis = ANALYSIS as Analysis } = {}) {
  const actions = actionsOf();
  const mounted = await mount(
    <Card
      t={translator(lang)}
      analysis={analysis}
      watched={WATCHED}
      actions={actions}
      view={view}
      canGoBack={true}
      pinned={false}
      said={null}
    />,
  );
  return { ...mounted, actions };
}

describe.each(Object.entries(VIEWS))('%s', (_, { view }) => {
  test.each(['en', 'fr'] as const)('%s: named, with words for everything, and its frame works', async (lang) => {
    const shown = await card(view, { lang });
    const title = shown.get('#incise-title');
    expect(title.textContent?.trim()).toBeTruthy();
    expect(shown.get('[role=dialog]').getAttribute('aria-labelledby')).toBe(title.id);
    expect(shown.text()).not.toMatch(/\b(card|why|kind|fact)_[a-z]/);
    const [back, pin, close] = shown.all('.corner button');
    await shown.click(back!);
    await shown.click(pin!);
    await shown.click(close!);
    expect(shown.actions.back).toHaveBeenCalledOnce();
    expect(shown.actions.pin).toHaveBeenCalledOnce();
    expect(shown.actions.close).toHaveBeenCalledOnce();
  });
});

test('an entity: other names, dated facts with their source, what the article says, and "not this one"', async () => {
  const shown = await card({ kind: 'mention', index: 0 });
  expect(shown.get('#incise-title').textContent).toBe('River Observatory');
  expect(shown.text()).toContain('ODR');
  expect(shown.text()).toContain('une ONG installée à Vaubrun');
  expect(shown.text()).toMatch(/Jeanne Aubry.*2019/);
  expect(shown.all<HTMLAnchorElement>('a').map((a) => a.href)).toContain('https://rives.example/about');
  await shown.click(shown.get('button', /^Not this/));
  expect(shown.actions.decide).toHaveBeenCalledWith('Observatoire des rives', null);
});

test('an entity, a name and a statement are hidden from their cards, and shown again', async () => {
  const hidden = async (view: View, thing: object, label: string) => {
    const shown = await card(view);
    await shown.click(shown.get('button', /^Hide$/));
    expect(shown.actions.hide).toHaveBeenCalledWith(thing, label, true);
  };
  const { mentions, quotations } = ANALYSIS;
  await hidden({ kind: 'mention', index: 0 }, { kind: 'entity', of: mentions[0]!.entity }, 'River Observatory');
  await hidden({ kind: 'quotation', index: 0 }, { kind: 'statement', of: quotations[0]!.text }, quotations[0]!.text);
  const analysis = { ...ANALYSIS, mentions: mentions.map((m, i) => (i === 0 ? { ...m, hidden: true } : m)) };
  const shown = await card({ kind: 'mention', index: 0 }, { analysis });
  expect(shown.text()).not.toContain('Hide');
  await shown.click(shown.get('button', /^Show this again$/));
  expect(shown.actions.hide).toHaveBeenCalledWith(
    { kind: 'entity', of: mentions[0]!.entity },
    'River Observatory',
    false,
  );
});

test("the reader's note stands in the card of what it is about", async () => {
  const shown = await card({ kind: 'mention', index: 0 });
  expect(shown.text()).toContain('ask them for the raw counts');
});

test('an ambiguous name: every candidate, none chosen; choosing is remembered', async () => {
  const shown = await card({ kind: 'mention', index: 1 });
  expect(shown.all('.candidates li')).toHaveLength(3);
  await shown.click(shown.get('.candidates button.line', /Jean Morel/));
  expect(shown.actions.decide).toHaveBeenCalledWith('Morel', 'e3');
  await shown.click(shown.get('.candidates button.text', /Claire Delorme/));
  expect(shown.actions.go).toHaveBeenCalledWith({ kind: 'entity', id: 'e2' });
});

test('a quotation: the words, who said them in which role, the cue, and the review with its publisher’s words', async () => {
  const shown = await card({ kind: 'quotation', index: 0 });
  expect(shown.get('blockquote').textContent).toContain('trois fois plus d’eau');
  expect(shown.get('#incise-title').textContent).toContain('Claire Delorme');
  expect(shown.text()).toContain('la ministre de l’Eau');
  expect(shown.text()).toContain('Figure disputed');
  expect(shown.text()).toContain('Example Fact Desk');
});

test('a related check never shows its verdict as if it applied, and lays the difference side by side', async () => {
  const shown = await card({ kind: 'claim', index: 1 });
  expect(shown.text()).not.toContain('Faux');
  expect(shown.all('.verdict')).toHaveLength(0);
  expect(shown.all('mark').map((mark) => mark.textContent)).toEqual(expect.arrayContaining(['trois', 'dix']));
});

test('publishers that disagree stand side by side, each with its own words and date', async () => {
  const shown = await card({ kind: 'claim', index: 2 });
  const articles = shown.all('article.match').map((article) => article.textContent);
  expect(articles).toEqual([expect.stringContaining('Plutôt faux'), expect.stringContaining('C’est vrai')]);
  for (const words of articles) expect(words).toContain('2024');
});

test('an outlet: owners with share and date, each assessor in its own words on its own scale', async () => {
  const shown = await card({ kind: 'outlet' });
  expect(shown.text()).toMatch(/Groupe Modèle 62\.5%/);
  expect(shown.text()).toContain('member since 2014');
  expect(shown.text()).toContain('scale of 5');
});

test('words of a pack stay words, and only web addresses become links', async () => {
  const hostile = '<img src=x onerror="globalThis.hacked = 1">';
  const { entity } = ANALYSIS.entities['e1']!;
  const analysis: Analysis = {
    ...ANALYSIS,
    entities: {
      ...ANALYSIS.entities,
      e1: {
        packs: ['sample'],
        entity: {
          ...entity,
          labels: { en: hostile },
          description: { en: hostile },
          facts: [{ property: 'founded', value: hostile, source: { url: 'javascript:alert(1)' } }],
          source: { url: 'data:text/html,x' },
        },
      },
    },
  };
  const shown = await card({ kind: 'mention', index: 0 }, { analysis });
  expect(shown.get('#incise-title').textContent).toBe(hostile);
  expect(shown.all('img')).toHaveLength(0);
  for (const link of shown.all<HTMLAnchorElement>('a')) expect(link.href).toMatch(/^https?:/);
});

describe('checks of a claim', () => {
  const withReviews = (change: (claim: Analysis['claims'][number]) => Analysis['claims'][number]): Analysis => ({
    ...ANALYSIS,
    claims: ANALYSIS.claims.map((claim, i) => (i === 2 ? change(claim) : claim)),
  });

  test('"not a match" is asked for by the claim’s words and the review', async () => {
    const shown = await card({ kind: 'claim', index: 2 });
    await shown.click(shown.get('article.match button', /^Not a match/));
    expect(shown.actions.refuse).toHaveBeenCalledWith(ANALYSIS.claims[2]!.text, 'r3', true);
  });

  test('a refused check is not shown and can be had back', async () => {
    const analysis = withReviews((claim) => ({
      ...claim,
      reviews: claim.reviews.map((match) => ({ ...match, refused: true })),
    }));
    const shown = await card({ kind: 'claim', index: 2 }, { analysis });
    expect(shown.all('article.match')).toHaveLength(0);
    expect(shown.text()).not.toContain('Plutôt faux');
    await shown.click(shown.get('.refused button'));
    expect(shown.actions.refuse).toHaveBeenCalledWith(ANALYSIS.claims[2]!.text, 'r3', false);
  });

  test('a check its publisher has replaced is folded away and says so', async () => {
    const analysis = withReviews((claim) => ({
      ...claim,
      reviews: claim.reviews.map((match) => (match.id === 'r3' ? { ...match, supersededBy: 'r4' } : match)),
    }));
    const shown = await card({ kind: 'claim', index: 2 }, { analysis });
    expect(shown.all('details article.match').map((article) => article.textContent)).toEqual([
      expect.stringContaining('Replaced by the same publisher'),
    ]);
    expect(shown.text()).not.toContain('Publishers disagree');
  });

  test('both wordings stand beside each other, with what they share', async () => {
    const shown = await card({ kind: 'claim', index: 2 });
    const [why] = shown.all('article.match details.why');
    expect([...why!.querySelectorAll('dd')].map((dd) => dd.textContent)).toContain(ANALYSIS.claims[2]!.text);
    expect(why!.querySelectorAll('mark.same').length).toBeGreaterThan(0);
  });

  test.each([
    ['verbatim', /word for word/],
    ['other-speaker', /as said by Ruth Hale/],
  ] as const)('a quotation that is %s', async (kind, said) => {
    const analysis = withReviews((claim) => ({
      ...claim,
      reviews: claim.reviews.map((match) => ({
        ...match,
        fidelity: { kind, words: claim.text, speaker: 'Ruth Hale', alignment: [] },
      })),
    }));
    const shown = await card({ kind: 'claim', index: 2 }, { analysis });
    expect(shown.get('.published').textContent).toMatch(said);
  });

  test('an altered quotation: the words that changed and those left out, aligned', async () => {
    const words = 'La vallée n’a jamais perdu le quart de ses fermes';
    const text = ANALYSIS.claims[2]!.text;
    const at = (whole: string, part: string) => ({
      start: whole.indexOf(part),
      end: whole.indexOf(part) + part.length,
    });
    const analysis = withReviews((claim) => ({
      ...claim,
      reviews: claim.reviews.slice(0, 1).map((match) => ({
        ...match,
        fidelity: {
          kind: 'altered' as const,
          words,
          speaker: null,
          alignment: [
            { kind: 'left-out' as const, here: { start: 10, end: 10 }, there: at(words, 'jamais') },
            { kind: 'replaced' as const, here: at(text, 'la moitié'), there: at(words, 'le quart') },
          ],
        },
      })),
    }));
    const shown = await card({ kind: 'claim', index: 2 }, { analysis });
    expect(shown.all('.published mark').map((mark) => [mark.className, mark.textContent])).toEqual([
      ['differs', 'la moitié'],
      ['left-out', 'jamais'],
      ['differs', 'le quart'],
    ]);
  });
});

test('a quotation says through which outlet it came and why', async () => {
  const shown = await card({ kind: 'quotation', index: 0 });
  expect(shown.text()).toContain('Came throughAFV');
  expect(shown.text()).toContain('told to an outlet: “a prévenu à l’AFV”');
});

test('a name’s card counts all statements of its voice, however they name the speaker', async () => {
  const voice = { name: 'Observatoire des rives', entity: 'e1', kind: 'institution', role: null } as const;
  const analysis = { ...ANALYSIS, voices: [{ ...voice, quotations: [1, 2] }] };
  const shown = await card({ kind: 'mention', index: 0 }, { analysis });
  expect(shown.all('.statements li')).toHaveLength(2);
});
