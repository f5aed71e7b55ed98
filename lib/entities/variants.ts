// Names that no pack spells this way: another transliteration, a surname whose given name fits, one letter off.
import type { Why } from '../model/why';
import { surnameOf } from './keys';
import type { Name } from './names';
import { isDerived } from './near';
import { type Candidate, type Found, isDemonym, type Pool } from './pool';
import { skeleton } from './skeleton';
import type { Word } from './words';

export interface Respelled {
  candidates: Candidate[];
  found: Why;
}

/** Candidates for a name under another spelling; `null` where none is near enough. */
export function respelled(words: readonly Word[], name: Name, pool: Pool, person: boolean): Respelled | null {
  const several = name.key.includes(' ');
  if (!several)
    return name.key.length < 5
      ? null
      : (bySurname(name, pool) ??
          (name.key.length < 7 || isKey(name.key, pool)
            ? null
            : (bySkeleton(name, pool) ?? misspelt(name, pool, person))));
  const variant = bySkeleton(name, pool);
  if (variant) return variant;
  if (person && several) {
    const given = byGiven(name, pool);
    if (given) return given;
  }
  if (words.slice(name.from, name.to).some((word) => word.number) || isKey(name.key, pool)) return null;
  return misspelt(name, pool, person);
}

function bySkeleton(name: Name, pool: Pool): Respelled | null {
  const key = skeleton(name.key);
  if (key.length < 6) return null;
  const found = lookUp(pool, (s) => pool.segments[s]!.variants('skeleton', key, 20));
  // Spellings of different length are chance, not usage; an ending makes another word ("South African", "Rolling Stones").
  const near = found.filter(({ segment, key }) => {
    const alias = pool.segments[segment]!.keys.at(key);
    if (alias.includes(' ') && isDerived(name.key, alias)) return false;
    const ending = (alias.startsWith(name.key) || name.key.startsWith(alias)) && !isDoubling(name.key, alias);
    return !ending && Math.abs(alias.length - name.key.length) <= 4;
  });
  const several = name.key.includes(' ');
  const candidates = pool
    .candidates(near)
    // "Indiana" sounds like "Indian", whose country is another thing.
    .filter((c) => !isDemonym(c))
    .filter((c) => c.type === 'place' || c.type === 'group' || (c.type === 'organisation' && several))
    // Any word is spelt somewhat like some village.
    .filter((c) => several || c.prior >= KNOWN);
  if (candidates.length === 0) return null;
  const alias = aliasOf(pool, near);
  return { candidates, found: { code: isDoubling(name.key, alias) ? 'misspelling' : 'variant', alias } };
}

/** Doublings of prior below which one word is no variant of a name. */
const KNOWN = 6;

/** A letter doubled or not, or two swapped, is a slip of the pen and no other way to write a sound. */
function isDoubling(a: string, b: string): boolean {
  const single = (key: string) => key.replace(/(.)\1+/g, '$1');
  return single(a) === single(b) || [...a].sort().join('') === [...b].sort().join('');
}

const SHORT: Record<string, string> = Object.fromEntries(
  (
    'bob robert bobby robert rob robert bill william billy william will william jim james jimmy james joe joseph tom thomas tommy thomas ' +
    'mike michael mick michael dick richard rick richard ted edward ed edward tony anthony dan daniel dave david steve steven ' +
    'ben benjamin sam samuel alex alexander nick nicholas chris christopher matt matthew andy andrew jeff jeffrey greg gregory ' +
    'ken kenneth larry lawrence ron ronald don donald fred frederick jack john bernie bernard charlie charles chuck charles ' +
    'kate catherine liz elizabeth beth elizabeth sue susan meg margaret peggy margaret jenny jennifer jen jennifer deb deborah ' +
    'hank henry harry henry gene eugene walt walter phil philip pat patrick tim timothy jo joanna max maximilian manu emmanuel'
  )
    .split(' ')
    .flatMap((word, i, all) => (i % 2 ? [] : [[word, all[i + 1]!]])),
);

/** Given names that may be the same person's: equal, an initial, one the other's beginning, or its short form. */
export function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (a[0] !== b[0] && SHORT[a] !== b && SHORT[b] !== a) return false;
  return a.length === 1 || b.length === 1 || SHORT[a] === b || SHORT[b] === a || (SHORT[a] ?? a) === (SHORT[b] ?? b);
}

