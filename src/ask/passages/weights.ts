import type { ArticleFeature } from './article-features.ts';
import type { SentenceFeature } from './sentence-features.ts';

/**
 * How much each feature counts, learned by `scripts/train-ranker.ts`: the weights that make the
 * answering sentences of its question files likeliest among all sentences of their article, and
 * those articles likeliest among all that the engine found (conditional logit, L2 penalty).
 */
export const sentenceWeights: Readonly<Record<SentenceFeature, number>> = {
  engine: 0.96,
  cover: 0.36,
  'own-words': -0.42,
  'local-cover': 1.18,
  'local-own-words': -0.62,
  'local-date': -0.28,
  'ask-head': 2.03,
  'ask-tail': 0.59,
  'beyond-lead': 2.44,
  pairs: 1.14,
  before: 0.88,
  after: -0.58,
  paragraph: 1.16,
  'evidence-number': 1.43,
  'evidence-date': 0.67,
  'evidence-person': -0.64,
  'evidence-place': 0.42,
  'evidence-organisation': 0.13,
  'evidence-outcome': 0.59,
  'evidence-reason': 1.99,
  'evidence-words': 0.58,
  'evidence-list': 0.28,
  'evidence-manner': 1.06,
  'evidence-absent': -1.88,
  'evidence-near': 1.02,
  focus: 0.34,
  'place-in-article': 1.19,
  'outcome-late': 1.42,
  'outcome-words': 1.44,
  'decision-asked': 2.44,
  decision: 0.2,
  'opinion-asked': -1.32,
  opinion: -0.35,
  inquiry: -0.96,
  'departure-asked': 1.57,
  first: 0.11,
  short: -0.01,
  long: -0.23,
  open: -0.34,
  echo: 1.09,
};

export const articleWeights: Readonly<Record<ArticleFeature, number>> = {
  cover: 2.47,
  'own-words': 2.41,
  'headline-cover': 0.94,
  'lead-cover': 1.94,
  engine: 3.28,
  force: 0.94,
  'force-absent': -0.94,
  date: 0.92,
  'date-absent': -1.31,
  sentences: 1.19,
};
