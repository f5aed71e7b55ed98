// An analysis in the form the command line promises: plain fields, texts beside spans, the publisher's words beside ours.
import type { Analysis } from '../model/analysis';
import type { Claim, Mention, Quotation, RestsOn, Voice } from '../model/annotation';
import type { Span, TextSpan } from '../model/span';
import type { Why } from '../model/why';

export interface Annotated {
  id: string | number;
  url: string | null;
  lang: string;
  date: string | null;
  title: string | null;
  text: string;
  outlet: Analysis['outlet'];
  mentions: (Span & Pick<Mention, 'surface' | 'entity' | 'type' | 'score' | 'why'>)[];
  quotations: (TextSpan & {
    kind: Quotation['kind'];
    cue: TextSpan | null;
    source: TextSpan | null;
    speaker: { name: string; entity: string | null } | null;
    why: Why[];
  })[];
  voices: Voice[];
  restsOn: Omit<RestsOn, 'through'> & { through: Omit<RestsOn['through'][number], 'private'>[] };
  claims: (TextSpan & {
    reviews: (Omit<Claim['reviews'][number], 'why'> & { rating: string | null; verdict: string | null; why: Why[] })[];
  })[];
}

/** `text` is the article's, which all spans point into. */
export function annotated(id: string | number, text: string, analysis: Analysis): Annotated {
  const { url, lang, date, title, outlet } = analysis;
  return {
    id,
    url,
    lang,
    date,
    title,
    text,
    outlet,
    mentions: analysis.mentions.map(({ start, end, surface, entity, type, score, why, candidates, role }) => ({
      start,
      end,
      surface,
      entity,
      type,
      score,
      why,
      ...(candidates ? { candidates } : {}),
      ...(role ? { role } : {}),
    })),
    quotations: analysis.quotations.map(({ start, end, text, kind, cue, source, speaker, why, score, fragments }) => ({
      start,
      end,
      text,
      kind,
      cue,
      source,
      speaker: speaker && { name: speaker.name, entity: speaker.entity, kind: speaker.kind },
      why,
      score,
      ...(fragments ? { fragments } : {}),
    })),
    voices: analysis.voices.map(({ name, entity, kind, role, quotations }) => ({
      name,
      entity,
      kind,
      role,
      quotations,
    })),
    restsOn: {
      ...analysis.restsOn,
      through: analysis.restsOn.through.map(({ name, entity, quotations, why }) => ({ name, entity, quotations, why })),
    },
    claims: analysis.claims.map(({ start, end, text, reviews }) => ({
      start,
      end,
      text,
      reviews: reviews.map(({ id, score, relation, why }) => {
        const review = analysis.reviews[id]?.review;
        return { id, score, relation, rating: review?.rating ?? null, verdict: review?.verdict ?? null, why };
      }),
    })),
  };
}
