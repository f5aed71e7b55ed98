// The stem of a word: what its inflected forms share (Snowball, of @orama/stemmers).
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { fold } from './normalize';

const STEMMERS: Record<string, (word: string) => string> = { fr: french, en: english };

/** Folded plurals that Snowball leaves apart from their singular. */
const IRREGULAR: Record<string, Record<string, string>> = {
  fr: { yeux: 'oeil', cieux: 'ciel', mesdames: 'madame', messieurs: 'monsieur' },
  en: {
    men: 'man',
    women: 'woman',
    children: 'child',
    people: 'person',
    feet: 'foot',
    teeth: 'tooth',
    mice: 'mouse',
    wives: 'wife',
    lives: 'life',
    died: 'die',
    dying: 'die',
    dead: 'die',
    death: 'die',
    deaths: 'die',
    said: 'say',
    says: 'say',
    bought: 'buy',
    sold: 'sell',
    paid: 'pay',
    made: 'make',
    found: 'find',
    gave: 'give',
    given: 'give',
    took: 'take',
    taken: 'take',
    went: 'go',
    gone: 'go',
    left: 'leave',
    lost: 'lose',
    won: 'win',
    wrote: 'write',
    written: 'write',
    told: 'tell',
    saw: 'see',
    seen: 'see',
    held: 'hold',
    sent: 'send',
    spent: 'spend',
    built: 'build',
    shot: 'shoot',
    stole: 'steal',
    stolen: 'steal',
    fought: 'fight',
    taught: 'teach',
    caught: 'catch',
    broke: 'break',
    broken: 'break',
    grew: 'grow',
    grown: 'grow',
    fell: 'fall',
    fallen: 'fall',
    rose: 'rise',
    risen: 'rise',
    ran: 'run',
    met: 'meet',
    led: 'lead',
    fed: 'feed',
    wore: 'wear',
    worn: 'wear',
    drove: 'drive',
    driven: 'drive',
    ate: 'eat',
    eaten: 'eat',
    drank: 'drink',
    chose: 'choose',
    chosen: 'choose',
    spoke: 'speak',
    spoken: 'speak',
    knew: 'know',
    known: 'know',
    threw: 'throw',
    thrown: 'throw',
    hid: 'hide',
    hidden: 'hide',
    kept: 'keep',
    slept: 'sleep',
    swam: 'swim',
    bit: 'bite',
    bitten: 'bite',
    thought: 'think',
    brought: 'bring',
    became: 'become',
    began: 'begin',
    begun: 'begin',
  },
}; // prettier-ignore

const cache = new Map<string, string>();

/** The stem of one folded word in a language we have a stemmer for; in any other the word itself. */
export function stem(word: string, lang: string): string {
  const stemmer = STEMMERS[lang];
  if (!stemmer || word.length < 3) return word;
  const key = lang + word;
  let answer = cache.get(key);
  if (answer === undefined) {
    const irregular = Object.hasOwn(IRREGULAR[lang]!, word) ? IRREGULAR[lang]![word]! : word;
    answer = fold(stemmer(irregular));
    // Bounded: a scan of 100,000 reviews meets about 80,000 forms.
    if (cache.size > 200_000) cache.clear();
    cache.set(key, answer);
  }
  return answer;
}
