// Watched sources met on a page by the names they are cited by.
import type { Mention } from '../model/annotation';
import type { Reader } from '../model/knowledge';
import type { WatchedSource } from '../model/watched';
import { foldKey } from '../text/normalize';
import type { Reading } from '../text/reading';

/**
 * The watched names in the text, as private mentions in order. A name that a pack's mention already covers keeps that
 * mention's entity; the twin says which watched source it is. The pack's own mention is left as it is: what a page can see
 * must not depend on the watch list.
 */
export function watchedMentions(reading: Reading, mentions: readonly Mention[], reader: Reader): Mention[] {
  const names = namesOf(reader.watched);
  if (names.size === 0) return [];
  const longest = Math.max(...[...names.keys()].map((key) => key.split(' ').length));
  const words = reading.tokens.filter((token) => token.kind !== 2);
  const found: Mention[] = [];
  for (let i = 0; i < words.length; i++) {
    for (let n = Math.min(longest, words.length - i); n >= 1; n--) {
      const first = words[i]!;
      const last = words[i + n - 1]!;
      const source = names.get(
        words
          .slice(i, i + n)
          .map((w) => w.norm)
          .join(' '),
      );
      const surface = reading.text.slice(first.start, last.end);
      // A name is written with at least one capital, and lies in one stretch of text.
      if (!source || /[\n.!?;:]/.test(surface) || !/\p{Lu}|\p{N}/u.test(surface)) continue;
      const twin = mentions.find((m) => m.start < last.end && first.start < m.end);
      found.push({
        id: `w${first.start}-${last.end}`,
        start: first.start,
        end: last.end,
        surface,
        entity: twin?.entity ?? null,
        type: twin?.type ?? null,
        score: 1,
        referent: twin?.referent ?? -1,
        private: true,
        why: [{ code: 'watched', name: source.name }],
        watched: source.id,
      });
      i += n - 1;
      break;
    }
  }
  return found;
}

function namesOf(watched: readonly WatchedSource[]): Map<string, WatchedSource> {
  const names = new Map<string, WatchedSource>();
  for (const source of watched)
    for (const name of [source.name, ...source.names]) {
      const key = foldKey(name);
      if (key && source.whenCited.mark) names.set(key, source);
    }
  return names;
}
