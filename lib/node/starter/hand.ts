// Everything written by hand, in one list, with its facts.
import type { Entity } from '../../model/entity';
import { agencies } from './agencies';
import { bodies } from './bodies';
import { withFacts } from './facts';
import { geography } from './geography';
import { groups } from './groups';
import { institutions } from './institutions';
import { outlets } from './outlets';
import { people } from './people';

export function handEntities(): Entity[] {
  return withFacts([
    ...bodies(),
    ...institutions(),
    ...groups(),
    ...agencies(),
    ...outlets(),
    ...people(),
    ...geography(),
  ]);
}
