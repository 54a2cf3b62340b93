import type { ArticleFeature } from './article-features.ts';
import type { CloseFeature } from './close-features.ts';
import type { SentenceFeature } from './sentence-features.ts';

/**
 * How much each feature counts, learned by `scripts/train-ranker.ts`: the weights that make the
 * answering sentences of its question files likeliest among all sentences of their article, and
 * those articles likeliest among all that the engine found (conditional logit, L2 penalty).
 */
export const sentenceWeights: Readonly<Record<SentenceFeature, number>> = {
  engine: 1.78,
  cover: 0.95,
  'own-words': 0.17,
  'local-cover': 0.61,
  'local-own-words': -0.08,
  'local-date': 0.37,
  'ask-head': 1,
  'ask-tail': 0.36,
  'beyond-lead': 1.75,
  pairs: 0.62,
  before: 1.11,
  after: -0.23,
  paragraph: 0.93,
  names: -0.08,
  'paragraph-before': 0.66,
  'paragraph-after': 0.36,
  'evidence-number': 1.28,
  'evidence-date': 0.57,
  'evidence-person': -0.36,
  'evidence-place': 0.15,
  'evidence-organisation': 0.2,
  'evidence-outcome': 0.65,
  'evidence-reason': 0.85,
  'evidence-words': 1.06,
  'evidence-list': 0.28,
  'evidence-manner': 0.32,
  'evidence-absent': -1.63,
  'evidence-near': 0.95,
  focus: 0.77,
  'place-in-article': 0.37,
  'outcome-late': 0.4,
  'outcome-words': 0.62,
  'decision-asked': 0.72,
  decision: -0.09,
  'outcome-told': 1.33,
  'outcome-unasked': 0.51,
  'outcome-of-asked': 1.34,
  'outcome-of-other': -0.57,
  'opinion-asked': -0.35,
  opinion: -0.06,
  inquiry: -0.52,
  'departure-asked': 0.24,
  'said-by': 0.89,
  'any-words-by': 0.68,
  'said-by-other': 0.1,
  'of-asked': 0.05,
  'of-others': -0.34,
  'role-held': 1.25,
  first: -0.16,
  short: -0.08,
  long: 0.15,
  open: -0.11,
  'goes-on': 0.37,
  echo: 0.93,
};

export const articleWeights: Readonly<Record<ArticleFeature, number>> = {
  cover: 2.47,
  'own-words': 2.39,
  'headline-cover': 0.83,
  'lead-cover': 1.12,
  engine: 2.86,
  force: 0.8,
  'force-absent': -0.8,
  date: 0.37,
  'date-absent': -0.48,
  sentences: 1.43,
};

export const closeWeights: Readonly<Record<CloseFeature, number>> = {
  sentence: 0.84,
  'best-span': 1.39,
  'all-spans': 1.15,
};
