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
  cover: 1.19,
  'own-words': 0.4,
  'local-cover': 0.64,
  'local-own-words': -0.34,
  'local-date': 0.22,
  'ask-head': 1.13,
  'ask-tail': 0.32,
  'beyond-lead': 1.69,
  pairs: 0.96,
  before: 1.23,
  after: -0.19,
  paragraph: 0.92,
  names: -0.08,
  'paragraph-before': 0.52,
  'paragraph-after': 0.45,
  'evidence-number': 1.23,
  'evidence-date': 0.59,
  'evidence-person': -0.38,
  'evidence-place': 0.12,
  'evidence-organisation': 0.22,
  'evidence-outcome': 0.93,
  'evidence-reason': 0.96,
  'evidence-words': 0.67,
  'evidence-list': 0.33,
  'evidence-manner': 0.4,
  'evidence-absent': -1.56,
  'evidence-near': 0.97,
  focus: 0.78,
  'place-in-article': 0.48,
  'outcome-late': 0.46,
  'outcome-words': 1.17,
  'decision-asked': 1.24,
  decision: 0.19,
  'opinion-asked': -0.62,
  opinion: 0.02,
  inquiry: -0.57,
  'departure-asked': 0.42,
  first: -0.15,
  short: -0.12,
  long: 0.22,
  open: -0.16,
  'goes-on': 0.38,
  echo: 0.81,
};

export const articleWeights: Readonly<Record<ArticleFeature, number>> = {
  cover: 2.32,
  'own-words': 2.28,
  'headline-cover': 0.87,
  'lead-cover': 1.18,
  engine: 2.87,
  force: 0.8,
  'force-absent': -0.8,
  date: 0.35,
  'date-absent': -0.46,
  sentences: 1.55,
};

export const closeWeights: Readonly<Record<CloseFeature, number>> = {
  sentence: 0.85,
  'best-span': 1.46,
  'all-spans': 1.2,
};
