// Everything written by hand, in one list.
import type { Entity } from '../../model/entity';
import { agencies } from './agencies';
import { bodies } from './bodies';
import { groups } from './groups';
import { outlets } from './outlets';

export function handEntities(): Entity[] {
  return [...bodies(), ...groups(), ...agencies(), ...outlets()];
}
