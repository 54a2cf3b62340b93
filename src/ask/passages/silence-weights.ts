import type { SilenceFeature } from './silence-features.ts';

/**
 * How much each feature speaks for an answer: a logistic model learned by `scripts/train-ranker.ts`
 * from answerable questions, from questions whose answer the texts leave out, and from answerable
 * ones with their article taken away.
 */
export const silenceWeights: Readonly<Record<SilenceFeature, number>> = {
  bias: 0,
  cover: 0,
  'own-words': 0,
  'asked-absent': 0,
  'heaviest-absent': 0,
  'article-likelihood': 0,
  'quote-likelihood': 0,
  'quote-cover': 0,
  'quote-asked': 0,
  'force-absent': 0,
  'date-absent': 0,
  'person-absent': 0,
  'required-absent': 0,
  'required-elsewhere': 0,
  'required-nowhere': 0,
  'focus-absent': 0,
  'focus-nowhere': 0,
  'wants-name': 0,
  'wants-proper-name': 0,
  'wants-value': 0,
  'wants-verdict': 0,
  'wants-outcome': 0,
  'wants-words': 0,
};

/** Below this likelihood the sources count as silent. */
export const leastConfidence = 0.5;
