// Dated facts about the hand-written entities, each with the document it was read in.
import type { Entity, Fact } from '../../model/entity';
import { cellsOf, idOf } from './rows';

/** Documents that were read, by a short name; every fact below names one. */
const DOCUMENTS = `
# name | read on | title | address
wp-parly | 2026-11-25 | Wikipedia, Florence Parly | https://en.wikipedia.org/wiki/Florence_Parly
reuters-sohr | 2026-11-25 | Reuters, "Coventry – an unlikely home to prominent Syria activist", 8 December 2011 | https://www.reuters.com/article/uk-britain-syria-idUKTRE7B71XG20111208
`;

const TABLE = `
# entity | property | value fr | value en (empty: as in French) | from | to | document
florence-parly | office | Ministre des Armées | Minister of the Armed Forces | 2017-06-21 | 2022-05-20 | wp-parly
florence-parly | office | Secrétaire d'État au Budget | Secretary of State for the Budget | 2000-01-03 | 2002-05-06 | wp-parly
florence-parly | born | 1963-05-08 | | | | wp-parly
sohr | headquarters | Coventry, Royaume-Uni | Coventry, United Kingdom | | | reuters-sohr
sohr | leader | Rami Abdulrahman | | | | reuters-sohr
sohr | method | Réseau de correspondants en Syrie | Network of sources in Syria | | | reuters-sohr
`;

/**
 * The entities with their facts put in, in the order of the table.
 * Throws where a row names an entity or a document that is not there: a fact would be lost, or stand without its source.
 */
export function withFacts(entities: readonly Entity[]): Entity[] {
  const documents = new Map(
    cellsOf(DOCUMENTS, 4).map(([name, read, title, url]) => [name!, { url: url!, title: title!, read: read! }]),
  );
  const facts = new Map<string, Fact[]>();
  for (const [id, property, fr, en, from, to, name] of cellsOf(TABLE, 7)) {
    const source = documents.get(name!);
    if (!source) throw new Error(`${id} ${property}: no document ${name}`);
    const fact: Fact = {
      property: property!,
      value: en ? { fr: fr!, en } : fr!,
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      source,
    };
    facts.set(idOf(id!), [...(facts.get(idOf(id!)) ?? []), fact]);
  }
  const known = new Set(entities.map((entity) => entity.id));
  for (const id of facts.keys()) if (!known.has(id)) throw new Error(`facts about ${id}, which no table has`);
  return entities.map((entity) => {
    const own = facts.get(entity.id);
    return own ? { ...entity, facts: own } : entity;
  });
}
