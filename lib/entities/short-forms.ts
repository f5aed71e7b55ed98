// Bodies under shorter names: the beginning of a name that the text gives in full ("Saks" after "Saks Inc.").
import { BODIES } from './bodies';
import type { Sense } from './choose';
import type { NameRules } from './lang';
import type { Name } from './names';
import { WELL_KNOWN } from './weights';

/**
 * The senses of keys that are the beginning, or all but the article, of one body's full name in the text. Something well
 * known under the short name keeps it.
 */
export function shortForms(
  byKey: ReadonlyMap<string, readonly Name[]>,
  senses: ReadonlyMap<string, Sense>,
  rules: NameRules,
): Map<string, Sense> {
  const full: { words: string[]; key: string; sense: Sense }[] = [];
  for (const [key, sense] of senses) {
    if (!BODIES.has(sense.type) || !key.includes(' ')) continue;
    const words = key.split(' ');
    full.push({ words: rules.articles.has(words[0]!) ? words.slice(1) : words, key, sense });
  }
  // "l'Union" is the Union des forains where the text names that one, and the European one nowhere else.
  const named = (id: string, but: string) => [...senses].some(([key, sense]) => key !== but && sense.entity?.id === id);
  const short = new Map<string, Sense>();
  for (const key of byKey.keys()) {
    const own = senses.get(key)!;
    const head = rules.heads.has(key);
    if (own.entity && own.entity.prior >= WELL_KNOWN && !(head && !named(own.entity.id, key))) continue;
    if (own.why.some((why) => why.code === 'acronym') || (rules.common.has(key) && !head)) continue;
    const words = key.split(' ');
    if (words.length > 3) continue;
    const longer = full.filter(
      (f) => f.key !== key && f.words.length > words.length && words.every((word, i) => f.words[i] === word),
    );
    const referents = new Set(longer.map((f) => f.sense.referent));
    if (referents.size !== 1 || referents.has(own.referent)) continue;
    const { sense, key: name } = longer[0]!;
    short.set(key, { ...sense, why: [{ code: 'context', with: name }] });
  }
  return short;
}
