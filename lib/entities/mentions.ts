// The names in a text, each linked to one entity where that is sure.
import type { KnownEntity } from '../model/analysis';
import type { Mention } from '../model/annotation';
import type { Knowledge } from '../model/knowledge';
import type { Reading } from '../text/reading';
import { spelledOut } from './acronyms';
import { capitalsOf } from './capitals';
import type { Sense } from './choose';
import { idsToWeigh } from './context';
import { Evidence } from './evidence';
import { type NameRules, rulesOf } from './lang';
import { type Name, NameFinder } from './names';
import { poolOf } from './pool';
import { resolve } from './resolve';
import { roleOf } from './roles';
import { withOtherForms } from './spellings';
import { type Word, wordsOf } from './words';

/** Candidates that a card may show. */
const SHOWN = 6;

export interface Names {
  /** In order of `start`. Public ones do not overlap each other, nor do private ones; a private one may lie over a public one. */
  mentions: Mention[];
  /** Every entity that a mention or a candidate names. */
  entities: Map<string, KnownEntity>;
}

/**
 * Finds and links the names of a text. The mentions that are not private are computed from the shipped segments alone, so
 * that they are the same whatever the reader keeps; what the reader's own packs and decisions change comes as private
 * mentions beside them.
 */
export async function findMentions(reading: Reading, knowledge: Knowledge): Promise<Names> {
  const words = wordsOf(reading);
  const capitals = capitalsOf(words);
  const rules = rulesOf(reading.lang);
  const { names } = knowledge.index;
  const { decisions } = knowledge.reader;
  const read = async (segments: typeof names, decided: typeof decisions): Promise<Mention[]> => {
    const pool = poolOf(segments);
    const all = new NameFinder(words, pool, rules, capitals).all();
    const found = withOtherForms(spelledOut(words, all, pool, rules), pool, rules);
    // Records of these packs alone: what the reader keeps must not bear on what the page can see.
    const records = await knowledge.store.entities(idsToWeigh(found), new Set(segments.map((s) => s.pack)));
    const evidence = new Evidence(records, reading.date, reading.lang);
    const senses = resolve(found, { words, pool, rules, evidence, decisions: decided });
    const referents = new Map<string, number>();
    return found.map((name, i) => mentionOf(reading, words, name, rules, senses[i]!, referents));
  };

  const shipped = names.filter((segment) => !segment.private);
  const visible = await read(shipped, {});
  const mentions = [...visible];
  if (shipped.length < names.length || Object.keys(decisions).length > 0)
    mentions.push(...differing(await read(names, decisions), visible));
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);

  const ids = new Set(mentions.flatMap((m) => [m.entity, ...(m.candidates ?? []).map((c) => c.entity)]));
  ids.delete(null);
  return { mentions, entities: await knowledge.store.entities([...ids] as string[]) };
}

function mentionOf(
  reading: Reading,
  words: readonly Word[],
  name: Name,
  rules: NameRules,
  sense: Sense,
  referents: Map<string, number>,
): Mention {
  const start = words[name.from]!.start;
  const end = endOf(reading.text, words, name, rules);
  const role = sense.type === 'place' ? null : roleOf(reading.text, words, name, rules);
  if (!referents.has(sense.referent)) referents.set(sense.referent, referents.size);
  return {
    id: `m${start}-${end}`,
    start,
    end,
    surface: reading.text.slice(start, end),
    entity: sense.entity?.id ?? null,
    type: sense.type,
    score: Math.round(sense.score * 100) / 100,
    referent: referents.get(sense.referent)!,
    private: false,
    why: sense.why,
    ...(sense.ranked.length > 1 && {
      candidates: sense.ranked.slice(0, SHOWN).map((r) => ({ entity: r.candidate.id, score: r.score })),
    }),
    ...(role && { role }),
    ...(name.gender && { gender: name.gender }),
  };
}

/** A company's name ends with the point of its abbreviated form, unless that ends the sentence. */
function endOf(text: string, words: readonly Word[], name: Name, rules: NameRules): number {
  const { end } = words[name.to - 1]!;
  const next = words[name.to];
  const goesOn =
    next && !next.opens && !(next.before.startsWith('.') && rules.functions.has(next.norm) && next.capital);
  return name.company && text[end] === '.' && goesOn ? end + 1 : end;
}

/** The mentions of the reader's own reading that say something else than the visible ones, as private ones. */
function differing(own: readonly Mention[], visible: readonly Mention[]): Mention[] {
  const same = new Map(visible.map((m) => [`${m.id} ${m.entity}`, m]));
  const referents = new Map(visible.map((m) => [m.entity ?? `${m.surface}`, m.referent]));
  let next = Math.max(0, ...visible.map((m) => m.referent)) + 1;
  const fresh = new Map<number, number>();
  return own
    .filter((m) => !same.has(`${m.id} ${m.entity}`))
    .map((m) => {
      let referent = m.entity === null ? undefined : referents.get(m.entity);
      if (referent === undefined) {
        referent = fresh.get(m.referent) ?? next++;
        fresh.set(m.referent, referent);
      }
      return { ...m, id: `${m.id}p`, private: true, referent };
    });
}
