import { articleFeatureNames } from './article-features.ts';
import { closeFeatureNames } from './close-features.ts';
import { sentenceFeatureNames } from './sentence-feature-names.ts';
import { spanFeatureNames } from './span/span-features.ts';
import { SpanScorer } from './span/span-scorer.ts';
import { spanWeights } from './span/span-weights.ts';
import { articleWeights, closeWeights, sentenceWeights } from './weights.ts';

/** The linear models of the ranking; vectors are in the order of the names of their features. */
export interface RankWeights {
  readonly sentences: readonly number[];
  readonly articles: readonly number[];
  readonly spans: SpanScorer;
  readonly close: readonly number[];
}

/** Those that `scripts/train-ranker.ts` learned. */
export const learnedWeights: RankWeights = {
  sentences: sentenceFeatureNames.map((name) => sentenceWeights[name]),
  articles: articleFeatureNames.map((name) => articleWeights[name]),
  spans: new SpanScorer(spanFeatureNames.map((name) => spanWeights[name])),
  close: closeFeatureNames.map((name) => closeWeights[name]),
};
