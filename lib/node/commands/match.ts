// `incise match`: for each query, the reviews nearest to it, and whether the first would be shown to a reader.
import { type ClaimMatch, corpusOf, matchClaim } from '../../claims/match';
import { namesOf } from '../../claims/names';
import { findMentions } from '../../entities/mentions';
import type { Knowledge } from '../../model/knowledge';
import { languageOf } from '../../text/language';
import { articleOf, read } from '../../text/reading';
import { documentsOf } from '../documents';
import { UsageError } from '../files';
import { answer, bad, note } from '../out';
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
    else if ('html' in met.document.body) bad(`${met.document.where}: has no "text"`);
    else {
      const { id, where, lang: stated, body } = met.document;
      await answer(where, async () => {
        const { text } = body;
        const lang = languageOf(text, stated) ?? 'und';
        const { mentions } = await findMentions(read(articleOf(text, { lang })), knowledge);
        const names = await namesOf(mentions, lang, knowledge.store);
        const { results, abstain } = await matchClaim({ text, lang, names }, knowledge, { top });
        return { id, results: padded(results, knowledge, top), abstain };
      });
    }
  }
}

/** K answers are promised where there are K reviews: those that share nothing with the query come last, in the packs' order. */
function padded(results: readonly ClaimMatch[], knowledge: Knowledge, top: number): ClaimMatch[] {
  const all = results.map(({ id, score, relation, why }) => ({ id, score, relation, why }));
  const there = new Set(all.map(({ id }) => id));
  for (const { index } of corpusOf(knowledge.index.claims).segments)
    for (let review = 0; review < index.size && all.length < top; review++) {
      const id = index.id(review);
      if (there.has(id)) continue;
      there.add(id);
      all.push({ id, score: 0, relation: null, why: [] });
    }
  return all;
}
