import type { Question } from '../question/question.ts';
import type { PassageFinding } from './finding.ts';
import type { RankedArticle } from './rank.ts';

/** Whether the best sentence answers the question, how surely, and what is missing if not. */
export function silenceOf(
  question: Question,
  articles: readonly RankedArticle[],
): Pick<PassageFinding, 'answered' | 'confidence' | 'missing'> {
  const [best] = articles;
  if (!best || question.topics.length === 0) {
    return { answered: false, confidence: 0, missing: null };
  }
  const [force] = question.forces;
  if (force && best.features['force-absent'] === 1) {
    return { answered: false, confidence: 0, missing: { what: 'force', typed: force.typed } };
  }
  const confidence = 1 / (1 + Math.exp(-8 * (best.features.cover - 0.45)));
  return { answered: confidence >= 0.5, confidence, missing: null };
}
