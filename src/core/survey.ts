import type { Corpus } from './corpus.ts';

/** Something worked out from the whole of a corpus, once: a corpus never changes. */
export interface Survey<T> {
  /** Under which a snapshot keeps it. */
  readonly name: string;
  of(corpus: Corpus): T;
  /** Takes what was worked out from the same content before. */
  recall(corpus: Corpus, found: T): void;
}

/**
 * Declares a survey.
 * @param take looks at the corpus; what it gives is plain data: objects, arrays, strings, numbers, maps
 */
export function defineSurvey<T>(name: string, take: (corpus: Corpus) => T): Survey<T> {
  const taken = new WeakMap<Corpus, { readonly found: T }>();
  return {
    name,
    of(corpus) {
      const known = taken.get(corpus) ?? { found: take(corpus) };
      taken.set(corpus, known);
      return known.found;
    },
    recall: (corpus, found) => void taken.set(corpus, { found }),
  };
}
