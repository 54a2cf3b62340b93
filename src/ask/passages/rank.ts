import { articleFeatureNames, articleFeatures } from './article-features.ts';
import type { MatchedArticle } from './matched-article.ts';
import { type Candidate, candidatesOf, sentenceFeatureNames } from './sentence-features.ts';
import { articleWeights, sentenceWeights } from './weights.ts';

/** An article that may be meant. */
export interface RankedArticle {
  readonly article: MatchedArticle;
  readonly features: ReturnType<typeof articleFeatures>;
  /** Likelihood that the question is about it, among those that were read. */
  readonly likelihood: number;
  /** Its sentences, in order. */
  readonly sentences: readonly RankedSentence[];
}

/** A sentence that may answer. */
export interface RankedSentence {
  readonly candidate: Candidate;
  /** Likelihood that it answers, among all sentences of all articles that were read. */
  readonly likelihood: number;
}

const sentenceVector = sentenceFeatureNames.map((name) => sentenceWeights[name]);
/** Brings the fit of the sentences to the size of the other features of an article. */
export const fitScale = 4;

/**
 * Likelihoods by two learned linear models: which article is meant, and which of its sentences
 * answers. The best article first; equals by id.
 */
export function rank(articles: readonly MatchedArticle[]): RankedArticle[] {
  const scored = articles.map((article) => {
    const candidates = candidatesOf(article);
    const scores = candidates.map(({ features }) =>
      features.reduce((sum, value, at) => sum + value * (sentenceVector[at] ?? 0), 0),
    );
    const fit = logSum(scores);
    const features = articleFeatures(article, fit / fitScale);
    const score = articleFeatureNames.reduce(
      (sum, name) => sum + features[name] * articleWeights[name],
      0,
    );
    return { article, candidates, scores, fit, features, score };
  });
  const all = logSum(scored.map(({ score }) => score));
  return scored
    .map(({ article, candidates, scores, fit, features, score }) => {
      const likelihood = Math.exp(score - all);
      const sentences = candidates.map((candidate, at) => ({
        candidate,
        likelihood: likelihood * Math.exp((scores[at] ?? 0) - fit),
      }));
      return { article, features, likelihood, sentences };
    })
    .sort((a, b) => b.likelihood - a.likelihood || byId(a.article, b.article));
}

/** Logarithm of the sum of the exponentials, without overflow. */
export function logSum(values: readonly number[]): number {
  const most = Math.max(...values);
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}

function byId(one: MatchedArticle, other: MatchedArticle): number {
  return one.reading.article < other.reading.article ? -1 : 1;
}
