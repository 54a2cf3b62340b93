/**
 * The parameters of the score, in one place. A want scores the best of its terms, each times its
 * weight; a text scores the sum of the wants. Then
 *
 *     passage = own words + articleShare × article (its context and all its words)
 *     case    = summary + articleShare × best of its articles
 *
 * Each part is BM25 (Robertson and Zaragoza 2009). Changing a number changes every ranking.
 */
export const scoring = {
  /** How fast repeated words stop counting. */
  k1: 1.2,
  /** How much a long text is held back; 0 not at all. */
  b: 0.75,
  /** What an article's score adds to each of its passages. */
  articleShare: 1,
  /** How often a word of the context counts, next to a word of the body, in the article's score. */
  contextWeight: 3,
  /** Occurrences of a word in one text beyond these do not count. */
  mostCounted: 255,
} as const;

/** How much a term tells, by the texts that have it out of all texts; above 0 even for a term in every text. */
export function inverseFrequency(having: number, of: number): number {
  return Math.log(1 + (of - having + 0.5) / (having + 0.5));
}

/**
 * How hard a text's length (in words) weighs against it. Constant for a text, so that engines can
 * work it out beforehand.
 */
export function lengthNorm(length: number, average: number): number {
  return scoring.k1 * (1 - scoring.b + (scoring.b * length) / average);
}

/** What one term adds. */
export function termScore(idf: number, occurrences: number, norm: number): number {
  return (idf * occurrences * (scoring.k1 + 1)) / (occurrences + norm);
}
