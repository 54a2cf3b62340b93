import type { SilenceFeature } from './silence-features.ts';

/**
 * How much each feature speaks for an answer: a logistic model learned by `scripts/train-ranker.ts`
 * from answerable questions, from questions whose answer the texts leave out, and from answerable
 * ones with their article taken away.
 */
export const silenceWeights: Readonly<Record<SilenceFeature, number>> = {
  bias: 0.82,
  cover: 1.2,
  'own-words': -2.06,
  'asked-absent': -2.8,
  'heaviest-absent': -1,
  'article-likelihood': 1.65,
  'quote-likelihood': 0.91,
  'quote-cover': 1.17,
  'quote-asked': -0.22,
  'force-absent': -3.36,
  'date-absent': -0.9,
  'person-absent': -0.62,
  'person-name-absent': -1.37,
  'proper-name-absent': -0.62,
  'value-absent': -0.51,
  'count-absent': -0.93,
  'quotation-absent': -0.76,
  'sanction-absent': -0.73,
  'required-elsewhere': 0.29,
  'required-nowhere': -2.09,
  'focus-absent': 1.42,
  'focus-nowhere': -0.08,
  'wants-name': -1.44,
  'wants-proper-name': -2.14,
  'wants-value': -0.43,
  'wants-count': 0.05,
  'wants-verdict': -0.08,
  'wants-outcome': 0.14,
  'wants-words': 0.06,
};

/** Below this likelihood the sources count as silent. */
export const leastConfidence = 0.45;
