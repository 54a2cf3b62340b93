import { type Candidate, featureNames } from './features.ts';
import { sentenceWeights } from './weights.ts';

const weights = featureNames.map((name) => sentenceWeights[name]);

/** A candidate with its score and its likelihood against the best one, which has 1. */
export interface Ranked {
  readonly candidate: Candidate;
  readonly score: number;
  readonly likelihood: number;
}

/** Orders candidates by the learned weights; equals by article and place. */
export function rank(candidates: readonly Candidate[]): Ranked[] {
  const scored = candidates.map((candidate) => ({
    candidate,
    score: candidate.features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0),
  }));
  const best = scored.reduce((most, { score }) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  return scored
    .map((it) => ({ ...it, likelihood: Math.exp(it.score - best) }))
    .sort(
      (a, b) =>
        b.score - a.score ||
        compare(a.candidate.reading.article, b.candidate.reading.article) ||
        a.candidate.sentence.index - b.candidate.sentence.index,
    );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
