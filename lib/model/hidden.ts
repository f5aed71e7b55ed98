// What the reader hid: a known thing, a name no pack knows, or a statement; it is answered for no more, anywhere.

/** `of`: the entity's id, the name as it is written, or the statement's words. */
export interface Hideable {
  kind: 'entity' | 'name' | 'statement';
  of: string;
}

/** As it is kept. `key`: what `lib/sources/hidden.ts` makes of the thing; `label`: what to call it in a list. */
export interface Hidden {
  key: string;
  label: string;
}
