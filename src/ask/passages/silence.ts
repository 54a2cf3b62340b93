import type { Question } from '../question/question.ts';
import { featureNames, type WeighedTopic } from './features.ts';
import type { PassageFinding } from './finding.ts';
import type { Ranked } from './rank.ts';

/** Whether the best sentence answers the question, how surely, and what is missing if not. */
export function silenceOf(
  question: Question,
  topics: readonly WeighedTopic[],
  ranked: readonly Ranked[],
): Pick<PassageFinding, 'answered' | 'confidence' | 'missing'> {
  const [best] = ranked;
  if (!best || topics.length === 0) return { answered: false, confidence: 0, missing: null };
  const [force] = question.forces;
  const forceAbsent = featureNames.indexOf('force-absent');
  if (force && best.candidate.features[forceAbsent] === 1) {
    return { answered: false, confidence: 0, missing: { what: 'force', typed: force.typed } };
  }
  const cover = best.candidate.features[0] ?? 0;
  const confidence = 1 / (1 + Math.exp(-8 * (cover - 0.45)));
  return { answered: confidence >= 0.5, confidence, missing: null };
}
