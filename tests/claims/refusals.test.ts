// "Not a match" is remembered for one pair, and changes nothing that a page could see.
import { expect, test } from 'vitest';
import { findClaims } from '../../lib/claims/claims';
import { refusalOf } from '../../lib/claims/refusals';
import { reviewsShown } from '../../lib/model/shown';
import { articleOf, read } from '../../lib/text/reading';
import { REVIEWS } from '../cases/claims';
import { FILLER } from '../cases/claims-filler';
import { knowledgeOf } from '../eval/claims';

const store = knowledgeOf([...REVIEWS, ...FILLER]);
const find = (text: string, refusals: string[] = []) =>
  findClaims(read(articleOf(text, { lang: 'en' })), [], [], { ...store, reader: { ...store.reader, refusals } });

const CLAIM = 'The Kestrel dam spilled 600,000 litres of diesel into the Orrin river.';

test('a refused review stays found and is not shown; other statements keep theirs', async () => {
  const { claims: before } = await find(CLAIM);
  const id = before[0]!.reviews[0]!.id;
  const { claims: after, reviews } = await find(CLAIM, [refusalOf(CLAIM, id)]);
  expect(reviewsShown(before[0]!).map((match) => match.id)).toContain(id);
  expect(reviewsShown(after[0]!).map((match) => match.id)).not.toContain(id);
  expect(after.map(({ id, start, end, private: own }) => [id, start, end, own])).toEqual(
    before.map(({ id, start, end, private: own }) => [id, start, end, own]),
  );
  expect(after[0]!.reviews.map(({ refused: _, ...match }) => match)).toEqual(before[0]!.reviews);
  expect(Object.keys(reviews)).toContain(id);
  const said = 'The Kestrel dam spilled 600,000 litres of diesel, the Orrin river council said.';
  const { claims: elsewhere } = await find(said, [refusalOf(CLAIM, id)]);
  expect(reviewsShown(elsewhere[0]!).map((match) => match.id)).toContain(id);
});

test('the same words in other letters and marks are the same statement; another review is another pair', () => {
  expect(refusalOf('« Le port est VENDU ! »', 'a')).toBe(refusalOf('le port est vendu', 'a'));
  expect(refusalOf('le port est vendu', 'a')).not.toBe(refusalOf('le port est vendu', 'b'));
});
