import type { ArticleFeature } from './article-features.ts';
import type { SentenceFeature } from './sentence-features.ts';

/**
 * How much each feature counts, learned by `scripts/train-ranker.ts`: the weights that make the
 * answering sentences of its question files likeliest among all sentences of their article, and
 * those articles likeliest among all that the engine found (conditional logit, L2 penalty).
 */
export const sentenceWeights: Readonly<Record<SentenceFeature, number>> = {
  engine: 0.49,
  cover: 0.2,
  'own-words': -0.4,
  'local-cover': 1.36,
  'local-own-words': 0.1,
  'local-date': -0.27,
  'ask-head': 1.92,
  'ask-tail': 0.78,
  'beyond-lead': 1.8,
  pairs: 0.38,
  before: 0.82,
  after: -0.55,
  paragraph: 1.18,
  'evidence-number': 1.04,
  'evidence-date': 0.28,
  'evidence-person': -0.15,
  'evidence-place': 0.48,
  'evidence-organisation': 0.02,
  'evidence-outcome': 0.33,
  'evidence-reason': 1.05,
  'evidence-words': 0.45,
  'evidence-list': 0.17,
  'evidence-manner': 1.2,
  'evidence-absent': -1.64,
  'evidence-near': 1.17,
  focus: 0.47,
  'place-in-article': 0.87,
  'outcome-late': 0.71,
  'outcome-words': 0.99,
  'decision-asked': 2.24,
  decision: 0.09,
  'opinion-asked': -0.9,
  opinion: -0.58,
  inquiry: -0.99,
  'departure-asked': 1.2,
  first: -0.19,
  short: 0.12,
  long: -0.09,
  open: -0.18,
  echo: 0.59,
};

export const articleWeights: Readonly<Record<ArticleFeature, number>> = {
  cover: 2.63,
  'own-words': 2.29,
  'headline-cover': 0.36,
  'lead-cover': 1.95,
  engine: 4.5,
  force: 1.46,
  'force-absent': -1.47,
  date: 0.98,
  'date-absent': -1.28,
  sentences: 1.34,
};
