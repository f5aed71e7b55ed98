// The types of things that act under a name of their own without being people.
import type { EntityType } from '../model/entity';

export const BODIES: ReadonlySet<EntityType | null> = new Set(['organisation', 'outlet', 'group']);
