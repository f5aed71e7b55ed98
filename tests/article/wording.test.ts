// Wordings compared without case, marks and spaces.
import { expect, test } from 'vitest';
import { loose } from '../../lib/article/wording';

test('letters and digits are told alike by both patterns, character by character', () => {
  const others: string[] = [];
  for (const [from, to] of [
    [0, 0x24f],
    [0x2000, 0x206f],
  ] as const)
    for (let code = from; code <= to; code++) {
      const character = String.fromCharCode(code);
      const wanted = character
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      if (loose(character) !== wanted) others.push(`U+${code.toString(16)}`);
    }
  expect(others).toEqual([]);
});

test.each([
  ['“The sea wall”, again – 2 m²', 'the sea wall again 2 m²'],
  ['ÉTÉ à Łódź', 'été à łódź'],
  ['Ветер: порт закрыт!', 'ветер порт закрыт'],
  ['港は閉鎖、3日', '港は閉鎖 3日'],
])('%s', (text, wording) => {
  expect(loose(text)).toBe(wording);
});
