// Dated facts about the hand-written entities, each with the document it was read in.
import type { Entity, Fact } from '../../model/entity';
import { cellsOf, idOf } from './rows';

/** Documents that were read, by a short name; every fact below names one. */
const DOCUMENTS = `
# name | read on | title | address
wp-parly | 2026-11-25 | Wikipedia, Florence Parly | https://en.wikipedia.org/wiki/Florence_Parly
wp-sohr | 2026-11-24 | Wikipedia, Syrian Observatory for Human Rights | https://en.wikipedia.org/wiki/Syrian_Observatory_for_Human_Rights
nwe-afp | 2026-11-24 | New World Encyclopedia, Agence France-Presse | https://www.newworldencyclopedia.org/entry/Agence_France-Presse
newsxchange-reuters | 2026-11-25 | News Xchange, Reuters | https://newsxchange.org/sponsors/reuters/
culturenow-ap | 2026-11-25 | cultureNOW, Associated Press | https://culturenow.org/people/associated-press
kids-britannica-nato | 2026-11-25 | Britannica Kids, North Atlantic Treaty Organization | https://kids.britannica.com/elementary/article-353543/North-Atlantic-Treaty-Organization
worddisk-ec | 2026-11-25 | WordDisk, European Commission | https://www.worddisk.com/wiki/European_Commission/
jrank-who | 2026-11-25 | JRank Encyclopedia, World Health Organization | https://www.jrank.org/encyclopedia/pages/cm7l1ckyfe/World-Health-Organization.html
saylor-un | 2026-11-25 | Saylor Academy, The United Nations | https://learn.saylor.org/mod/book/view.php?chapterid=66489&id=71269
donare-icc | 2026-11-25 | Donare glossary, International Criminal Court | https://donare.info/en/glossary/international_criminal_court
britannica-amnesty | 2026-11-25 | Encyclopædia Britannica, Amnesty International | https://www.britannica.com/topic/Amnesty-International
hilton-msf | 2026-11-25 | Conrad N. Hilton Foundation, Doctors Without Borders | https://www.hiltonfoundation.org/humanitarian-prize/laureates/doctors-without-borders-medecins-sans-frontieres
wp-le-monde | 2026-11-25 | Wikipedia (Scots), Le Monde | https://sco.m.wikipedia.org/wiki/Le_Monde
epfl-senat | 2026-11-25 | EPFL Graph Search, Sénat (France) | https://graphsearch.epfl.ch/concept/567323
bbc-baghdadi | 2026-11-25 | BBC News, "Who was Abu Bakr al-Baghdadi?" | https://feeds.bbci.co.uk/news/world-middle-east-50200392
reuters-sohr | 2026-11-25 | Reuters, "Coventry – an unlikely home to prominent Syria activist", 8 December 2011 | https://www.reuters.com/article/uk-britain-syria-idUKTRE7B71XG20111208
`;

const TABLE = `
# entity | property | value fr | value en (empty: as in French) | from | to | document
florence-parly | office | Ministre des Armées | Minister of the Armed Forces | 2017-06-21 | 2022-05-20 | wp-parly
florence-parly | office | Secrétaire d'État au Budget | Secretary of State for the Budget | 2000-01-03 | 2002-05-06 | wp-parly
florence-parly | born | 1963-05-08 | | | | wp-parly
sohr | founded | 2006-05 | | | | wp-sohr
sohr | headquarters | Coventry, Royaume-Uni | Coventry, United Kingdom | | | reuters-sohr
sohr | leader | Rami Abdulrahman | | | | reuters-sohr
sohr | method | Réseau de correspondants en Syrie | Network of sources in Syria | | | reuters-sohr
Q40464 | founded | 1944 (sous ce nom; agence Havas: 1835) | 1944 (under this name; Havas agency: 1835) | | | nwe-afp
Q40464 | headquarters | Paris | | | | nwe-afp
Q130879 | founded | 1851 | | | | newsxchange-reuters
Q130879 | headquarters | Londres | London | | | newsxchange-reuters
Q130879 | owner | Thomson Reuters | | | | newsxchange-reuters
Q40469 | founded | 1846 | | | | culturenow-ap
Q40469 | headquarters | New York | | | | culturenow-ap
Q40469 | kind | Coopérative | Cooperative | | | culturenow-ap
Q7184 | founded | 1949 | | | | kids-britannica-nato
Q7184 | headquarters | Bruxelles | Brussels | | | kids-britannica-nato
Q8880 | founded | 1958-01-16 | | | | worddisk-ec
Q8880 | headquarters | Berlaymont, Bruxelles | Berlaymont building, Brussels | | | worddisk-ec
Q7817 | founded | 1948 | | | | jrank-who
Q7817 | headquarters | Genève | Geneva | | | jrank-who
Q1065 | founded | 1945 | | | | saylor-un
Q1065 | headquarters | Manhattan, New York | Manhattan, New York City | | | saylor-un
Q47488 | founded | 2002 | | | | donare-icc
Q47488 | headquarters | La Haye | The Hague | | | donare-icc
Q42970 | founded | 1961-05-28 | | | | britannica-amnesty
Q42970 | headquarters | Londres | London | | | britannica-amnesty
Q49330 | founded | 1971, en France | 1971, in France | | | hilton-msf
le-monde | founded | 1944 | | | | wp-le-monde
senat | headquarters | Palais du Luxembourg, Paris | | | | epfl-senat
senat | members | 348 | | | | epfl-senat
Q2429253 | leader | Abou Bakr al-Baghdadi | Abu Bakr al-Baghdadi | | 2019-10 | bbc-baghdadi
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
