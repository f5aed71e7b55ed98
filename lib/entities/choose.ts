// Which of its candidates one name means, judged by the words around it, the packs' records and how well known each is.
import type { EntityType } from '../model/entity';
import type { Reader } from '../model/knowledge';
import type { Why } from '../model/why';
import type { Evidence } from './evidence';
import { asked, guess, isContested, looksLikePerson } from './kinds';
import type { NameRules } from './lang';
import { keyOf, type Name } from './names';
import type { Candidate, Pool } from './pool';
import { united } from './same-thing';
import { goesOn, spelt } from './spellings';
import { respelled, sameSurname } from './variants';
import { isObscure, isPersons, leadOver, WELL_KNOWN, weigh } from './weights';
import type { Word } from './words';

/** What a key of the document means; names of one sense share it. */
export interface Sense {
  /** Names of one referent have the same; an entity's id or a quoted key. */
  referent: string;
  entity: Candidate | null;
  type: EntityType | null;
  score: number;
  ranked: { candidate: Candidate; score: number }[];
  why: Why[];
}

/** What all names of a text are judged with. */
export interface Judging {
  words: readonly Word[];
  pool: Pool;
  rules: NameRules;
  evidence: Evidence;
  decisions: Reader['decisions'];
}

/** Lead, in doublings, over the next candidate below which a name stays ambiguous. */
const MARGIN = 0.45;
/** The same for one word that may be anybody's given name or surname. */
const PERSON_MARGIN = 2;
/** The same where the other is no person. */
const OTHER_MARGIN = 1;
/** The sense of the names `same`, which have one key. */
export function choose(same: readonly Name[], judging: Judging): Sense {
  const { words, pool, rules, evidence, decisions } = judging;
  const name = same[0]!;
  const own: Sense = {
    referent: `"${name.key}`,
    entity: null,
    type: null,
    score: 0.5,
    ranked: [],
    why: [{ code: 'own-name' }],
  };
  const titled = same.some((n) => n.titled);
  const single = !name.key.includes(' ');
  let candidates = name.candidates;
  let found: Why = name.slip ? { code: 'misspelling', alias: name.slip } : { code: 'name', alias: name.key };
  if (single && words[name.from]!.before === ',') {
    const state = spelt(name.key, pool, rules, true);
    if (state) ({ candidates, found } = state);
  }
  if (candidates.length === 0 || (titled && !candidates.some((c) => c.type === 'person'))) {
    const person = titled || looksLikePerson(words, name, rules);
    // A given name or a language is no misspelt village and nobody's surname.
    const word = single && (rules.given.has(name.key) || rules.languages.has(name.key));
    const other = word
      ? null
      : ((titled ? null : spelt(name.company ? keyOf(words, name.from, name.to) : name.key, pool, rules, false)) ??
        respelled(words, name, pool, person) ??
        longer(name, pool, rules, person));
    if (!other && titled) return somebody(name, own, judging);
    if (!other) return { ...own, type: guess(words, name, rules) };
    ({ candidates, found } = other);
  }
  const type = asked(words, same, rules);
  let typed: Why | null = null;
  if (type) {
    const fitting = candidates.filter((c) => c.type !== null && type.types.includes(c.type));
    if (fitting.length === 0 && type.strict) return { ...own, type: type.types[0]! };
    if (fitting.length > 0 && fitting.length < candidates.length) {
      candidates = fitting;
      typed = { code: 'type', type: type.types[0]! };
    }
  }
  // An acronym of another language is not what the text means, unless it has the thing under another name too (context.ts).
  const isOwn = (c: Candidate) => !(single && words[name.from]!.allCaps && evidence.isForeign(c.id, name.key));
  const foreign = !candidates.some(isOwn) && !(name.key in decisions);
  if (!foreign) candidates = name.key in decisions ? candidates : candidates.filter(isOwn);
  candidates = united(candidates, evidence, rules);
  const { weights, offices, located } = weigh(candidates, same, words, rules, evidence);
  const total = weights.reduce((sum, w) => sum + 2 ** w.weight, 0);
  const ranked = weights.map((w) => ({
    candidate: w.candidate,
    score: Math.round((100 * 2 ** w.weight) / total) / 100,
  }));
  if (name.key in decisions) {
    const entity = ranked.find((r) => r.candidate.id === decisions[name.key])?.candidate ?? null;
    return linked(entity, 1, ranked, [found, { code: 'decision' }], own);
  }
  if (foreign) return { ...own, ranked };
  const [best, next] = weights;
  const person = single && best!.candidate.type === 'person';
  const known = new Set(candidates.map((c) => c.id));
  const rivals = person ? sameSurname(name.key, pool, best!.candidate.id).filter((r) => !known.has(r.id)) : [];
  const leads = [
    ...(next
      ? [
          {
            lead: best!.weight - next.weight,
            margin: person ? (next.candidate.type === 'person' ? PERSON_MARGIN : OTHER_MARGIN) : MARGIN,
          },
        ]
      : []),
    ...rivals.map((rival) => ({ lead: leadOver(best!.candidate, rival) + (titled ? 0 : 1), margin: PERSON_MARGIN })),
  ];
  const count = weights.length + rivals.length;
  const unsure = leads.some(({ lead, margin }) => lead < margin);
  const obscure =
    single &&
    found.code === 'name' &&
    !titled &&
    !typed &&
    !located &&
    isObscure(best!.candidate) &&
    isPersons(name.key, pool, rivals);
  const team =
    single && best!.candidate.type === 'place' && !located && !typed && same.every((n) => isContested(words, n, rules));
  if (unsure || obscure || team)
    return linked(null, ranked[0]!.score, ranked, [found, { code: 'ambiguous', count }], own);
  const lead = Math.min(...leads.map((l) => l.lead));
  const held = offices.get(best!.candidate.id);
  if (held) return linked(best!.candidate, 0.9, ranked, [found, { code: 'date', ...held }], own);
  return linked(
    best!.candidate,
    count > 1 ? 1 - 0.5 * 2 ** -lead : 1,
    ranked,
    [
      found,
      ...(typed ? [typed] : []),
      ...(count > 1 ? [{ code: 'prior', count } as const] : typed ? [] : [{ code: 'only' } as const]),
    ],
    own,
  );
}

/** A surname behind a title that no pack has as a name: those who bear it are shown, none is chosen. */
function somebody(name: Name, own: Sense, { pool }: Judging): Sense {
  const bearers = name.key.includes(' ') ? [] : sameSurname(name.key, pool, '').filter((c) => c.prior >= WELL_KNOWN);
  if (bearers.length < 2) return { ...own, type: 'person' };
  const ranked = bearers.map((candidate) => ({ candidate, score: Math.round(100 / bearers.length) / 100 }));
  return { ...own, type: 'person', ranked, why: [{ code: 'ambiguous', count: bearers.length }] };
}

function longer(name: Name, pool: Pool, rules: NameRules, person: boolean) {
  const words = name.key.split(' ');
  while (words.length > 1 && rules.legalForms.has(words[words.length - 1]!)) words.pop();
  const key = words.join(' ');
  return person || key.length < 8 || words.length < 2 ? null : goesOn(key, pool);
}

const linked = (entity: Candidate | null, score: number, ranked: Sense['ranked'], why: Why[], own: Sense): Sense => ({
  referent: entity?.id ?? own.referent,
  entity,
  type: entity?.type ?? ranked[0]?.candidate.type ?? null,
  score,
  ranked,
  why,
});
