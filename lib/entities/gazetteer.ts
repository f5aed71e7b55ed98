// The gazetteer: every name of a pack as bytes that open without parsing.
import type { Entity } from '../model/entity';

/** Builds the bytes of one segment. */
export function buildGazetteer(_entities: Iterable<Entity>): Uint8Array {
  return new Uint8Array(0);
}
