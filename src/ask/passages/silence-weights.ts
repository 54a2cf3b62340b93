import type { SilenceFeature } from './silence-features.ts';

/**
 * How much each feature speaks for an answer: a logistic model learned by `scripts/train-ranker.ts`
 * from answerable questions, from questions whose answer the texts leave out, and from answerable
 * ones with their article taken away.
 */
export const silenceWeights: Readonly<Record<SilenceFeature, number>> = {
  bias: -0.67,
  cover: 0.95,
  'own-words': -0.98,
  'asked-absent': -1.81,
  'heaviest-absent': -0.48,
  'article-likelihood': 2.28,
  'quote-likelihood': 1.29,
  'quote-cover': 0.72,
  'quote-asked': -0.03,
  'sentence-head': 0.44,
  'sentence-local': -1.75,
  'sentence-beyond-lead': 0.27,
  'sentence-near-evidence': 0.53,
  'sentence-pairs': 0.92,
  'value-far': -0.83,
  'force-absent': -2.76,
  'date-absent': -1.32,
  'person-absent': -0.75,
  'person-name-absent': -1.17,
  'proper-name-absent': -0.77,
  'value-absent': -0.41,
  'count-absent': 0.05,
  'quotation-absent': -0.38,
  'sanction-absent': 0.33,
  'required-elsewhere': 0.36,
  'required-nowhere': -1.62,
  'focus-absent': 0.45,
  'focus-nowhere': 0.11,
  'wants-name': -0.86,
  'wants-proper-name': -1.71,
  'wants-value': -0.2,
  'wants-count': -0.47,
  'wants-verdict': -0.08,
  'wants-outcome': -0.4,
  'wants-words': -0.63,
};

/** Below this likelihood the sources count as silent. */
export const leastConfidence = 0.4;
