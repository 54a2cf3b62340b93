import type { ArticleFeature } from './article-features.ts';
import type { SpanFit } from './close-features.ts';
import type { MatchedArticle } from './matched-article.ts';
import type { Candidate } from './sentence-features.ts';

/** An article that may be meant. */
export interface RankedArticle {
  readonly article: MatchedArticle;
  readonly features: Readonly<Record<ArticleFeature, number>>;
  /** Likelihood that the question is about it, among those that were read. */
  readonly likelihood: number;
  /** Its sentences, in order. */
  readonly sentences: readonly RankedSentence[];
}

/** A sentence that may answer. */
export interface RankedSentence {
  readonly candidate: Candidate;
  /** By the features of the whole sentence; the logarithm of its odds within the article, up to a constant. */
  readonly score: number;
  /** How much its words look like the answer; null where they were not looked at. */
  readonly spans: SpanFit | null;
  /** Likelihood that it answers, among all sentences of all articles that were read. */
  readonly likelihood: number;
}
