// One look-up in one segment: its names in full, its names with words that begin so, its acronyms and other spellings.
import { bestKnown, namesOf, type Places, wordsOf } from './best-known';
import type { Gazetteer } from './gazetteer';
import { domainKey, isLink, surnameOf } from './keys';
import { DEMONYM, LABEL } from './posts';
import type { Answers, How } from './search-answers';
import { skeleton } from './skeleton';
import type { Range } from './strings';

/** Names with the rarest word of a query that are looked at for the others. */
const LOOKED_AT = 300;

/** One query to one segment. */
export class Asked {
  private readonly words: readonly string[];

  constructor(
    private readonly gazetteer: Gazetteer,
    private readonly own: boolean,
    private readonly key: string,
    private readonly top: number,
    private readonly answers: Answers,
    /** Least prior of an answer, for a query that was put right; `undefined` for one as it was typed. */
    private readonly least?: number,
  ) {
    this.words = key.split(' ');
  }

  private take(ordinal: number, how: How, bonus = 0, label?: How): void {
    const { gazetteer, own, answers, least } = this;
    const name = gazetteer.keys.at(ordinal);
    for (const { entity, flags } of gazetteer.posts(ordinal)) {
      const met = label && flags & LABEL ? label : how !== 'begun' && flags & DEMONYM ? 'demonym' : how;
      answers.add(
        gazetteer,
        entity,
        own,
        name,
        least === undefined ? met : 'error',
        bonus + (met === 'begun' && flags & DEMONYM ? -2 : 0),
        least,
      );
    }
  }

  /** Names that are the query. */
  exact(): void {
    const ordinal = this.gazetteer.find(this.key);
    if (ordinal >= 0) this.take(ordinal, 'alias', 0, 'name');
  }

  /** Outlets whose domain is this one, or begins with it. */
  domain(host: string): void {
    const key = domainKey(host);
    const ordinal = this.gazetteer.find(key);
    if (ordinal >= 0) this.take(ordinal, 'name');
    const { from, to } = this.gazetteer.keys.range(key);
    for (let each = from; each < Math.min(to, from + this.top); each++) this.take(each, 'begun');
  }

  /** Names that begin with the query, or with it at a later word; names with all its words. */
  begun(): void {
    const { gazetteer, key, top, words } = this;
    const { keys } = gazetteer;
    const met = new Set<number>();
    const best = (places: Places, range: Range) => {
      for (const ordinal of bestKnown(gazetteer, places, range, 2 * top)) met.add(ordinal);
    };
    best(namesOf(gazetteer), keys.range(key));
    best(namesOf(gazetteer), keys.range(`${key} `));
    if (words.length === 1) {
      const begun = gazetteer.words.range(key, true);
      best(wordsOf(gazetteer), gazetteer.words.range(key, false));
      best(wordsOf(gazetteer), begun);
    } else for (const ordinal of this.withRarest()) met.add(ordinal);
    const asked = words.filter((word, i) => i === words.length - 1 || !isLink(word));
    const bare = asked.join(' ');
    for (const ordinal of met) {
      const name = keys.at(ordinal);
      const place = placeOf(key, name);
      if (place >= 0) this.take(ordinal, 'begun', bonusOf(key, name, place));
      // "l'elysee" for a name without its article.
      else if (name.startsWith(bare)) this.take(ordinal, 'begun', bonusOf(bare, name, 0));
      else if (hasAll(name, asked.length > 1 ? asked : words)) this.take(ordinal, 'words', key.length / name.length);
    }
  }

  /** Keys with the word of the query that the fewest have, the best known. */
  private withRarest(): number[] {
    const { gazetteer, words } = this;
    const { keys } = gazetteer;
    let inside: Range = { from: 0, to: 0 };
    let first = inside;
    let fewest = Infinity;
    const telling = words.filter((word, i) => !isLink(word) && (word.length > 1 || i === words.length - 1));
    for (const word of telling.length > 0 ? telling : words.slice(-1)) {
      const last = word === words[words.length - 1];
      const ranges = [gazetteer.words.range(word, last), keys.range(last ? word : `${word} `)] as const;
      const count = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
      if (count >= fewest) continue;
      [inside, first] = ranges;
      fewest = count;
    }
    return [
      ...bestKnown(gazetteer, wordsOf(gazetteer), inside, LOOKED_AT),
      ...bestKnown(gazetteer, namesOf(gazetteer), first, LOOKED_AT),
    ];
  }

  /** Names of which the query is the acronym, or another spelling. */
  otherwise(): void {
    const { gazetteer, key, top, words } = this;
    if (words.length === 1)
      for (const ordinal of gazetteer.variants('acronym', key, 4 * top)) this.take(ordinal, 'acronym', 0);
    for (const ordinal of gazetteer.variants('skeleton', skeleton(key), 2 * top))
      this.take(ordinal, 'spelling', begunAlike(key, gazetteer.keys.at(ordinal)));
  }
}

/** Where in a name the query stands, at the beginning of a word; -1 where it does not. */
const placeOf = (key: string, name: string): number => (name.startsWith(key) ? 0 : ` ${name}`.indexOf(` ${key}`));

/** What the way a name goes on from the query is worth: whole words, the name's beginning, a surname, little left. */
function bonusOf(key: string, name: string, place: number): number {
  const whole = place + key.length === name.length || name[place + key.length] === ' ';
  const surname = surnameOf(name);
  return (
    (whole ? 1.5 : 0) +
    (isFirst(name, place) || (surname && place === name.lastIndexOf(surname)) ? 1 : 0) +
    (2 * key.length) / name.length
  );
}

/** The share of a name that stands at its beginning and the query's alike. */
function begunAlike(key: string, name: string): number {
  let at = 0;
  while (at < key.length && key[at] === name[at]) at++;
  return at / name.length;
}

/** True where nothing but an article stands before the place. */
const isFirst = (name: string, place: number): boolean =>
  place === 0 || (place < 5 && isLink(name.slice(0, place - 1)));

/** True where each of the words begins another word of the name. */
function hasAll(name: string, words: readonly string[]): boolean {
  const left = name.split(' ');
  // The longest first: what a longer one begins, a shorter one may begin as well.
  return [...words]
    .sort((a, b) => b.length - a.length)
    .every((word) => {
      const at = left.findIndex((one) => one.startsWith(word));
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
}
