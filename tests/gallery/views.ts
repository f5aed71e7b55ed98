// The states of the cards that the gallery shows and the tests go through.
import type { CardActions, View } from '../../components/card/view';

export const VIEWS: Record<string, { view: View; pinned?: boolean; back?: boolean; said?: boolean }> = {
  entity: { view: { kind: 'mention', index: 0 } },
  candidates: { view: { kind: 'mention', index: 1 } },
  unknown: { view: { kind: 'mention', index: 2 } },
  'entity from a card': { view: { kind: 'entity', id: 'e2' }, back: true },
  quotation: { view: { kind: 'quotation', index: 0 }, pinned: true },
  'reported speech': { view: { kind: 'quotation', index: 1 } },
  'unnamed source': { view: { kind: 'quotation', index: 2 }, said: true },
  'related check': { view: { kind: 'claim', index: 1 } },
  'checks that disagree': { view: { kind: 'claim', index: 2 } },
  'altered quotation': { view: { kind: 'claim', index: 3 } },
  outlet: { view: { kind: 'outlet' } },
};

const nothing = () => {};

/** Buttons that do nothing. */
export const IDLE: CardActions = {
  go: nothing,
  back: nothing,
  close: nothing,
  pin: nothing,
  decide: nothing,
  hide: nothing,
  refuse: nothing,
  copy: nothing,
  reveal: nothing,
};
