// Who a pronoun or a description stands for: the most recent compatible subject or speaker outside quotations, or nobody.
import { fold } from '../text/normalize';
import { type Actor, agrees, fits, isAcronym, kindOf, likely, otherOffice, sexless } from './actors';
import type { Name } from './names';
import { Offices } from './offices';
import type { Grammar, Phrase } from './phrase';

interface Event {
  actor: Actor;
  unit: number;
  para: number;
  /** 3 spoke, 2 is a subject. */
  weight: number;
}
export interface Resolved {
  actor: Actor;
  how: 'named' | 'pronoun' | 'description' | 'self';
}

// How many events a pronoun looks back over.
const MEMORY = 24;

export class Memory {
  private events: Event[] = [];
  private readonly offices: Offices;
  private named: { actor: Actor; unit: number }[] = [];
  constructor(private readonly g: Grammar) {
    this.offices = new Offices(g);
  }

  note(actor: Actor, unit: number, para: number, weight: number): void {
    this.events.push({ actor, unit, para, weight });
    if (this.events.length > 4 * MEMORY) this.events.splice(0, this.events.length - MEMORY);
  }

  /** Somebody is named who is neither subject nor speaker. */
  noteNamed(name: Name, unit: number): void {
    this.named.push({ actor: this.actorNamed(name), unit });
    if (this.named.length > 4 * MEMORY) this.named.splice(0, this.named.length - MEMORY);
  }

  actorNamed({ referent }: Name): Actor {
    const { name, gender, plural, kind } = referent;
    return { referent, name, gender, plural, kind, head: null };
  }

  actorOf(phrase: Phrase): Actor {
    const { items, text } = this.g.syntax;
    const name = text.slice(items[phrase.from]!.start, items[phrase.to - 1]!.end);
    const r = phrase.referent;
    if (r)
      return {
        referent: r,
        name: r.name,
        gender: r.gender ?? phrase.gender,
        plural: r.plural,
        kind: r.kind,
        head: phrase.head,
      };
    return {
      referent: null,
      name,
      gender: phrase.gender,
      plural: phrase.plural,
      kind: kindOf(phrase.head, this.g.rules),
      head: phrase.head,
    };
  }

  resolve(phrase: Phrase, unit: number, para: number): Resolved | null {
    if (phrase.referent) return { actor: this.actorOf(phrase), how: 'named' };
    const self = this.actorOf(phrase);
    if (phrase.pronoun) {
      // A singular body may be "they" as well, but a plural goes before it. One who is only named, no subject and no
      // speaker, comes last and needs the pronoun's own gender.
      // "il" is rather a person than a body of unknown gender, and an acronym ("l'OBL") only where it has spoken.
      const bonus = (a: Actor) => (phrase.plural && a.plural ? 2 : 0) - (sexless(a, phrase) ? 2 : 0);
      const found =
        this.recent(
          unit,
          para,
          (a, weight) => fits(a, phrase, this.g.rules) && (weight > 2 || !(sexless(a, phrase) && isAcronym(a.name))),
          14,
          bonus,
        ) ??
        this.lastNamed(unit, (a) => fits(a, phrase, this.g.rules) && a.gender !== null && a.gender === phrase.gender);
      return found ? { actor: found, how: 'pronoun' } : null;
    }
    const apposed = this.apposed(phrase);
    if (apposed) return { actor: this.actorNamed(apposed), how: 'named' };
    if (phrase.definite && phrase.head && this.g.rules.latter.has(phrase.head)) {
      const found =
        this.lastNamed(unit, (a) => agrees(a, phrase)) ?? this.recent(unit, para, (a) => agrees(a, phrase), 2);
      return found ? { actor: found, how: 'description' } : null;
    }
    if (phrase.definite && phrase.head && phrase.to - phrase.from <= 3) {
      const head = fold(phrase.head);
      const { personNouns } = this.g.rules;
      const person = personNouns.has(phrase.head);
      const institution = this.g.rules.bodies.has(phrase.head);
      let found = this.recent(
        unit,
        para,
        (a) =>
          a.referent !== null &&
          (a.referent.roles.has(head) || a.referent.parts.some((p) => p === head)) &&
          agrees(a, phrase),
        60,
      );
      found ??= this.recent(
        unit,
        para,
        (a) => a.referent === null && a.head === phrase.head && words(a.name) >= words(self.name),
        12,
      );
      found ??=
        phrase.plural || this.g.rules.anonymous.has(phrase.head)
          ? null
          : person
            ? this.recent(
                unit,
                para,
                (a) =>
                  a.kind === 'person' &&
                  a.referent !== null &&
                  agrees(a, phrase) &&
                  !otherOffice(a.referent, phrase.head!, this.g.rules),
                4,
              )
            : institution
              ? this.recent(
                  unit,
                  para,
                  (a) => (a.kind === 'institution' || a.kind === 'outlet') && a.referent !== null,
                  6,
                )
              : null;
      if (found) return { actor: found, how: 'description' };
    }
    const holder = this.offices.holder(phrase);
    return holder ? { actor: this.actorNamed(holder), how: 'description' } : { actor: self, how: 'self' };
  }

  /** "the mayor, Anne Loriot, said": the name in apposition to a description of one person. */
  private apposed({ to, head, plural }: Phrase): Name | null {
    const { names, rules, syntax } = this.g;
    if (plural || head === null || !rules.personNouns.has(head) || syntax.items[to]?.word !== ',') return null;
    const name = names.list[names.at[to + 1] ?? -1];
    if (!name || name.from !== to + 1 || name.referent.kind === 'place') return null;
    const closed = syntax.items[name.to];
    if (closed && closed.word !== ',' && !closed.mark) return null;
    return name.referent.kind === 'person' || name.referent.parts.length > 1 ? name : null;
  }

  lastSpeaker(para: number, within: number): Actor | null {
    for (let i = this.events.length - 1; i >= 0; i--) {
      const event = this.events[i]!;
      if (para - event.para > within) return null;
      if (event.weight === 3) return event.actor;
    }
    return null;
  }

  /** Who was named last in this sentence or the two before, subject or not ("ce dernier"). */
  private lastNamed(unit: number, wanted: (actor: Actor) => boolean): Actor | null {
    for (let i = this.named.length - 1; i >= 0 && unit - this.named[i]!.unit <= 2; i--)
      if (wanted(this.named[i]!.actor)) return this.named[i]!.actor;
    return null;
  }

  private recent(
    unit: number,
    para: number,
    wanted: (actor: Actor, weight: number) => boolean,
    within = 14,
    bonus: (actor: Actor) => number = () => 0,
  ): Actor | null {
    let best: Actor | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let i = this.events.length - 1; i >= Math.max(0, this.events.length - MEMORY * 2); i--) {
      const event = this.events[i]!;
      if (unit - event.unit > within) break;
      if (!wanted(event.actor, event.weight)) continue;
      const score =
        event.weight * 1.5 -
        (unit - event.unit) -
        (event.para === para ? 0 : 1) +
        likely(event.actor) +
        bonus(event.actor);
      if (score > bestScore) {
        best = event.actor;
        bestScore = score;
      }
    }
    return best;
  }
}

const words = (name: string): number => name.split(' ').length;
