import type { Span } from '../../core/text/sentences.ts';
import type { AnswerType } from '../question/question.ts';
import { type MatchedArticle, share } from './matched-article.ts';
import type { ReadSentence } from './reading.ts';
import { type AnswerShape, answerShape } from './span/answer-shape.ts';

/** The wanted kind of answer stands in the sentence, in words that the question did not have. */
export const evidenceFeatureNames = [
  'evidence-number',
  'evidence-date',
  'evidence-person',
  'evidence-place',
  'evidence-organisation',
  'evidence-outcome',
  'evidence-reason',
  'evidence-words',
  'evidence-list',
  'evidence-manner',
  'evidence-absent', // it does not, and is of a kind that is easily told
  'evidence-near', // topics within a few words of it
] as const;
export type EvidenceFeature = (typeof evidenceFeatureNames)[number];

const ofShape: Readonly<Partial<Record<AnswerShape, EvidenceFeature>>> = {
  number: 'evidence-number',
  count: 'evidence-number',
  date: 'evidence-date',
  person: 'evidence-person',
  place: 'evidence-place',
  outcome: 'evidence-outcome',
  reason: 'evidence-reason',
  list: 'evidence-list',
};
/** Answers whose evidence is told apart although their words look like those of others. */
const apart: Readonly<Partial<Record<AnswerType, EvidenceFeature>>> = {
  organisation: 'evidence-organisation',
  words: 'evidence-words',
  manner: 'evidence-manner',
};
const easilyTold: ReadonlySet<string | undefined> = new Set([
  'evidence-number',
  'evidence-date',
  'evidence-person',
  'evidence-place',
]);

/** What the evidence in a sentence says for it. */
export function evidenceFeatures(
  article: MatchedArticle,
  sentence: ReadSentence,
  evidence: readonly Span[],
  weights: readonly number[],
): Readonly<Partial<Record<EvidenceFeature, number>>> {
  const { wants } = article.question;
  const group = apart[wants] ?? ofShape[answerShape(wants)];
  if (!group) return {};
  if (evidence.length === 0) return easilyTold.has(group) ? { 'evidence-absent': 1 } : {};
  return { [group]: 1, 'evidence-near': nearEvidence(article, sentence, evidence, weights) };
}

/** Letters within which a topic counts as being next to the evidence. */
const reach = 45;

function nearEvidence(
  { matches, reading }: MatchedArticle,
  sentence: ReadSentence,
  evidence: readonly Span[],
  weights: readonly number[],
): number {
  return share(weights, matches, (match) => {
    let most = 0;
    for (const { at, weight } of match.places) {
      if (at < sentence.from || at >= sentence.to || weight <= most) continue;
      const start = (reading.starts[at] ?? 0) - sentence.start;
      if (evidence.some((span) => start >= span.start - reach && start <= span.end + reach)) {
        most = weight;
      }
    }
    return most;
  });
}
