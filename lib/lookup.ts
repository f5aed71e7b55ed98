// One query over everything the store knows: entities, outlets, reviews.
import { search } from './entities/search';
import { type Entity, labelOf, localized } from './model/entity';
import type { Knowledge } from './model/knowledge';
import type { LookupResult } from './model/messages';
import { foldKey } from './text/normalize';

/** Best matches for what was typed, best first, `top` at most; an empty query gives none. `lang` picks labels. */
export async function lookup(
  query: string,
  knowledge: Knowledge,
  options: { top: number; lang: string },
): Promise<LookupResult[]> {
  const answers = search(knowledge.index.names, query, options.top);
  const records = await knowledge.store.entities(answers.map((answer) => answer.id));
  return answers.map((answer) => {
    const entity = records.get(answer.id)?.entity;
    return {
      id: answer.id,
      kind: entity?.outlet || answer.type === 'outlet' ? 'outlet' : 'entity',
      label: entity ? labelOf(entity, options.lang) : answer.key,
      detail: entity ? detailOf(entity, answer.key, options.lang) : '',
      score: Math.round(answer.score * 1000) / 1000,
      type: answer.type,
    };
  });
}

/** The description; where the label does not show why it was found, the spelling that does comes first. */
function detailOf(entity: Entity, key: string, lang: string): string {
  const description = localized(entity.description, lang) ?? '';
  if (foldKey(labelOf(entity, lang)) === key) return description;
  const names = [...Object.values(entity.labels), ...Object.values(entity.aliases ?? {}).flat()];
  const met = names.find((name) => foldKey(name) === key);
  return [met, description].filter(Boolean).join(' · ');
}
