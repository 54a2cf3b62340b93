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
  cover: 0.98,
  'own-words': 0.22,
  'local-cover': 0.59,
  'local-own-words': -0.1,
  'local-date': 0.35,
  'ask-head': 1,
  'ask-tail': 0.35,
  'beyond-lead': 1.74,
  pairs: 0.63,
  before: 1.12,
  after: -0.24,
  paragraph: 0.92,
  names: -0.07,
  'paragraph-before': 0.66,
  'paragraph-after': 0.35,
  'evidence-number': 1.29,
  'evidence-date': 0.57,
  'evidence-person': -0.37,
  'evidence-place': 0.15,
  'evidence-organisation': 0.2,
  'evidence-outcome': 0.65,
  'evidence-reason': 0.86,
  'evidence-words': 1.06,
  'evidence-list': 0.28,
  'evidence-manner': 0.32,
  'evidence-absent': -1.63,
  'evidence-near': 0.95,
  focus: 0.77,
  'place-in-article': 0.37,
  'outcome-late': 0.4,
  'outcome-words': 0.63,
  'decision-asked': 0.71,
  decision: -0.08,
  'outcome-told': 1.34,
  'outcome-unasked': 0.52,
  'outcome-of-asked': 1.36,
  'outcome-of-other': -0.59,
  'opinion-asked': -0.35,
  opinion: -0.05,
  inquiry: -0.51,
  'departure-asked': 0.24,
  'said-by': 0.91,
  'any-words-by': 0.68,
  'said-by-other': 0.08,
  'role-held': 1.2,
  first: -0.16,
  short: -0.06,
  long: 0.15,
  open: -0.1,
  'goes-on': 0.37,
  echo: 0.95,
};

export const articleWeights: Readonly<Record<ArticleFeature, number>> = {
  cover: 2.45,
  'own-words': 2.38,
  'headline-cover': 0.83,
  'lead-cover': 1.12,
  engine: 2.85,
  force: 0.79,
  'force-absent': -0.79,
  date: 0.37,
  'date-absent': -0.48,
  sentences: 1.46,
};

export const closeWeights: Readonly<Record<CloseFeature, number>> = {
  sentence: 0.85,
  'best-span': 1.37,
  'all-spans': 1.15,
};
