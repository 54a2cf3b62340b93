import type { SilenceFeature } from './silence-features.ts';

/** How much each feature of a logistic model counts. */
export type SilenceWeights = Readonly<Record<SilenceFeature, number>>;

/** Below either likelihood the sources count as silent; what is not about the police is judged by the first alone. */
export const leastPresence = { police: 0.15, other: 0.02 } as const;
export const leastAnswer = 0.38;
