// Which findings are drawn, and where: the registry's share is the same whatever the reader keeps, at every density.
import { describe, expect, test } from 'vitest';
import { Finder } from '../../entrypoints/article.content/finder';
import { type Finding, modeOf, plan } from '../../entrypoints/article.content/plan';
import { wantedOn } from '../../entrypoints/article.content/wanted';
import type { Analysis } from '../../lib/model/analysis';
import type { Mention } from '../../lib/model/annotation';
import { DEFAULT_SETTINGS, type Density, type Level } from '../../lib/model/settings';
import type { WatchedSource } from '../../lib/model/watched';

const ARTICLE = { recognised: true, forced: false };

function mention(start: number, referent: number, more: Partial<Mention> = {}): Mention {
  const end = start + 5;
  const id = `m${start}-${end}`;
  return {
    ...{
      id,
      start,
      end,
      surface: 'xxxxx',
      entity: `Q${referent}`,
      type: null,
      score: 1,
      referent,
      private: false,
      why: [],
    },
    ...more,
  };
}

const analysis = (mentions: Mention[], more: Partial<Analysis> = {}): Analysis => ({
  ...{ url: null, lang: 'en', date: null, title: null, outlet: null, voices: [], claims: [], paragraphs: [] },
  restsOn: { statements: 0, unnamed: [], through: [] },
  ...{ quotations: [], entities: {}, reviews: {}, packs: {} },
  mentions,
  ...more,
});

const said = (start: number, referent: number): Analysis['quotations'][number] => ({
  ...{ id: `q${start}`, start, end: start + 20, private: false, why: [], kind: 'direct', text: '', cue: null },
  ...{ source: null, score: 1, speaker: { name: 'x', entity: null, referent, kind: 'person' } },
});

const PAGE = [mention(0, 1), mention(10, 2), mention(20, 1), mention(30, 2)];
const WATCHED = [...PAGE, mention(10, 2, { id: 'w10-15', private: true, watched: 'w' })];

const mode = (density: Density, level: Level = 'always') =>
  modeOf({ ...DEFAULT_SETTINGS, density, level }, level, density, ARTICLE);
const drawn = (findings: Finding[], where: Finding['where']) =>
  findings.filter((finding) => finding.where === where).map((finding) => finding.id);

describe('density', () => {
  test('first mention of each referent goes to the registry', () => {
    const findings = plan(analysis(PAGE), mode('first'));
    expect(drawn(findings, 'registry')).toEqual(['m0-5', 'm10-15']);
    expect(drawn(findings, 'layer')).toEqual([]);
  });

  test('all mentions: the registry holds the same, the rest is in the layer', () => {
    const findings = plan(analysis(PAGE), mode('all'));
    expect(drawn(findings, 'registry')).toEqual(['m0-5', 'm10-15']);
    expect(drawn(findings, 'layer')).toEqual(['m20-25', 'm30-35']);
  });

  test('watched only: nothing in the registry, watched names and what they say in the layer', () => {
    const page = analysis(WATCHED, { quotations: [said(40, 2), said(70, 1)] });
    const findings = plan(page, mode('watched'));
    expect(drawn(findings, 'registry')).toEqual([]);
    expect(drawn(findings, 'layer')).toEqual(['w10-15', 'q40']);
  });

  test.each<Density>(['first', 'all', 'watched'])('%s: watched names change nothing in the registry', (density) => {
    const before = drawn(plan(analysis(PAGE), mode(density)), 'registry');
    expect(drawn(plan(analysis(WATCHED), mode(density)), 'registry')).toEqual(before);
  });
});

describe('levels', () => {
  test.each<Level>(['off', 'badge'])('%s: nothing is drawn, nothing answers', (level) => {
    expect(plan(analysis(WATCHED), mode('first', level))).toEqual([]);
  });

  test('on hover: nothing is drawn, every mention answers', () => {
    const findings = plan(analysis(PAGE), mode('first', 'hover'));
    expect(findings.map((finding) => finding.where)).toEqual([null, null, null, null]);
  });
});

