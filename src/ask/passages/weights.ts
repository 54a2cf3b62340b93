import type { ArticleFeature } from './article-features.ts';
import type { CloseFeature } from './close-features.ts';
import type { SentenceFeature } from './sentence-features.ts';

/**
 * How much each feature counts, learned by `scripts/train-ranker.ts`: the weights that make the
 * answering sentences of its question files likeliest among all sentences of their article, and
 * those articles likeliest among all that the engine found (conditional logit, L2 penalty).
 */
export const sentenceWeights: Readonly<Record<SentenceFeature, number>> = {
  engine: 1.91,
  cover: 0.91,
  'own-words': 0.17,
  'local-cover': 0.56,
  'local-own-words': -0.24,
  'local-date': 0.46,
  'ask-head': 0.99,
  'ask-tail': 0.31,
  'beyond-lead': 1.83,
  pairs: 0.62,
  before: 1.11,
  after: -0.28,
  paragraph: 1.02,
  names: -0.11,
  'paragraph-before': 0.63,
  'paragraph-after': 0.24,
  'evidence-number': 1.37,
  'evidence-date': 0.57,
  'evidence-person': -0.44,
  'evidence-place': 0.17,
  'evidence-organisation': 0.17,
  'evidence-outcome': 0.58,
  'evidence-reason': 0.94,
  'evidence-words': 1.04,
  'evidence-list': 0.29,
  'evidence-manner': 0.25,
  'evidence-absent': -1.69,
  'evidence-near': 0.86,
  focus: 0.82,
  'place-in-article': 0.35,
  'outcome-late': 0.43,
  'outcome-words': 0.71,
  'decision-asked': 0.73,
  decision: -0.03,
  'outcome-told': 1.29,
  'outcome-unasked': 0.52,
  'outcome-of-asked': 1.29,
  'outcome-of-other': -0.59,
  'opinion-asked': -0.29,
  opinion: -0.07,
  inquiry: -0.49,
  'departure-asked': 0.2,
  'said-by': 0.94,
  'any-words-by': 0.75,
  'said-by-other': 0.15,
  'role-held': 1.29,
  first: -0.1,
  short: -0.03,
  long: 0.15,
  open: -0.09,
  'goes-on': 0.33,
  echo: 0.91,
};

export const articleWeights: Readonly<Record<ArticleFeature, number>> = {
  cover: 2.47,
  'own-words': 2.4,
  'headline-cover': 0.83,
  'lead-cover': 1.23,
  engine: 2.79,
  force: 0.76,
  'force-absent': -0.76,
  date: 0.33,
  'date-absent': -0.43,
  sentences: 1.43,
};

export const closeWeights: Readonly<Record<CloseFeature, number>> = {
  sentence: 0.85,
  'best-span': 1.33,
  'all-spans': 1.12,
};
