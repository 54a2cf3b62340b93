import type { ArticleFeature } from './article-features.ts';
import type { SentenceFeature } from './sentence-features.ts';

/**
 * How much each feature counts, learned by `scripts/train-ranker.ts`: the weights that make the
 * answering sentences of its question files likeliest among all sentences of their article, and
 * those articles likeliest among all that the engine found (conditional logit, L2 penalty).
 */
export const sentenceWeights: Readonly<Record<SentenceFeature, number>> = {
  engine: 0.84,
  cover: 0.58,
  'own-words': -0.04,
  'local-cover': 1.29,
  'local-own-words': -0.06,
  'local-date': -0.28,
  'ask-head': 1.46,
  'ask-tail': 0.32,
  'beyond-lead': 2.15,
  pairs: 1.04,
  before: 1.07,
  after: -0.05,
  paragraph: 1.37,
  names: 0,
  'paragraph-before': 0,
  'paragraph-after': 0,
  'evidence-number': 1.39,
  'evidence-date': 0.5,
  'evidence-person': -0.4,
  'evidence-place': 0.08,
  'evidence-organisation': 0.2,
  'evidence-outcome': 0.72,
  'evidence-reason': 1.68,
  'evidence-words': 0.41,
  'evidence-list': 0.21,
  'evidence-manner': 0.79,
  'evidence-absent': -1.57,
  'evidence-near': 1.03,
  focus: 0.44,
  'place-in-article': 0.95,
  'outcome-late': 1.29,
  'outcome-words': 1.34,
  'decision-asked': 2.21,
  decision: 0.22,
  'opinion-asked': -1.12,
  opinion: -0.21,
  inquiry: -0.8,
  'departure-asked': 1.42,
  first: 0.11,
  short: 0.1,
  long: -0.11,
  open: -0.24,
  'goes-on': 0,
  echo: 0.85,
};

export const articleWeights: Readonly<Record<ArticleFeature, number>> = {
  cover: 2.37,
  'own-words': 2.33,
  'headline-cover': 0.96,
  'lead-cover': 1.55,
  engine: 3.41,
  force: 0.8,
  'force-absent': -0.81,
  date: 0.76,
  'date-absent': -1.07,
  sentences: 1.61,
};
