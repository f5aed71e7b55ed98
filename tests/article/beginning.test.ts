// The beginning of a long article is whole blocks of it, at the places they have in the whole.
import { expect, test } from 'vitest';
import { beginningOf } from '../../lib/article/beginning';
import type { Article } from '../../lib/model/article';

const article = (...texts: string[]): Article => {
  const text = texts.join('\n');
  const blocks = texts.map((each, i) => {
    const start = texts.slice(0, i).reduce((sum, { length }) => sum + length + 1, 0);
    return { start, end: start + each.length, kind: 'paragraph' as const };
  });
  return {
    url: null,
    text,
    blocks,
    title: null,
    lang: 'en',
    date: null,
    author: null,
    outlet: { name: null, domain: null },
    checks: ['{}'],
  };
};

test('as many whole blocks as fit', () => {
  const whole = article('One two.', 'Three four.', 'Five six.');
  const beginning = beginningOf(whole, 25)!;
  expect(beginning.text).toBe('One two.\nThree four.');
  expect(beginning.blocks).toEqual(whole.blocks.slice(0, 2));
  expect(beginning).not.toHaveProperty('checks');
});

test('the first block even where it alone is too long', () => {
  expect(beginningOf(article('One two three.', 'Four.'), 3)?.text).toBe('One two three.');
});

test('nothing where all of it fits, or nothing is there', () => {
  expect(beginningOf(article('One two.', 'Three.'), 100)).toBeNull();
  expect(beginningOf(article(), 100)).toBeNull();
});
