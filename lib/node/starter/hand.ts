// Everything written by hand, in one list.
import type { Entity } from '../../model/entity';
import { needed } from './needed';

export function handEntities(): Entity[] {
  return [...needed()];
}
