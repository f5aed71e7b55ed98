// Bodies under shorter names: the beginning of a name that the text gives in full ("Saks" after "Saks Inc.").
import { BODIES } from './bodies';
import type { Sense } from './choose';
import { WELL_KNOWN } from './known';
import type { NameRules } from './lang';
import type { Name } from './names';

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
  const short = new Map<string, Sense>();
  for (const key of byKey.keys()) {
    const own = senses.get(key)!;
    if (own.entity && own.entity.prior >= WELL_KNOWN) continue;
    if (own.why.some((why) => why.code === 'acronym') || rules.common.has(key) || rules.heads.has(key)) continue;
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
