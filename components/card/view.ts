// What a card can be about, and what it is given: props in, callbacks out.
import type { Analysis } from '../../lib/model/analysis';
import type { Hideable } from '../../lib/model/hidden';
import type { WatchedSource } from '../../lib/model/watched';
import type { T } from '../t';

/** One place to be: cards open one another and go back. */
export type View =
  | { kind: 'mention'; index: number }
  | { kind: 'entity'; id: string }
  | { kind: 'quotation'; index: number }
  | { kind: 'claim'; index: number }
  | { kind: 'outlet' };

export interface CardActions {
  /** Look into something a card names. */
  go(view: View): void;
  back(): void;
  close(): void;
  pin(): void;
  /** "This one" or, with `null`, "none of these"; with `undefined`, that taken back. */
  decide(surface: string, entity: string | null | undefined): void;
  /** No more of this, anywhere; or that taken back. `label`: its name in the list of what is hidden. */
  hide(thing: Hideable, label: string, hidden: boolean): void;
  /** "Not a match" for a claim's words and a review, or that taken back. */
  refuse(claim: string, review: string, refused: boolean): void;
  copy(text: string): void;
  /** Scroll to a place in the article; `annotation` is an annotation's id. */
  reveal(annotation: string): void;
}

export interface CardProps {
  t: T;
  analysis: Analysis;
  /** The reader's watched sources; what they say is drawn out of the page's reach. */
  watched: readonly WatchedSource[];
  actions: CardActions;
}
