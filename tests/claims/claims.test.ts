// A page's claims: which statements are asked about, what is private, and that own packs never change what is public.
import { describe, expect, test } from 'vitest';
import { buildClaimIndex } from '../../lib/claims/build-claim-index';
import { findClaims } from '../../lib/claims/claims';
import { MOST_UNITS, unitsOf } from '../../lib/claims/units';
import type { Quotation } from '../../lib/model/annotation';
import type { Knowledge } from '../../lib/model/knowledge';
import type { Review } from '../../lib/model/review';
import { articleOf, read } from '../../lib/text/reading';
import { REVIEWS } from '../cases/claims';
import { FILLER } from '../cases/claims-filler';
import { knowledgeOf } from '../eval/claims';

const TEXT =
  'La séance a duré tard dans la nuit. « Les compteurs d’eau connectés provoquent des incendies », a assuré Jeanne Morel.\n' +
  'Les compteurs d’eau connectés ne provoquent pas d’incendies, répond la commune. Il faisait froid ce soir-là.';
const reading = read(articleOf(TEXT, { lang: 'fr' }));
const quoted = 'Les compteurs d’eau connectés provoquent des incendies';
const quotation: Quotation = {
  id: 'q1',
  start: TEXT.indexOf(quoted),
  end: TEXT.indexOf(quoted) + quoted.length,
  private: false,
  why: [],
  kind: 'direct',
  text: quoted,
  cue: null,
  source: null,
  speaker: { name: 'Jeanne Morel', entity: null, kind: 'person' },
  score: 1,
};
const shipped = knowledgeOf([...REVIEWS, ...FILLER], 'shipped');

function withOwn(own: readonly Review[]): Knowledge {
  const extra = knowledgeOf(own, 'mine', true);
  return {
    ...shipped,
    index: {
      names: [],
      claims: [...shipped.index.claims, { pack: 'mine', private: true, bytes: buildClaimIndex(own) }],
    },
    store: {
      ...shipped.store,
      reviews: async (ids) => new Map([...(await shipped.store.reviews(ids)), ...(await extra.store.reviews(ids))]),
    },
  };
}

