import type { ArticleFeature } from './article-features.ts';
import type { SentenceFeature } from './sentence-features.ts';

/**
 * How much each feature counts, learned by `scripts/train-ranker.ts`: the weights that make the
 * answering sentences of its question files likeliest among all sentences of their article, and
 * those articles likeliest among all that the engine found (conditional logit, L2 penalty).
 */
export const sentenceWeights: Readonly<Record<SentenceFeature, number>> = {
  engine: 0.95,
  cover: 0.33,
  'own-words': -0.5,
  'local-cover': 1.1,
  'local-own-words': -0.77,
  'local-date': -0.22,
  'ask-head': 2.1,
  'ask-tail': 0.6,
  'beyond-lead': 2.54,
  pairs: 1.06,
  before: 0.75,
  after: -0.72,
  paragraph: 1.12,
  'evidence-number': 1.42,
  'evidence-date': 0.72,
  'evidence-person': -0.6,
  'evidence-place': 0.42,
  'evidence-organisation': 0.13,
  'evidence-outcome': 0.56,
  'evidence-reason': 2.04,
  'evidence-words': 0.6,
  'evidence-list': 0.3,
  'evidence-manner': 1.11,
  'evidence-absent': -1.96,
  'evidence-near': 1.1,
  focus: 0.26,
  'place-in-article': 1.2,
  'outcome-late': 1.45,
  'outcome-words': 1.46,
  'decision-asked': 2.49,
  decision: 0.18,
  'opinion-asked': -1.36,
  opinion: -0.38,
  inquiry: -0.98,
  'departure-asked': 1.59,
  first: 0.11,
  short: -0.03,
  long: -0.28,
  open: -0.37,
  echo: 1.19,
};

export const articleWeights: Readonly<Record<ArticleFeature, number>> = {
  cover: 2.87,
  'own-words': 2.82,
  'headline-cover': 1.32,
  'lead-cover': 2.43,
  engine: 3.41,
  force: 1.27,
  'force-absent': -1.27,
  date: 1.28,
  'date-absent': -1.62,
  sentences: 1.33,
};
