import type { ArticleFeature } from './article-features.ts';
import type { SentenceFeature } from './sentence-features.ts';

/**
 * How much each feature counts, learned by `scripts/train-ranker.ts`: the weights that make the
 * answering sentences of its question files likeliest among all sentences of their article, and
 * those articles likeliest among all that the engine found (conditional logit, L2 penalty).
 */
export const sentenceWeights: Readonly<Record<SentenceFeature, number>> = {
  engine: 0.97,
  cover: -0.12,
  'own-words': -0.99,
  'local-cover': 1.68,
  'local-own-words': -0.15,
  'local-date': -0.46,
  'ask-head': 2.49,
  'ask-tail': 1.06,
  'beyond-lead': 2.09,
  pairs: 0.69,
  before: 1.05,
  after: -0.9,
  paragraph: 1.31,
  'evidence-number': 1.33,
  'evidence-date': 0.43,
  'evidence-person': -0.43,
  'evidence-place': 0.74,
  'evidence-organisation': 0.06,
  'evidence-outcome': 0.19,
  'evidence-reason': 1.46,
  'evidence-words': 0.78,
  'evidence-list': 0.32,
  'evidence-manner': 2.09,
  'evidence-absent': -2.06,
  'evidence-near': 1.34,
  focus: 0.57,
  'place-in-article': 1.02,
  'outcome-late': 0.94,
  'outcome-words': 1.35,
  'decision-asked': 2.59,
  decision: 0.1,
  'opinion-asked': -1.16,
  opinion: -0.65,
  inquiry: -1.2,
  'departure-asked': 1.72,
  first: -0.28,
  short: 0.29,
  long: -0.08,
  open: -0.32,
  echo: 1.1,
};

export const articleWeights: Readonly<Record<ArticleFeature, number>> = {
  cover: 2.82,
  'own-words': 2.71,
  'headline-cover': 1.07,
  'lead-cover': 2.35,
  engine: 3.67,
  force: 1.11,
  'force-absent': -1.11,
  date: 0.85,
  'date-absent': -1.1,
  sentences: 1.62,
};
