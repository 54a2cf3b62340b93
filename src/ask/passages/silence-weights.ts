import type { SilenceFeature } from './silence-features.ts';

/**
 * How much each feature speaks for an answer: a logistic model learned by `scripts/train-ranker.ts`
 * from answerable questions, from questions whose answer the texts leave out, and from answerable
 * ones with their article taken away.
 */
export const silenceWeights: Readonly<Record<SilenceFeature, number>> = {
  bias: 0.08,
  cover: 0.48,
  'own-words': -1.08,
  'asked-absent': -1.61,
  'heaviest-absent': -0.49,
  'article-likelihood': 1.91,
  'quote-likelihood': 1.04,
  'quote-cover': 1.46,
  'quote-asked': 0.05,
  'sentence-head': 0.43,
  'sentence-local': -2.2,
  'sentence-beyond-lead': 0.45,
  'sentence-near-evidence': 0.64,
  'sentence-pairs': 1.15,
  'value-far': -0.92,
  'force-absent': -2.81,
  'date-absent': -1.18,
  'person-absent': -0.43,
  'person-name-absent': -1.17,
  'proper-name-absent': -0.6,
  'value-absent': -0.28,
  'count-absent': 0.17,
  'quotation-absent': -0.38,
  'sanction-absent': 0.07,
  'required-elsewhere': 0.41,
  'required-nowhere': -1.66,
  'focus-absent': 0.87,
  'focus-nowhere': -0.25,
  'wants-name': -0.83,
  'wants-proper-name': -1.85,
  'wants-value': -0.16,
  'wants-count': -0.46,
  'wants-verdict': -0.17,
  'wants-outcome': -0.34,
  'wants-words': -0.76,
};

/** Below this likelihood the sources count as silent. */
export const leastConfidence = 0.47;
