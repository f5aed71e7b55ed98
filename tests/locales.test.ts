// The interface's texts: every language has every key, every key is used, every used key exists, facts line up.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { WHY } from '../lib/model/why';

type Texts = Record<string, { message: string }>;
const LANGUAGES = readdirSync('public/_locales');
const texts = Object.fromEntries(
  LANGUAGES.map((lang) => [lang, JSON.parse(readFileSync(`public/_locales/${lang}/messages.json`, 'utf8')) as Texts]),
);

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : /\.(tsx?|html|css)$/.test(name) ? [path] : [];
  });
}
const code = [...['entrypoints', 'components', 'lib/browser', 'lib/model'].flatMap(files), 'wxt.config.ts']
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** Keys that are put together from a prefix and a code: `t(`card_kind_${kind}`)`. */
const prefixes = [...code.matchAll(/`([a-z]+(?:_[a-z]+)*_)\$\{/g)].map((match) => match[1]!);
const literals = new Set(
  [...code.matchAll(/['"`](?:__MSG_)?([A-Za-z]+(?:_[A-Za-z0-9]+)*?)(?:__)?['"`]/g)].map((match) => match[1]!),
);
const facts = (message: string) => [...new Set([...message.matchAll(/\$(\d)/g)].map((match) => match[1]!))].sort();

describe.each(LANGUAGES)('%s', (lang) => {
  test('has the keys every language has', () => {
    const all = new Set(LANGUAGES.flatMap((other) => Object.keys(texts[other]!)));
    expect([...all].filter((key) => !texts[lang]![key]?.message)).toEqual([]);
  });

  test('uses the same facts as English', () => {
    const wrong = Object.keys(texts[lang]!).filter((key) => {
      const [one, here] = [facts(texts['en']![key]?.message ?? ''), facts(texts[lang]![key]!.message)];
      // "One statement" needs no number in some languages.
      return !key.endsWith('_one') && one.join() !== here.join();
    });
    expect(wrong).toEqual([]);
  });
});

test('French and English differ where words differ', () => {
  const same = Object.keys(texts['en']!).filter(
    (key) => /[a-z]{9,}/i.test(texts['en']![key]!.message) && texts['en']![key]!.message === texts['fr']![key]?.message,
  );
  expect(same.length).toBeLessThan(Object.keys(texts['en']!).length / 10);
});

test('no key is unused', () => {
  const unused = Object.keys(texts['en']!).filter((key) => {
    const stem = key.replace(/_(one|other)$/, '');
    return (
      !literals.has(key) &&
      !literals.has(stem) &&
      !prefixes.some((prefix) => key.startsWith(prefix)) &&
      !code.includes(`__MSG_${key}__`)
    );
  });
  expect(unused).toEqual([]);
});

test('every reason an annotation can give has words', () => {
  const missing = Object.keys(WHY)
    .map((code) => `why_${code.replaceAll('-', '_')}`)
    .filter((key) => !texts['en']![key]);
  expect(missing).toEqual([]);
});
