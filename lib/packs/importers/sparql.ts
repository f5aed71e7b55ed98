// SPARQL results in JSON (W3C, 2013) as entities: one column of items, their labels, descriptions and other names beside it.
import type { Entity } from '../../model/entity';
import { problem } from '../problem';
import type { PackPart } from '../read';
import type { ImportOptions } from './importer';
import { isObject, type Json, listOf } from './json';
import { plain } from './text';

/**
 * Entities of an answer. The item is the first column that has a label column of its own ("x" beside "xLabel", as Wikidata's
 * label service names them); rows about one item are one entity. Rows without an item or without a label are told.
 */
export function sparqlParts(document: Json, { langs }: ImportOptions): PackPart[] {
  const results = isObject(document['results']) ? document['results'] : {};
  const rows = listOf(results['bindings']).filter(isObject);
  const head = isObject(document['head']) ? document['head'] : {};
  const columns = listOf(head['vars']).filter((name) => typeof name === 'string') as string[];
  const names = columns.length > 0 ? columns : [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const holdsItems = (name: string) => rows.some((row) => itemIn(row[name]) !== null);
  const column = names.find((name) => names.includes(`${name}Label`) && holdsItems(name));
  if (!column) {
    return [
      {
        part: 'problem',
        problem: problem(null, 'head.vars', 'no column of items has its names beside it: ask for ?item and ?itemLabel'),
      },
    ];
  }
  const found = new Map<string, Entity>();
  const parts: PackPart[] = [];
  rows.forEach((row, i) => {
    const id = itemIn(row[column]);
    const label = literalIn(row[`${column}Label`]);
    // The label service gives the id itself where there is no label.
    if (id === null || !label || label.text === id) {
      const what = id === null ? 'is no item' : 'has no label';
      parts.push({ part: 'problem', problem: problem(null, `results.bindings[${i}].${column}`, what) });
      return;
    }
    const lang = label.lang ?? langs[0] ?? 'und';
    const entity = found.get(id) ?? {
      id,
      labels: {},
      type: null,
      source: { url: `https://www.wikidata.org/wiki/${id}`, title: 'Wikidata' },
    };
    found.set(id, entity);
    entity.labels[lang] ??= label.text;
    const description = literalIn(row[`${column}Description`]);
    if (description) entity.description = { ...entity.description, [description.lang ?? lang]: description.text };
    const others = literalIn(row[`${column}AltLabel`]);
    if (others) {
      const own = [...(entity.aliases?.[others.lang ?? lang] ?? []), ...others.text.split(/,\s+/)];
      entity.aliases = { ...entity.aliases, [others.lang ?? lang]: [...new Set(own)] };
    }
  });
  return [
    ...[...found.values()].map((entity): PackPart => ({ part: 'record', record: { kind: 'entity', entity }, line: 1 })),
    ...parts,
  ];
}

const itemIn = (cell: unknown): string | null => {
  const value = isObject(cell) && cell['type'] === 'uri' ? String(cell['value']) : '';
  return /^https?:\/\/www\.wikidata\.org\/entity\/(Q[1-9]\d*)$/.exec(value)?.[1] ?? null;
};

function literalIn(cell: unknown): { text: string; lang: string | undefined } | null {
  const text = isObject(cell) && cell['type'] !== 'uri' ? plain(cell['value']) : undefined;
  if (!text || !isObject(cell)) return null;
  return { text, lang: typeof cell['xml:lang'] === 'string' ? cell['xml:lang'] : undefined };
}
