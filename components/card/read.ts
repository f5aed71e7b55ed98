// What cards read out of an analysis: paragraphs, statements, other spellings, dates, link targets.
import type { Analysis } from '../../lib/model/analysis';
import type { Mention, Quotation } from '../../lib/model/annotation';
import { type Entity, labelOf } from '../../lib/model/entity';
import { statementsShown } from '../../lib/model/shown';
import type { WatchedSource } from '../../lib/model/watched';
import type { T } from '../t';

/** Number of the paragraph a place is in, counted from 1. */
export function paragraphOf(analysis: Analysis, start: number): number {
  let low = 0;
  let high = analysis.paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (analysis.paragraphs[middle]! <= start) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}

/** Indexes of the statements of one speaker: those of the same entity or referent, and all others of their voice. */
export function statementsOf(analysis: Analysis, who: { entity: string | null; referent: number | null }): number[] {
  const { quotations, voices } = analysis;
  const own = new Set(
    quotations.flatMap(({ speaker }, index) => {
      if (!speaker) return [];
      const { entity, referent } = speaker;
      const same =
        (who.entity !== null && entity === who.entity) || (who.referent !== null && referent === who.referent);
      return same ? [index] : [];
    }),
  );
  for (const voice of voices)
    if (voice.quotations.some((index) => own.has(index))) for (const index of voice.quotations) own.add(index);
  return statementsShown(analysis).filter((index) => own.has(index));
}

/** The mention a card about a speaker opens: the first of the same referent or entity; `null` where the speaker is no name. */
export function mentionOfSpeaker(analysis: Analysis, speaker: NonNullable<Quotation['speaker']>): number | null {
  const index = analysis.mentions.findIndex(
    (m) =>
      (speaker.referent !== undefined && m.referent === speaker.referent) ||
      (speaker.entity !== null && m.entity === speaker.entity),
  );
  return index < 0 ? null : index;
}

/** What the article says somebody is, from any mention of the same referent. */
export function roleOf(analysis: Analysis, mention: Mention): string | null {
  if (mention.role) return mention.role.text;
  return analysis.mentions.find((m) => m.referent === mention.referent && m.role)?.role?.text ?? null;
}

/** Other names, the reader's language first, without the one in the title and without near repeats. */
export function otherNames(entity: Entity, lang: string, most: number): string[] {
  const seen = new Set([plain(labelOf(entity, lang))]);
  const names: string[] = [];
  const languages = [lang, ...Object.keys({ ...entity.labels, ...entity.aliases }).filter((l) => l !== lang)];
  for (const l of languages)
    for (const name of [...(l === lang ? [] : [entity.labels[l]]), ...(entity.aliases?.[l] ?? [])]) {
      if (!name || names.length >= most || seen.has(plain(name))) continue;
      seen.add(plain(name));
      names.push(name);
    }
  return names;
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** An ISO date ("2023", "2023-11", "2023-11-14", with or without a time) in words; anything else as it is. */
export function dateOf(t: T, iso: string | null | undefined, length: 'medium' | 'short' = 'medium'): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso ?? '');
  if (!match) return iso ?? '';
  const [, year, month, day] = match;
  if (!month) return year!;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (Number.isNaN(date.getTime())) return iso!;
  const short = length === 'short' || !day;
  return new Intl.DateTimeFormat(t.lang, {
    year: 'numeric',
    month: short ? 'short' : 'long',
    ...(short ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(date);
}

/** The address where it is one that a click may open, else `null`. */
export function safeLink(url: string | null | undefined): string | null {
  return url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}

/** Name of the site an address leads to. */
export const siteOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** The watched source a mention or an entity stands for. */
export function watchedOf(
  watched: readonly WatchedSource[],
  names: readonly string[],
  id: string | undefined,
): WatchedSource | null {
  if (id) return watched.find((w) => w.id === id) ?? null;
  const wanted = new Set(names.map(plain));
  return watched.find((w) => [w.name, ...w.names].some((name) => wanted.has(plain(name)))) ?? null;
}

/** A text cut at a word, with an ellipsis, where it is longer than `most` characters. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most);
  const space = head.lastIndexOf(' ');
  return `${head.slice(0, space > most / 2 ? space : most).replace(/[\s,;:.]+$/, '')}…`;
}

/** "Newspaper", "Place" …: what to say where a record has no description. */
export function kindText(t: T, entity: Pick<Entity, 'type' | 'outlet'>): string | null {
  const outlet = entity.outlet?.kind ? `kind_${entity.outlet.kind.replaceAll('-', '_')}` : null;
  if (outlet && t.has(outlet)) return t(outlet);
  return entity.type ? t(`kind_${entity.type}`) : null;
}
