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
  'local-date': -0.44,
  'ask-head': 2.5,
  'ask-tail': 1.08,
  'beyond-lead': 2.09,
  pairs: 0.68,
  before: 1.06,
  after: -0.93,
  paragraph: 1.3,
  'evidence-number': 1.36,
  'evidence-date': 0.44,
  'evidence-person': -0.53,
  'evidence-place': 0.75,
  'evidence-organisation': 0.07,
  'evidence-outcome': 0.19,
  'evidence-reason': 1.46,
  'evidence-words': 0.77,
  'evidence-list': 0.31,
  'evidence-manner': 2.09,
  'evidence-absent': -2.02,
  'evidence-near': 1.41,
  focus: 0.55,
  'place-in-article': 1.01,
  'outcome-late': 0.97,
  'outcome-words': 1.35,
  'decision-asked': 2.58,
  decision: 0.11,
  'opinion-asked': -1.17,
  opinion: -0.65,
  inquiry: -1.2,
  'departure-asked': 1.72,
  first: -0.3,
  short: 0.28,
  long: -0.1,
  open: -0.32,
  echo: 1.09,
};

export const articleWeights: Readonly<Record<ArticleFeature, number>> = {
  cover: 2.82,
  'own-words': 2.72,
  'headline-cover': 1.06,
  'lead-cover': 2.36,
  engine: 3.67,
  force: 1.11,
  'force-absent': -1.11,
  date: 0.85,
  'date-absent': -1.1,
  sentences: 1.64,
};
