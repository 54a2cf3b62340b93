import type { Span } from '../../core/text/sentences.ts';
import type { Question } from '../question/question.ts';
import type { Candidate } from './sentence-features.ts';
import { type SpanWord, type WordSpan, wordSpans, wordsOfSentence } from './span-candidates.ts';
import { type SpanFeature, spanFeatures } from './span-features.ts';
import { spanWeights } from './span-weights.ts';

/** The words of a sentence that answer, as offsets into the body; null where it has no words. */
export function answerSpan(question: Question, candidate: Candidate): Span | null {
  const words = askedWords(question, candidate);
  let best: WordSpan | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const span of wordSpans(words)) {
    const features = spanFeatures(question.wants, question.focus, candidate, words, span);
    let score = 0;
    for (const name in features) {
      const feature = name as SpanFeature;
      score += (features[feature] ?? 0) * (spanWeights[feature] ?? 0);
    }
    if (score > most) {
      most = score;
      best = span;
    }
  }
  const first = words[best?.first ?? -1];
  const last = words[best?.last ?? -1];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The words of a sentence, those marked that the question has under any name. */
export function askedWords(question: Question, candidate: Candidate): SpanWord[] {
  const known = new Set(
    question.topics.flatMap(({ alternatives }) =>
      alternatives.flatMap(({ terms }) => (terms.length === 1 ? terms : [])),
    ),
  );
  for (const { alternatives } of question.topics) {
    for (const term of alternatives[0]?.terms ?? []) known.add(term);
  }
  return wordsOfSentence(candidate, (at) => known.has(candidate.reading.terms[at] ?? ''));
}
