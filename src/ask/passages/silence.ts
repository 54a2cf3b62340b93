import type { Question } from '../question/question.ts';
import type { MissingEvidence, PassageFinding } from './finding.ts';
import type { QuoteWindow } from './quote-window.ts';
import { type SilenceFeature, silenceFeatureNames, silenceFeatures } from './silence-features.ts';
import { leastConfidence, silenceWeights } from './silence-weights.ts';
import { closedRequirements } from './specific-evidence.ts';

/** Whether the best quote answers the question, how surely, and what is missing if not. */
export function silenceOf(
  question: Question,
  windows: readonly QuoteWindow[],
): Pick<PassageFinding, 'answered' | 'confidence' | 'missing'> {
  const features = silenceFeatures(question, windows);
  if (!features || question.topics.length === 0) {
    return { answered: false, confidence: 0, missing: null };
  }
  const score = silenceFeatureNames.reduce(
    (sum, name) => sum + features[name] * silenceWeights[name],
    0,
  );
  const confidence = 1 / (1 + Math.exp(-score));
  const missing = missingEvidence(question, features);
  const decided =
    (missing !== null && decisive.has(missing.what)) ||
    (lacksMatter(features) && confidence < sure) ||
    (question.wants === 'age' && features['value-absent'] === 1) ||
    closedRequirements.some((it) => features[`${it}-nowhere`] === 1);
  const answered = !decided && confidence >= leastConfidence;
  return { answered, confidence: decided ? 0 : confidence, missing: answered ? null : missing };
}

/** What no likelihood outweighs: another force's case answers nothing, and nobody is named in its stead. */
const decisive: ReadonlySet<MissingEvidence['what']> = new Set(['force', 'person']);

/** An article that lacks this share of what is asked is merely about the same place or date … */
const nothingAsked = 0.95;
/** … and a question of which no source has this share of the words is about something else … */
const mostUnknown = 0.5;
/** … unless all else speaks for it this clearly. */
const sure = 0.85;

function lacksMatter(features: Readonly<Record<SilenceFeature, number>>): boolean {
  return features['asked-absent'] >= nothingAsked || features.unknown >= mostUnknown;
}

function missingEvidence(
  question: Question,
  features: Readonly<Record<SilenceFeature, number>>,
): MissingEvidence | null {
  const [force] = question.topics.filter(({ kind }) => kind === 'force');
  if (force && features['force-absent'] === 1) return { what: 'force', typed: force.typed };
  const [person] = question.people;
  if (person && features['person-absent'] === 1) return { what: 'person', typed: person };
  const date = question.topics.find(({ kind }) => kind === 'date');
  if (date && features['date-absent'] === 1) return { what: 'date', typed: date.typed };
  if (features['required-nowhere'] === 1) {
    return { what: 'kind-of-answer', typed: question.focus ?? question.wants };
  }
  return null;
}
