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
  'local-cover': 0.63,
  'local-own-words': -0.32,
  'local-date': 0.25,
  'ask-head': 1.1,
  'ask-tail': 0.32,
  'beyond-lead': 1.72,
  pairs: 0.93,
  before: 1.21,
  after: -0.17,
  paragraph: 0.91,
  names: -0.07,
  'paragraph-before': 0.52,
  'paragraph-after': 0.42,
  'evidence-number': 1.23,
  'evidence-date': 0.59,
  'evidence-person': -0.39,
  'evidence-place': 0.12,
  'evidence-organisation': 0.22,
  'evidence-outcome': 0.72,
  'evidence-reason': 0.93,
  'evidence-words': 0.67,
  'evidence-list': 0.32,
  'evidence-manner': 0.39,
  'evidence-absent': -1.56,
  'evidence-near': 1.01,
  focus: 0.78,
  'place-in-article': 0.42,
  'outcome-late': 0.38,
  'outcome-words': 0.72,
  'decision-asked': 0.89,
  decision: 0.02,
  'outcome-told': 1.18,
  'outcome-unasked': 0.58,
  'outcome-of-asked': 0.9,
  'outcome-of-other': -0.23,
  'opinion-asked': -0.46,
  opinion: -0.02,
  inquiry: -0.51,
  'departure-asked': 0.26,
  first: -0.27,
  short: -0.14,
  long: 0.23,
  open: -0.14,
  'goes-on': 0.38,
  echo: 0.8,
};

export const articleWeights: Readonly<Record<ArticleFeature, number>> = {
  cover: 2.32,
  'own-words': 2.29,
  'headline-cover': 0.86,
  'lead-cover': 1.18,
  engine: 2.87,
  force: 0.79,
  'force-absent': -0.79,
  date: 0.35,
  'date-absent': -0.45,
  sentences: 1.54,
};

export const closeWeights: Readonly<Record<CloseFeature, number>> = {
  sentence: 0.84,
  'best-span': 1.43,
  'all-spans': 1.16,
};
