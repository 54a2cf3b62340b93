import type { ArticleFeature } from './article-features.ts';
import type { CloseFeature } from './close-features.ts';
import type { SentenceFeature } from './sentence-features.ts';

/**
 * How much each feature counts, learned by `scripts/train-ranker.ts`: the weights that make the
 * answering sentences of its question files likeliest among all sentences of their article, and
 * those articles likeliest among all that the engine found (conditional logit, L2 penalty).
 */
export const sentenceWeights: Readonly<Record<SentenceFeature, number>> = {
  engine: 1.81,
  cover: 1.19,
  'own-words': 0.44,
  'local-cover': 0.63,
  'local-own-words': -0.31,
  'local-date': 0.26,
  'ask-head': 1.1,
  'ask-tail': 0.32,
  'beyond-lead': 1.72,
  pairs: 0.94,
  before: 1.21,
  after: -0.17,
  paragraph: 0.91,
  names: -0.07,
  'paragraph-before': 0.52,
  'paragraph-after': 0.41,
  'evidence-number': 1.23,
  'evidence-date': 0.58,
  'evidence-person': -0.4,
  'evidence-place': 0.13,
  'evidence-organisation': 0.22,
  'evidence-outcome': 0.71,
  'evidence-reason': 0.94,
  'evidence-words': 0.67,
  'evidence-list': 0.32,
  'evidence-manner': 0.39,
  'evidence-absent': -1.56,
  'evidence-near': 1,
  focus: 0.78,
  'place-in-article': 0.43,
  'outcome-late': 0.4,
  'outcome-words': 0.7,
  'decision-asked': 0.88,
  decision: 0.04,
  'outcome-told': 1.22,
  'outcome-unasked': 0.55,
  'outcome-of-asked': 0.87,
  'outcome-of-other': -0.23,
  'opinion-asked': -0.46,
  opinion: -0.02,
  inquiry: -0.51,
  'departure-asked': 0.26,
  first: -0.27,
  short: -0.15,
  long: 0.24,
  open: -0.15,
  'goes-on': 0.39,
  echo: 0.8,
};

export const articleWeights: Readonly<Record<ArticleFeature, number>> = {
  cover: 2.36,
  'own-words': 2.33,
  'headline-cover': 0.89,
  'lead-cover': 1.17,
  engine: 2.94,
  force: 0.84,
  'force-absent': -0.84,
  date: 0.39,
  'date-absent': -0.51,
  sentences: 1.53,
};

export const closeWeights: Readonly<Record<CloseFeature, number>> = {
  sentence: 0.84,
  'best-span': 1.42,
  'all-spans': 1.18,
};
