import type { ArticleFeature } from './article-features.ts';
import type { CloseFeature } from './close-features.ts';
import type { SentenceFeature } from './sentence-features.ts';

/**
 * How much each feature counts, learned by `scripts/train-ranker.ts`: the weights that make the
 * answering sentences of its question files likeliest among all sentences of their article, and
 * those articles likeliest among all that the engine found (conditional logit, L2 penalty).
 */
export const sentenceWeights: Readonly<Record<SentenceFeature, number>> = {
  engine: 1.84,
  cover: 0.97,
  'own-words': 0.24,
  'local-cover': 0.57,
  'local-own-words': -0.1,
  'local-date': 0.34,
  'ask-head': 0.99,
  'ask-tail': 0.37,
  'beyond-lead': 1.76,
  pairs: 0.64,
  before: 1.11,
  after: -0.24,
  paragraph: 0.91,
  names: -0.08,
  'paragraph-before': 0.65,
  'paragraph-after': 0.36,
  'evidence-number': 1.28,
  'evidence-date': 0.57,
  'evidence-person': -0.36,
  'evidence-place': 0.15,
  'evidence-organisation': 0.2,
  'evidence-outcome': 0.59,
  'evidence-reason': 0.84,
  'evidence-words': 1.13,
  'evidence-list': 0.28,
  'evidence-manner': 0.31,
  'evidence-absent': -1.63,
  'evidence-near': 0.98,
  focus: 0.77,
  'place-in-article': 0.38,
  'outcome-late': 0.47,
  'outcome-words': 0.58,
  'decision-asked': 0.73,
  decision: -0.07,
  'outcome-told': 1.33,
  'outcome-unasked': 0.67,
  'outcome-of-asked': 1.22,
  'outcome-of-other': -0.4,
  'opinion-asked': -0.34,
  opinion: -0.05,
  inquiry: -0.51,
  'departure-asked': 0.26,
  'said-by': 0.93,
  'any-words-by': 3,
  'said-by-other': -0.09,
  'role-held': 0,
  first: -0.17,
  short: -0.08,
  long: 0.23,
  open: -0.16,
  'goes-on': 0.36,
  echo: 0.94,
};

export const articleWeights: Readonly<Record<ArticleFeature, number>> = {
  cover: 2.46,
  'own-words': 2.38,
  'headline-cover': 0.83,
  'lead-cover': 1.12,
  engine: 2.85,
  force: 0.79,
  'force-absent': -0.79,
  date: 0.37,
  'date-absent': -0.48,
  sentences: 1.44,
};

export const closeWeights: Readonly<Record<CloseFeature, number>> = {
  sentence: 0.84,
  'best-span': 1.41,
  'all-spans': 1.17,
};
