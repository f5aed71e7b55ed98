// People in public office whom the press cites. Their offices, with dates and sources, are rows of facts.ts.
import type { Entity } from '../../model/entity';
import { cellsOf, entity, idOf, listOf } from './rows';

const TABLE = `
# id | country | gender | name | aliases | description fr | description en
florence-parly | FR | f | Florence Parly | | Femme politique française | French politician
Q3052772 | FR | m | Emmanuel Macron | | Homme politique français | French politician
`;

export const people = (): Entity[] =>
  cellsOf(TABLE, 7).map(([id, country, gender, name, also, aboutFr, aboutEn]) =>
    entity(
      {
        id: idOf(id!),
        names: { fr: name!, en: name! },
        aliases: { fr: listOf(also!), en: listOf(also!) },
        about: { fr: aboutFr!, en: aboutEn! },
        country,
      },
      { type: 'person', pop: 140, gender: gender as 'f' | 'm' },
    ),
  );
