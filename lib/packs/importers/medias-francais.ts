// The tables "Médias français : qui possède quoi ?" (both layouts) as outlets with their owners, joined by name.
import type { Entity, EntityType, Owner } from '../../model/entity';
import { foldKey } from '../../text/normalize';
import { type Problem, problem, warning } from '../problem';
import type { PackPart } from '../read';
import type { Importer, ImportOptions, Sampled } from './importer';
import { type Row, rows } from './rows';
import { shareOf } from './table';
import { isoDate, plain, slug } from './text';

const isRelations = (header: readonly string[]) =>
  ['origine', 'valeur', 'cible'].every((name) => header.includes(name));
const isThings = (header: readonly string[]) =>
  header.includes('nom') &&
  (header.includes('typelibelle') ||
    (header.includes('periodicite') && header.includes('echelle')) ||
    header.some((name) => name.startsWith('rangchallenges')));
/** organisations.tsv has two columns only: it counts beside the other tables, or under its own name. */
const isOrganisations = (header: readonly string[], name: string) =>
  header.join() === 'nom,commentaire' && name.includes('organisation');

const NAMES_WANTED = 'has links only: choose the tables of names (medias, organisations, personnes) together with it';

export const mediasFrancais: Importer = {
  format: 'medias-francais',
  together: true,
  about: {
    title: { fr: 'Médias français : qui possède quoi ?', en: 'French media: who owns what' },
    licence: 'ODC-By-1.0',
    attribution: 'Le Monde diplomatique / Acrimed',
    homepage: 'https://github.com/mdiplo/Medias_francais',
  },
  sniff: ({ header, name }) => isRelations(header) || isThings(header) || isOrganisations(header, name),
  async *read(files, options) {
    const things = new Map<string, Thing>();
    const links: Link[] = [];
    const parts: PackPart[] = [];
    for (const file of files) {
      const tell = (one: Problem) =>
        parts.push({ part: 'problem', problem: files.length > 1 ? { ...one, file: file.name } : one });
      for await (const row of tableOf(file, tell))
        if (isRelations(row.header)) links.push({ row, file: file.name });
        else addThing(row, things, options);
    }
    if (things.size === 0 && links.length > 0) {
      yield [...parts, { part: 'problem', problem: problem(null, '', NAMES_WANTED) }];
      return;
    }
    for (const link of links)
      addLink(link, things, options, (one) => parts.push({ part: 'problem', problem: { ...one, file: link.file } }));
    yield [
      ...parts,
      ...[...things.values()].map(
        ({ entity, line }): PackPart => ({ part: 'record', record: { kind: 'entity', entity }, line }),
      ),
    ];
  },
};

interface Thing {
  entity: Entity;
  line: number;
}
interface Named {
  header: readonly string[];
  line: number;
  cell(name: string): string | undefined;
}
interface Link {
  row: Named;
  file: string;
}

async function* tableOf(file: Sampled, tell: (problem: Problem) => void): AsyncGenerator<Named> {
  let header: string[] | null = null;
  for await (const batch of rows(file, '\t')) {
    batch.problems.forEach(tell);
    for (const { cells, line } of batch.rows as Row[])
      if (!header) header = cells.map((name) => name.trim().toLowerCase());
      else yield { header, line, cell: (name) => plain(cells[header!.indexOf(name)]) };
  }
}

/** Types as either layout writes them, by their first folded word. */
const TYPES: Readonly<Record<string, EntityType>> = {
  media: 'outlet',
  presse: 'outlet',
  television: 'outlet',
  radio: 'outlet',
  site: 'outlet',
  personne: 'person',
  etat: 'organisation',
};
/** Kinds of outlet as the cards word them. */
const KINDS: Readonly<Record<string, string>> = {
  quotidien: 'daily',
  hebdomadaire: 'weekly',
  mensuel: 'monthly',
  television: 'broadcaster',
  radio: 'radio',
  site: 'site',
};

