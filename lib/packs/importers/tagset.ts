// Tag sets of annotation projects (INCEpTION's export) as entities: short names with the full ones in their descriptions.
import type { PackPart } from '../read';
import type { Importer } from './importer';
import { isObject, items } from './json';
import { plain, slug } from './text';

/** "Agence France Presse, 1944-today\r\n\r\nother variations: A.F.P.": full names, years, then other names. */
const VARIATIONS = /other variations:/i;
const YEARS = /,?\s*\b\d{4}\s*-\s*(\d{4}|today)\b/g;

export const tagset: Importer = {
  format: 'tagset',
  about: {},
  sniff: ({ text }) => /"tag_name"\s*:/.test(text) && /"tag_description"\s*:/.test(text),
  async *read(files, { langs }) {
    const lang = langs[0] ?? 'und';
    for (const file of files)
      for await (const batch of items(file, ['$.tags.*']))
        yield batch.flatMap((item): PackPart[] => {
          if ('problem' in item) return [{ part: 'problem', problem: item.problem }];
          const tags = isObject(item.value) && Array.isArray(item.value['tags']) ? item.value['tags'] : [item.value];
          return tags.flatMap((tag): PackPart[] => {
            const name = isObject(tag) ? plain(tag['tag_name']) : undefined;
            if (!name || !isObject(tag)) return [];
            const [said = '', others = ''] = String(tag['tag_description'] ?? '').split(VARIATIONS);
            const full = said.replace(YEARS, '').split(/[\n/]/);
            const names = [...full, ...others.split(',')].flatMap((one) => plain(one) ?? []);
            const description = plain(said);
            return [
              {
                part: 'record',
                record: {
                  kind: 'entity',
                  entity: {
                    id: `tag:${slug(name)}`,
                    labels: { [lang]: name },
                    type: null,
                    ...(names.length > 0
                      ? { aliases: { [lang]: [...new Set(names)].filter((one) => one !== name) } }
                      : {}),
                    ...(description ? { description: { [lang]: description } } : {}),
                  },
                },
                line: 1,
              },
            ];
          });
        });
  },
};