describe('what a page can see is never opened by the reader’s own', () => {
  const own: WatchedSource = {
    ...{ id: 'w', name: 'x', kind: 'outlet', sites: ['site.example'], names: [], note: '', changed: '' },
    ...{ whenCited: { mark: true, badge: true, log: false }, onItsSites: 'on' },
  };
  const place = { hostname: 'www.site.example', pathname: '/a' };
  const wanted = (change: object, watched: WatchedSource[] = [], facts = ARTICLE, asked = false) =>
    wantedOn(place, { settings: { ...DEFAULT_SETTINGS, ...change }, watched, asked }, facts);

  test('a news article by default: read, marks in the registry', () => {
    expect(wanted({})).toMatchObject({ mode: { open: true, level: 'always', density: 'first' } });
  });

  test('read only because the site is watched: drawn in the layer', () => {
    const facts = { ...ARTICLE, recognised: false };
    expect(wanted({}, [], facts)).toBeNull();
    expect(wanted({}, [own], facts)).toMatchObject({ mode: { open: false } });
    expect(wanted({ where: 'watched' }, [own])).toMatchObject({ mode: { open: false } });
  });

  test('read only because the reader asked: drawn in the layer', () => {
    expect(wanted({ where: 'asked' }, [], ARTICLE, true)).toMatchObject({ mode: { open: false } });
    expect(wanted({ where: 'asked' })).toBeNull();
  });

  test('a site louder than the rest: drawn in the layer', () => {
    expect(wanted({ level: 'badge', sites: { 'www.site.example': 'always' } })).toMatchObject({
      mode: { open: false },
    });
  });

  test('watched sites: off keeps away, unless asked; ask waits to be asked', () => {
    expect(wanted({}, [{ ...own, onItsSites: 'off' }])).toEqual({ level: 'off' });
    expect(wanted({}, [{ ...own, onItsSites: 'off' }], ARTICLE, true)).toMatchObject({ level: 'always' });
    expect(wanted({}, [{ ...own, onItsSites: 'ask' }])).toBeNull();
  });

  test('a density of the site’s own', () => {
    const densities = { 'www.site.example': 'all' };
    expect(wanted({ densities })).toMatchObject({ mode: { open: true, density: 'all' } });
  });

  test('forced colours: drawn in the layer', () => {
    expect(wanted({}, [], { ...ARTICLE, forced: true })).toMatchObject({ mode: { open: false } });
  });
});

describe('hidden', () => {
  const hidden = PAGE.map((m) => (m.referent === 1 ? { ...m, hidden: true } : m));
  const registryOf = (findings: Finding[]) =>
    findings.filter(({ where }) => where === 'registry').map(({ id, look, start, end }) => ({ id, look, start, end }));

  test.each(['first', 'all', 'watched'] as const)('the registry holds the same, density %s', (density) => {
    const before = plan(analysis(PAGE, { quotations: [said(40, 1)] }), mode(density));
    const after = plan(analysis(hidden, { quotations: [{ ...said(40, 1), hidden: true }] }), mode(density));
    expect(registryOf(after)).toEqual(registryOf(before));
    expect(drawn(after, 'layer').filter((id) => /^m(?:0|20)-|^q/.test(id))).toEqual([]);
  });

  test('what is hidden answers to neither pointer nor keys; on hover it is not there at all', () => {
    const findings = plan(analysis(hidden, { quotations: [{ ...said(40, 1), hidden: true }] }), mode('first'));
    const finder = new Finder(findings);
    expect(finder.at(1)).toEqual([]);
    expect(finder.at(41)).toEqual([]);
    expect(finder.byId('m0-5')).toBeNull();
    expect(finder.step(null, 1)?.id).toBe('m10-15');
    expect(finder.step(null, -1)?.id).toBe('m10-15');
    expect(plan(analysis(hidden), mode('first', 'hover')).map(({ id }) => id)).toEqual(['m10-15', 'm30-35']);
  });

  test('a name that was turned down answers in place of what it was taken for, and is not drawn', () => {
    const refused = mention(0, 9, { id: 'm0-5p', private: true, entity: null, why: [{ code: 'decision' }] });
    const findings = plan(analysis([...PAGE, refused]), mode('first'));
    expect(registryOf(findings)).toEqual(registryOf(plan(analysis(PAGE), mode('first'))));
    expect(drawn(findings, 'layer')).toEqual([]);
    const finder = new Finder(findings);
    expect(finder.at(1)[0]?.id).toBe('m0-5p');
    expect(finder.heirOf(finder.all.find(({ id }) => id === 'm0-5')!)?.id).toBe('m0-5p');
  });
});
