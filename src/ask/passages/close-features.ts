/** What a sentence that is read closely is judged by. */
export const closeFeatureNames = [
  'sentence', // its score by the features of the whole sentence
  'best-span', // score of the words that look most like the answer, over 4
  'all-spans', // logarithm of the sum of the exponentiated scores of all, over 4
] as const;
export type CloseFeature = (typeof closeFeatureNames)[number];

/** How much the words of a sentence look like an answer. */
export interface SpanFit {
  readonly best: number;
  readonly all: number;
}

/** Brings the scores of spans to the size of those of sentences. */
export const spanScale = 4;

/** In the order of `closeFeatureNames`. */
export function closeFeatures(score: number, { best, all }: SpanFit): number[] {
  return [score, best / spanScale, all / spanScale];
}
