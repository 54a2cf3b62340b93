import type { FeatureName } from './features.ts';

/**
 * How much each feature counts: a linear ranking of sentences, learned by `scripts/train-ranker.ts`,
 * which maximises the likelihood of the answering sentence among all candidates (softmax, L2).
 */
export const sentenceWeights: Readonly<Record<FeatureName, number>> = {
  'article-cover': 2.28,
  'article-own-words': 2.25,
  'headline-cover': 1.16,
  'engine-article': 3.16,
  'engine-passage': 2.37,
  force: 1.76,
  'force-absent': -1.75,
  date: 1.29,
  'date-absent': -1.64,
  'lead-cover': 3.15,
  cover: 1.3,
  'own-words': 0.99,
  'local-cover': 1.09,
  'local-own-words': 0.54,
  pairs: 2.11,
  before: 0.95,
  after: -1.01,
  paragraph: 0.17,
  evidence: 1.04,
  'evidence-absent': -1.02,
  focus: 1.5,
  'focus-evidence': 0.53,
  'place-in-article': 1.01,
  'outcome-late': 1.37,
  'outcome-words': 0.68,
  'reason-words': 0.69,
  first: -1.9,
  short: -0.19,
  long: 0.18,
  open: -0.97,
  'question-echo': 2.1,
};
