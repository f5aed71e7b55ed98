// The first answer to a page that waits: its analysis whole, or after a while what there is of it before statements are checked.
import type { Analysis } from '../model/analysis';

/** Called between two statements that are checked, with the analysis as it is without them. */
export type Meanwhile = (unchecked: Analysis) => Promise<void> | undefined;

export interface First {
  analysis: Analysis;
  /** The whole one that is on its way, where `analysis` is not it. */
  whole: Promise<Analysis> | null;
}

/** After the answer that is due: what is sent goes out between two tasks. */
export const nextTask = (): Promise<void> => new Promise((then) => setTimeout(then));

/**
 * The analysis, or after `patience` milliseconds what `analyzing` says meanwhile; it goes on once that is under way. Rejects as
 * `analyzing` does; where it fails later, `whole` does.
 */
export function firstOf(analyzing: (meanwhile: Meanwhile) => Promise<Analysis>, patience: number): Promise<First> {
  return new Promise((answer, fail) => {
    const began = performance.now();
    let told = false;
    const meanwhile: Meanwhile = (analysis) => {
      if (told || performance.now() - began < patience) return;
      told = true;
      answer({ analysis, whole });
      return nextTask();
    };
    const whole = Promise.resolve(meanwhile).then(analyzing);
    whole.then((analysis) => answer({ analysis, whole: null }), fail);
  });
}
