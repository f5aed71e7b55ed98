// `incise lookup`: entities, outlets and reviews that a few words name.
import { lookup as find } from '../../lookup';
import { lines } from '../../packs/codec';
import { chunksOf, UsageError } from '../files';
import { print } from '../out';
import { KNOWLEDGE_OPTIONS, knowledgeOf } from './knowledge';
import { parsed, topOf } from './usage';

const USAGE = 'lookup [--no-starter] [--pack P]… [--top K] [--lang L] QUERY…|-';

export async function lookup(args: string[]): Promise<void> {
  const options = { ...KNOWLEDGE_OPTIONS, top: { type: 'string' }, lang: { type: 'string' } } as const;
  const { values, positionals } = parsed(args, options, USAGE);
  const top = topOf(values.top, 10);
  if (positionals.length === 0) throw new UsageError(`nothing to look up; usage: incise ${USAGE}`);
  const knowledge = await knowledgeOf(values);
  for await (const query of queriesOf(positionals)) {
    const results = await find(query, knowledge, { top, lang: values.lang ?? 'fr' });
    await print({ query, results: results.map(({ id, kind, label, score }) => ({ id, kind, label, score })) });
  }
}

async function* queriesOf(given: readonly string[]): AsyncGenerator<string> {
  for (const query of given) {
    if (query !== '-') yield query;
    else
      for await (const batch of lines(chunksOf('-'))) for (const { text } of batch) if (text?.trim()) yield text.trim();
  }
}
