// `incise annotate`: documents in, one line of findings each out, by the same reading as in the browser.
import type { Article } from '../../model/article';
import { analyze } from '../../pipeline';
import { articleOf } from '../../text/reading';
import { type Document, documentsOf, FACTS, type Facts } from '../documents';
import { UsageError } from '../files';
import { answer, bad, note } from '../out';
import { annotated } from '../output';
import { streams } from '../streams';
import { KNOWLEDGE_OPTIONS, knowledgeOf } from './knowledge';
import { parsed } from './usage';

const USAGE = 'annotate [--url U] [--lang L] [--date D] [--no-starter] [--pack P]… [FILE…|-]';

export async function annotate(args: string[]): Promise<void> {
  const options = {
    ...KNOWLEDGE_OPTIONS,
    url: { type: 'string' },
    lang: { type: 'string' },
    date: { type: 'string' },
  } as const;
  const { values, positionals } = parsed(args, options, USAGE);
  const given: Facts = { url: values.url ?? null, lang: values.lang ?? null, date: values.date ?? null };
  for (const fact of ['url', 'lang', 'date'] as const)
    if (given[fact] !== null && !FACTS[fact].fits(given[fact]))
      throw new UsageError(`--${fact} ${given[fact]}: ${FACTS[fact].words}`);
  if (positionals.length === 0 && streams().stdin.isTTY) throw new UsageError(`usage: incise ${USAGE}`);
  const knowledge = await knowledgeOf(values);
  for await (const met of documentsOf(positionals.length > 0 ? positionals : ['-'], given)) {
    if ('bad' in met) bad(met.bad);
    else if ('note' in met) note(met.note);
    else {
      const { document } = met;
      await answer(document.where, async () => {
        const article = await articleFrom(document);
        return annotated(document.id, article.text, await analyze(article, knowledge));
      });
    }
  }
}

/** What the document states of itself goes before what is read out of the page. */
async function articleFrom({ body, url, lang, date }: Document): Promise<Article> {
  const stated = { ...(lang ? { lang: lang.toLowerCase().split(/[-_]/)[0]! } : {}), ...(date ? { date } : {}) };
  if ('text' in body) return articleOf(body.text, { ...stated, url, outlet: { name: null, domain: domainOf(url) } });
  const { articleOfPage } = await import('../page');
  return { ...(await articleOfPage(body.html, url)), ...stated };
}

const domainOf = (url: string | null): string | null => {
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  return host ? host.replace(/^www\./, '') : null;
};
