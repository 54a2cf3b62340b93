import type { ArticleFeature } from './article-features.ts';
import type { CloseFeature } from './close-features.ts';
import type { SentenceFeature } from './sentence-feature-names.ts';

/**
 * How much each feature counts, learned by `scripts/train-ranker.ts`: the weights that make the
 * answering sentences of its question files likeliest among all sentences of their article, and
 * those articles likeliest among all that the engine found (conditional logit, L2 penalty).
 */
export const sentenceWeights: Readonly<Record<SentenceFeature, number>> = {
  engine: 1.83,
  cover: 0.86,
  'own-words': 0.11,
  'local-cover': 0.59,
  'local-own-words': -0.21,
  'local-date': 0.5,
  'ask-head': 1,
  'ask-tail': 0.32,
  'beyond-lead': 1.82,
  pairs: 0.63,
  before: 1.13,
  after: -0.27,
  paragraph: 1.03,
  names: -0.12,
  'paragraph-before': 0.64,
  'paragraph-after': 0.24,
  'evidence-number': 1.43,
  'evidence-date': 0.57,
  'evidence-person': -0.44,
  'evidence-place': 0.16,
  'evidence-organisation': 0.18,
  'evidence-outcome': 0.56,
  'evidence-reason': 0.94,
  'evidence-words': 1.04,
  'evidence-list': 0.29,
  'evidence-manner': 0.26,
  'evidence-absent': -1.71,
  'evidence-near': 0.84,
  focus: 0.83,
  'place-in-article': 0.35,
  'outcome-late': 0.39,
  'outcome-words': 0.65,
  'decision-asked': 0.7,
  decision: -0.03,
  'outcome-told': 1.35,
  'outcome-unasked': 0.51,
  'outcome-of-asked': 1.31,
  'outcome-of-other': -0.46,
  'opinion-asked': -0.27,
  opinion: -0.08,
  inquiry: -0.5,
  'departure-asked': 0.21,
  'said-by': 0.93,
  'any-words-by': 0.74,
  'said-by-other': 0.16,
  'of-asked': 0.33,
  'of-others': -0.61,
  'role-held': 1.28,
  first: -0.09,
  short: -0.04,
  long: 0.16,
  open: -0.09,
  'goes-on': 0.32,
  echo: 0.89,
};

export const articleWeights: Readonly<Record<ArticleFeature, number>> = {
  cover: 2.49,
  'own-words': 2.39,
  'headline-cover': 0.83,
  'lead-cover': 1.24,
  engine: 2.8,
  force: 0.77,
  'force-absent': -0.77,
  date: 0.33,
  'date-absent': -0.43,
  sentences: 1.4,
};

export const closeWeights: Readonly<Record<CloseFeature, number>> = {
  sentence: 0.85,
  'best-span': 1.33,
  'all-spans': 1.13,
};
