import { articleFeatureNames, articleFeatures } from './article-features.ts';
import { readClosely } from './close-reading.ts';
import { logSum } from './log-sum.ts';
import type { MatchedArticle } from './matched-article.ts';
import { learnedWeights, type RankWeights } from './rank-weights.ts';
import type { RankedArticle } from './ranked.ts';
import type { Candidate } from './sentence-features.ts';

/** An article that was found, with its sentences. */
export interface ReadArticle {
  readonly matched: MatchedArticle;
  readonly candidates: readonly Candidate[];
}

/** Brings the fit of the sentences to the size of the other features of an article. */
export const fitScale = 4;

/** What is told of others counts for so much less where somebody's own part or ending is asked for: too few questions teach it. */
const ofOthers = 3;

/**
 * Likelihoods by learned linear models: which article is meant, which of its sentences answers, and
 * of the likeliest sentences, which has words that look like the answer. The best article first;
 * equals by id.
 */
export function rank(
  articles: readonly ReadArticle[],
  weights: RankWeights = learnedWeights,
): RankedArticle[] {
  const scored = articles.map(({ matched, candidates }) => {
    const scores = candidates.map(
      ({ features, isOfOthers }) =>
        product(weights.sentences, features) - (isOfOthers ? ofOthers : 0),
    );
    const fit = logSum(scores);
    const features = articleFeatures(matched, fit / fitScale);
    const vector = articleFeatureNames.map((name) => features[name]);
    return { matched, candidates, scores, fit, features, score: product(weights.articles, vector) };
  });
  const all = logSum(scored.map(({ score }) => score));
  const ranked = scored
    .map(({ matched, candidates, scores, fit, features, score }) => {
      const likelihood = Math.exp(score - all);
      const sentences = candidates.map((candidate, at) => {
        const own = scores[at] ?? 0;
        return {
          candidate,
          score: own,
          spans: null,
          likelihood: likelihood * Math.exp(own - fit),
        };
      });
      return { article: matched, features, likelihood, sentences };
    })
    .sort((a, b) => b.likelihood - a.likelihood || byId(a.article, b.article));
  return readClosely(ranked, weights);
}

function product(weights: readonly number[], features: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (features[at] ?? 0);
  return sum;
}

function byId(one: MatchedArticle, other: MatchedArticle): number {
  return one.reading.article < other.reading.article ? -1 : 1;
}
