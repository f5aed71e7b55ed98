// `incise match`: for each query, the reviews nearest to it, and whether the first would be shown to a reader.
import { matchClaim } from '../../claims/match';
import { languageOf } from '../../text/language';
import { documentsOf } from '../documents';
import { UsageError } from '../files';
import { bad, note, print } from '../out';
import { KNOWLEDGE_OPTIONS, knowledgeOf } from './knowledge';
import { parsed, topOf } from './usage';

const USAGE = 'match [--no-starter] --pack P… [--top K] FILE.jsonl|-';

export async function match(args: string[]): Promise<void> {
  const { values, positionals } = parsed(args, { ...KNOWLEDGE_OPTIONS, top: { type: 'string' } }, USAGE);
  const top = topOf(values.top, 10);
  if (!values.pack?.length) throw new UsageError(`--pack is missing; usage: incise ${USAGE}`);
  if (positionals.length === 0) throw new UsageError(`the file of queries is missing; usage: incise ${USAGE}`);
  const knowledge = await knowledgeOf(values);
  for await (const met of documentsOf(positionals, { url: null, lang: null, date: null }, 'jsonl')) {
    if ('bad' in met) bad(met.bad);
    else if ('note' in met) note(met.note);
    else if ('html' in met.document.body) bad(`${met.document.id}: has no "text"`);
    else {
      const { text } = met.document.body;
      const lang = languageOf(text, met.document.lang) ?? 'und';
      const { results, abstain } = await matchClaim({ text, lang }, knowledge, { top });
      await print({
        id: met.document.id,
        results: results.map(({ id, score, relation, why }) => ({ id, score, relation, why })),
        abstain,
      });
    }
  }
}
