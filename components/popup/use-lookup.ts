// Answers to what is being typed: asked once the typing rests, the last question's answer only.
import { useEffect, useState } from 'preact/hooks';
import type { LookupResult } from '../../lib/model/messages';

/** Milliseconds of rest before a question; shorter than a fast typist's keystroke distance would ask for every letter. */
const REST = 90;

export interface Answers {
  /** The question these results answer; behind what is typed for a moment. */
  query: string;
  results: LookupResult[];
  failed: boolean;
}

/** `null` while nothing is asked, or the first answer is on its way. */
export function useLookup(typed: string, lookup: (query: string) => Promise<LookupResult[]>): Answers | null {
  const [answers, setAnswers] = useState<Answers | null>(null);
  const query = typed.trim();
  useEffect(() => {
    if (!query) {
      setAnswers(null);
      return;
    }
    let current = true;
    const timer = setTimeout(() => {
      lookup(query).then(
        (results) => current && setAnswers({ query, results, failed: false }),
        () => current && setAnswers({ query, results: [], failed: true }),
      );
    }, REST);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, lookup]);
  return query ? answers : null;
}
