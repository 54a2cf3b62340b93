import type { ArticleFeature } from './article-features.ts';
import type { CloseFeature } from './close-features.ts';
import type { SentenceFeature } from './sentence-features.ts';

/**
 * How much each feature counts, learned by `scripts/train-ranker.ts`: the weights that make the
 * answering sentences of its question files likeliest among all sentences of their article, and
 * those articles likeliest among all that the engine found (conditional logit, L2 penalty).
 */
export const sentenceWeights: Readonly<Record<SentenceFeature, number>> = {
  engine: 1.82,
  cover: 1.2,
  'own-words': 0.44,
  'local-cover': 0.61,
  'local-own-words': -0.31,
  'local-date': 0.26,
  'ask-head': 1.1,
  'ask-tail': 0.33,
  'beyond-lead': 1.73,
  pairs: 0.93,
  before: 1.2,
  after: -0.15,
  paragraph: 0.92,
  names: -0.07,
  'paragraph-before': 0.51,
  'paragraph-after': 0.4,
  'evidence-number': 1.23,
  'evidence-date': 0.58,
  'evidence-person': -0.38,
  'evidence-place': 0.12,
  'evidence-organisation': 0.22,
  'evidence-outcome': 0.65,
  'evidence-reason': 0.93,
  'evidence-words': 0.67,
  'evidence-list': 0.32,
  'evidence-manner': 0.38,
  'evidence-absent': -1.56,
  'evidence-near': 1.02,
  focus: 0.77,
  'place-in-article': 0.42,
  'outcome-late': 0.44,
  'outcome-words': 0.62,
  'decision-asked': 0.76,
  decision: 0,
  'outcome-told': 1.44,
  'outcome-unasked': 0.63,
  'outcome-of-asked': 1.08,
  'outcome-of-other': -0.33,
  'opinion-asked': -0.43,
  opinion: -0.04,
  inquiry: -0.49,
  'departure-asked': 0.3,
  first: -0.3,
  short: -0.14,
  long: 0.24,
  open: -0.14,
  'goes-on': 0.39,
  echo: 0.8,
};

export const articleWeights: Readonly<Record<ArticleFeature, number>> = {
  cover: 2.32,
  'own-words': 2.28,
  'headline-cover': 0.88,
  'lead-cover': 1.19,
  engine: 2.84,
  force: 0.81,
  'force-absent': -0.81,
  date: 0.35,
  'date-absent': -0.44,
  sentences: 1.55,
};

export const closeWeights: Readonly<Record<CloseFeature, number>> = {
  sentence: 0.85,
  'best-span': 1.41,
  'all-spans': 1.16,
};
