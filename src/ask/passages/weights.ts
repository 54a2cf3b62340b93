import type { ArticleFeature } from './article-features.ts';
import type { CloseFeature } from './close-features.ts';
import type { SentenceFeature } from './sentence-features.ts';

/**
 * How much each feature counts, learned by `scripts/train-ranker.ts`: the weights that make the
 * answering sentences of its question files likeliest among all sentences of their article, and
 * those articles likeliest among all that the engine found (conditional logit, L2 penalty).
 */
export const sentenceWeights: Readonly<Record<SentenceFeature, number>> = {
  engine: 1.54,
  cover: 1.54,
  'own-words': 0.72,
  'local-cover': 0.78,
  'local-own-words': -0.47,
  'local-date': 0.38,
  'ask-head': 1.21,
  'ask-tail': 0.09,
  'beyond-lead': 1.66,
  pairs: 0.85,
  before: 1.24,
  after: -0.16,
  paragraph: 0.74,
  names: -0.32,
  'paragraph-before': 0.25,
  'paragraph-after': 0.46,
  'evidence-number': 1.45,
  'evidence-date': 0.41,
  'evidence-person': -0.4,
  'evidence-place': -0.03,
  'evidence-organisation': 0.11,
  'evidence-outcome': 0.71,
  'evidence-reason': 1.23,
  'evidence-words': 0.8,
  'evidence-list': 0.21,
  'evidence-manner': 0.34,
  'evidence-absent': -1.43,
  'evidence-near': 1.07,
  focus: 0.88,
  'place-in-article': 0.69,
  'outcome-late': 0.93,
  'outcome-words': 1.21,
  'decision-asked': 1.23,
  decision: 0.18,
  'opinion-asked': -0.58,
  opinion: -0.29,
  inquiry: -0.37,
  'departure-asked': 0.26,
  first: -0.31,
  short: -0.23,
  long: 0.2,
  open: -0.12,
  'goes-on': 0.28,
  echo: 0.71,
};

export const articleWeights: Readonly<Record<ArticleFeature, number>> = {
  cover: 2.36,
  'own-words': 2.37,
  'headline-cover': 1.05,
  'lead-cover': 1.73,
  engine: 3.18,
  force: 0.66,
  'force-absent': -0.66,
  date: 0.32,
  'date-absent': -0.42,
  sentences: 1.4,
};

export const closeWeights: Readonly<Record<CloseFeature, number>> = {
  sentence: 0.83,
  'best-span': 1.75,
  'all-spans': 1.09,
};