function addThing(row: Named, things: Map<string, Thing>, options: ImportOptions): void {
  const name = row.cell('nom');
  if (!name || things.has(foldKey(name))) return;
  const stated = row.cell('type') ?? row.cell('typelibelle') ?? '';
  const type: EntityType = /morale/i.test(stated)
    ? 'organisation'
    : (TYPES[foldKey(stated).split(' ')[0] ?? ''] ??
      (row.header.includes('periodicite')
        ? 'outlet'
        : row.header.some((one) => one.startsWith('rangchallenges'))
          ? 'person'
          : 'organisation'));
  things.set(foldKey(name), { entity: thingOf(name, type, row, options), line: row.line });
}

function thingOf(name: string, type: EntityType, row: Named | null, options: ImportOptions): Entity {
  // The tables have no domains: an outlet that the store knows under this name brings its own, and becomes the same entity.
  const known = type === 'outlet' ? options.outlets.byName(name) : null;
  const kinds = [row?.cell('periodicite'), row?.cell('mediaperiodicite'), row?.cell('type'), row?.cell('mediatype')];
  const kind = kinds.map((one) => KINDS[foldKey(one ?? '')]).find(Boolean);
  const note = row?.cell('commentaire');
  return {
    id: known?.id ?? `medias-francais:${slug(name)}`,
    labels: { fr: name },
    type,
    ...(note ? { description: { fr: note } } : {}),
    ...(type === 'outlet'
      ? { outlet: { domains: [...(known?.domains ?? [])], country: 'FR', ...(kind ? { kind } : {}) } }
      : {}),
  };
}

function addLink(
  { row }: Link,
  things: Map<string, Thing>,
  options: ImportOptions,
  tell: (problem: Problem) => void,
): void {
  const [owner, target] = [row.cell('origine'), row.cell('cible')];
  if (!owner || !target) {
    tell(problem(row.line, owner ? 'cible' : 'origine', 'is empty'));
    return;
  }
  const owned = things.get(foldKey(target));
  if (!owned) {
    tell(
      warning(
        row.line,
        'cible',
        '$1 stands in none of the tables of names: this link is left out',
        JSON.stringify(target),
      ),
    );
    return;
  }
  const ownerThing = things.get(foldKey(owner)) ?? {
    entity: thingOf(owner, 'organisation', null, options),
    line: row.line,
  };
  things.set(foldKey(owner), ownerThing);
  const date = isoDate(row.cell('datepublication'));
  const source = sourceOf(row);
  const one: Owner = {
    entity: ownerThing.entity.id,
    name: owner,
    ...shareIn(row),
    ...(date ? { asOf: date } : {}),
    ...(source ? { source } : {}),
  };
  if (owned.entity.outlet) owned.entity.outlet.owners = [...(owned.entity.outlet.owners ?? []), one];
  else
    owned.entity.facts = [
      ...(owned.entity.facts ?? []),
      {
        property: 'owner',
        value:
          one.share === undefined
            ? owner
            : `${owner} (${typeof one.share === 'number' ? `${one.share} %` : one.share})`,
        ...(date ? { from: date } : {}),
        ...(source ? { source } : {}),
      },
    ];
}

/** "égal à" 24.50% is a number; "contrôle", "inférieur à" 5 % and ">50" stay words, as the tables have them. */
function shareIn(row: Named): Pick<Owner, 'share'> {
  const [qualifier, value] = [row.cell('qualificatif'), row.cell('valeur')];
  if (!value) return qualifier ? { share: qualifier } : {};
  const share = shareOf(value);
  if (!qualifier || /^égal/i.test(qualifier)) return { share };
  return {
    share: typeof share === 'number' ? `${qualifier} ${String(share).replace('.', ',')} %` : `${qualifier} ${share}`,
  };
}

/** The older layout names the document of a link by its site ("challenges.fr") and the day it was read. */
function sourceOf(row: Named): Owner['source'] | undefined {
  const named = row.cell('source');
  if (!named) return undefined;
  const read = isoDate(row.cell('dateconsultation'));
  const url = /^https?:\/\//.test(named)
    ? named
    : /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(named)
      ? `https://${named}`
      : 'https://github.com/mdiplo/Medias_francais';
  return { url, title: named, ...(read ? { read } : {}) };
}
