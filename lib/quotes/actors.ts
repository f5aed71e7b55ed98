// Whom a text speaks of as somebody who may speak, and who among them a pronoun or a description can mean.
import type { Speaker, VoiceKind } from '../model/annotation';
import type { QuoteRules } from './lang/rules';
import type { Referent } from './names';
import type { Phrase } from './phrase';

/** Somebody the text has spoken of: a referent, or a description that stands for itself ("experts et officiels"). */
export interface Actor {
  referent: Referent | null;
  name: string;
  gender: 'f' | 'm' | null;
  plural: boolean;
  kind: VoiceKind | 'place' | null;
  head: string | null;
}

/** A body whose gender the text does not tell, for a pronoun that has one. */
export const sexless = (a: Actor, phrase: Phrase): boolean =>
  phrase.gender !== null && !phrase.plural && a.gender === null && (a.kind === 'institution' || a.kind === 'outlet');

export const isAcronym = (name: string): boolean => /^\p{Lu}{2,7}$/u.test(name);

/** Persons are most often meant; a name of unknown kind may be a thing. */
export function likely({ kind }: Actor): number {
  if (kind === 'person') return 1.5;
  if (kind === 'institution') return -1;
  return kind === null ? -1 : 0;
}
/** "le préfet" is not the person the text calls mayor. */
export function otherOffice(referent: Referent, head: string, { offices }: QuoteRules): boolean {
  return offices.has(head) && referent.roles.size > 0;
}
/** Gender and number of a person go with the phrase. */
export function agrees(actor: Actor, phrase: Phrase): boolean {
  return (
    !(actor.gender && phrase.gender && actor.kind === 'person' && actor.gender !== phrase.gender) &&
    actor.plural === phrase.plural
  );
}
/** A pronoun can stand for the actor. */
export function fits(actor: Actor, phrase: Phrase, { pronouns }: QuoteRules): boolean {
  const { human } = pronouns.get(phrase.pronoun ?? '') ?? {};
  if (human && (actor.kind === 'institution' || actor.kind === 'outlet' || actor.kind === 'document')) return false;
  if (actor.kind === 'place' || (!actor.referent && actor.kind === null)) return false;
  if (phrase.plural)
    return actor.plural || (phrase.gender === null && (actor.kind === 'institution' || actor.kind === 'outlet'));
  if (actor.plural) return false;
  if (phrase.gender === null) return actor.kind !== 'person';
  return !actor.gender || actor.gender === phrase.gender;
}

export function kindOf(head: string | null, rules: QuoteRules): VoiceKind | null {
  if (!head) return null;
  if (rules.outletNouns.has(head)) return 'outlet';
  if (rules.documentNouns.has(head)) return 'document';
  if (rules.institutionNouns.has(head)) return 'institution';
  if (rules.personNouns.has(head) || rules.humanEnd?.test(head)) return 'unnamed';
  return null;
}

export function speakerOf(actor: Actor): Speaker {
  const kind =
    actor.kind === 'place'
      ? 'institution'
      : (actor.kind ?? (actor.referent ? (actor.referent.parts.length > 1 ? 'person' : 'institution') : 'unnamed'));
  return {
    name: actor.name,
    entity: actor.referent?.entity ?? null,
    ...(actor.referent?.number != null && { referent: actor.referent.number }),
    kind,
    ...(actor.referent?.role && { role: actor.referent.role }),
  };
}