/** People of the same surname whose given name may be this one; taken only where there is just one. */
function byGiven(name: Name, pool: Pool): Respelled | null {
  const surname = surnameOf(name.key);
  const given = name.key.split(' ')[0]!;
  if (!surname || surname.length < 4) return null;
  const found = lookUp(pool, (s) => pool.segments[s]!.variants('surname', surname, 100)).filter(({ segment, key }) =>
    sameGiven(given, pool.segments[segment]!.keys.at(key).split(' ')[0]!),
  );
  const candidates = pool.candidates(found).filter((candidate) => candidate.type === 'person');
  if (candidates.length !== 1) return null;
  return { candidates, found: { code: 'variant', alias: aliasOf(pool, found) } };
}

/** A surname without the full name anywhere: the one person who is far better known than all others of that name. */
function bySurname(name: Name, pool: Pool): Respelled | null {
  const found = lookUp(pool, (s) => pool.segments[s]!.variants('surname', name.key, 200));
  const [best, next] = pool.candidates(found).filter((candidate) => candidate.type === 'person');
  if (!best || best.prior < 7 || (next && best.prior - next.prior < 1)) return null;
  return { candidates: [best], found: { code: 'surname', name: aliasOf(pool, found) } };
}

const isKey = (key: string, pool: Pool): boolean => pool.segments.some((gazetteer) => gazetteer.find(key) >= 0);

/** The other people who bear this surname. */
export function sameSurname(surname: string, pool: Pool, but: string): Candidate[] {
  const found = lookUp(pool, (s) => pool.segments[s]!.variants('surname', surname, 100));
  return pool.candidates(found).filter((candidate) => candidate.type === 'person' && candidate.id !== but);
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** One letter off a known name: a letter missing, doubled, swapped or other. Six letters at least; the first letter stays. */
function misspelt(name: Name, pool: Pool, person: boolean): Respelled | null {
  const { key } = name;
  if (key.length < 6 || key.length > 40) return null;
  const found: Found[] = [];
  const given = key.split(' ')[0];
  for (const edited of edits(key)) {
    // "African", "Rolling Stones": an ending makes another word.
    if ((key.startsWith(edited) || edited.startsWith(key)) && !isDoubling(key, edited)) continue;
    for (let s = 0; s < pool.segments.length; s++) {
      const ordinal = pool.segments[s]!.find(edited);
      if (ordinal < 0) continue;
      const at = { segment: s, key: ordinal };
      // Brothers and sisters share a surname: a given name that differs is another person's.
      const sibling = key.includes(' ') && edited.split(' ')[0] !== given;
      if (!sibling || pool.candidates([at]).every((c) => c.type !== 'person')) found.push(at);
    }
  }
  if (found.length === 0) return null;
  const several = key.includes(' ');
  const candidates = pool
    .candidates(found)
    // Two people may differ by a letter, two villages as well: one word, or a person, must be somebody one knows.
    .filter(
      (c) =>
        !isDemonym(c) &&
        c.type !== null &&
        c.type !== 'other' &&
        (several && !person ? true : c.prior >= (several ? 6 : 7)),
    );
  if (candidates.length === 0) return null;
  return { candidates, found: { code: 'misspelling', alias: aliasOf(pool, found) } };
}

function* edits(key: string): Iterable<string> {
  for (let i = 1; i <= key.length; i++) {
    const head = key.slice(0, i);
    if (i < key.length && key[i] !== ' ') {
      yield head + key.slice(i + 1);
      if (i + 1 < key.length && key[i + 1] !== ' ' && key[i] !== key[i + 1])
        yield head + key[i + 1] + key[i] + key.slice(i + 2);
    }
    for (const letter of ALPHABET) {
      yield head + letter + key.slice(i);
      if (i < key.length && key[i] !== ' ' && key[i] !== letter) yield head + letter + key.slice(i + 1);
    }
  }
}

const lookUp = (pool: Pool, keysOf: (segment: number) => number[]): Found[] =>
  pool.segments.flatMap((_, s) => keysOf(s).map((key) => ({ segment: s, key })));

const aliasOf = (pool: Pool, found: readonly Found[]): string =>
  pool.segments[found[0]!.segment]!.keys.at(found[0]!.key);