describe('findClaims', () => {
  test('finds the quoted claim as the same and the denial as similar, with the records', async () => {
    const { claims, reviews } = await findClaims(reading, [quotation], [], shipped);
    expect(
      claims.map(({ text, quotation: q, private: own, reviews: [first] }) => [text, q, own, first!.relation]),
    ).toEqual([
      [quoted, 0, false, 'same'],
      ['Les compteurs d’eau connectés ne provoquent pas d’incendies, répond la commune.', null, false, 'similar'],
    ]);
    expect(claims[0]!.id).toBe(`c${quotation.start}-${quotation.end}`);
    expect(TEXT.slice(claims[1]!.start, claims[1]!.end)).toBe(claims[1]!.text);
    expect(Object.keys(reviews)).toEqual([claims[0]!.reviews[0]!.id]);
    expect(claims[1]!.why).toContainEqual({ code: 'negation' });
  });

  test('own packs add private claims and change nothing public', async () => {
    const own: Review[] = [
      { id: 'mine-1', lang: 'fr', text: 'Les compteurs d’eau connectés provoquent des incendies.' },
      ...Array.from(
        { length: 30 },
        (_, i): Review => ({
          id: `mine-${i + 2}`,
          lang: 'fr',
          text: `La place numéro ${i} compte plus de bancs que la voisine.`,
        }),
      ),
    ];
    const alone = await findClaims(reading, [quotation], [], shipped);
    const together = await findClaims(reading, [quotation], [], withOwn(own));
    expect(together.claims.filter((claim) => !claim.private)).toEqual(alone.claims);
    const mine = together.claims.filter((claim) => claim.private);
    expect(mine.length).toBeGreaterThan(0);
    expect(new Set(together.claims.map(({ id }) => id)).size).toBe(together.claims.length);
    for (const claim of mine) for (const review of claim.reviews) expect(review.id).toMatch(/^mine-/);
  });

  test('a store of one review or of three finds it, and leaves the rest alone', async () => {
    const own = REVIEWS.filter(({ text }) => text.includes('compteurs'));
    const news = read(
      articleOf('Le maire a inauguré 12 logements à Castelroy. Les compteurs de vélos ont battu un record en 2021.', {
        lang: 'fr',
      }),
    );
    for (const store of [own, [...own, ...REVIEWS.slice(0, 2)]]) {
      const few = knowledgeOf(store);
      const { claims } = await findClaims(reading, [quotation], [], few);
      expect(claims.map(({ text, reviews: [first] }) => [text, first!.relation])[0]).toEqual([quoted, 'same']);
      expect((await findClaims(news, [], [], few)).claims).toEqual([]);
    }
  });

  test('what a quotation shows is not shown again by the sentence around it', async () => {
    const text =
      'Devant 40 habitants, la conseillère Jeanne Morel a répété que « les compteurs d’eau connectés provoquent des incendies ».';
    const inside = text.indexOf('les compteurs');
    const end = text.indexOf(' »');
    const around = read(articleOf(text, { lang: 'fr' }));
    const moved: Quotation = { ...quotation, start: inside, end, text: text.slice(inside, end) };
    const units = unitsOf(around, [moved]);
    expect(units.map((unit) => unit.quotation)).toEqual([null, 0]);
    const { claims } = await findClaims(around, [moved], [], shipped);
    expect(claims.map(({ quotation: q, reviews }) => [q, reviews.length])).toEqual([[0, 1]]);
  });

  test('asked again, the same statements are answered the same, without reading a record twice', async () => {
    let reads = 0;
    const counting: Knowledge = {
      ...shipped,
      index: { ...shipped.index, claims: [...shipped.index.claims] },
      store: {
        ...shipped.store,
        reviews: (ids) => {
          reads++;
          return shipped.store.reviews(ids);
        },
      },
    };
    const once = await findClaims(reading, [quotation], [], counting);
    const readsOnce = reads;
    expect(await findClaims(reading, [quotation], [], counting)).toEqual(once);
    // The page's records are read for the answer; those of each statement only the first time.
    expect(reads - readsOnce).toBe(1);
    expect(readsOnce).toBeGreaterThan(1);
  });

  test('a review published on this very page answers nothing here', async () => {
    const [first, ...others] = REVIEWS.filter(({ text }) => text.includes('compteurs'));
    const store = knowledgeOf([{ ...first!, url: 'https://www.verif.example/compteurs/?ref=1' }, ...others, ...FILLER]);
    const on = async (page: string | null) => {
      const { claims, reviews } = await findClaims(reading, [quotation], [], store, page);
      return [claims.length, Object.keys(reviews).length];
    };
    expect(await on('https://verif.example/compteurs#top')).toEqual([0, 0]);
    expect(await on('https://verif.example/autre')).toEqual(await on(null));
    expect((await on(null))[0]).toBeGreaterThan(0);
  });

  test('without reviews nothing is looked for', async () => {
    const none: Knowledge = { ...shipped, index: { names: [], claims: [] } };
    expect(await findClaims(reading, [quotation], [], none)).toEqual({ claims: [], reviews: {} });
  });

  test('damaged bytes are left out, not fatal', async () => {
    const broken: Knowledge = {
      ...shipped,
      index: { names: [], claims: [{ pack: 'x', private: false, bytes: new Uint8Array(80) }] },
    };
    expect(await findClaims(reading, [quotation], [], broken)).toEqual({ claims: [], reviews: {} });
  });
});

describe('unitsOf', () => {
  test('at most thirty, in order, the quoted ones kept', () => {
    const text = `${Array.from({ length: 60 }, (_, i) => `La ville compte ${i + 100} places de plus que sa voisine.`).join(' ')} ${TEXT}`;
    const long = read(articleOf(text, { lang: 'fr' }));
    const moved = { ...quotation, start: text.indexOf(quoted), end: text.indexOf(quoted) + quoted.length };
    const units = unitsOf(long, [moved]);
    expect(units.length).toBe(MOST_UNITS);
    expect(units.map(({ start }) => start)).toEqual(units.map(({ start }) => start).sort((a, b) => a - b));
    expect(units.some((unit) => unit.quotation === 0 && unit.speaker === 'Jeanne Morel')).toBe(true);
  });
  test('a sentence with nothing to check is not asked about', () => {
    expect(unitsOf(read(articleOf('Il faisait froid ce soir-là dans la vallée.', { lang: 'fr' })), [])).toEqual([]);
  });
});
