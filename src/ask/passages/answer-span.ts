import type { Span } from '../../core/text/sentences.ts';
import type { Question } from '../question/question.ts';
import type { Topic } from '../question/topic.ts';
import { saysWhichCase } from './matched-article.ts';
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
  const asked = question.topics.filter(
    ({ kind, start }) => start >= question.asking.start && !saysWhichCase(kind),
  );
  return wordsOfSentence(candidate, {
    all: termsOfTopics(question.topics),
    head: termsOfTopics(asked.slice(0, 2)),
    tail: termsOfTopics(asked.slice(-2)),
  });
}

/** Single words under any name; of phrases only the asker's own. */
function termsOfTopics(topics: readonly Topic[]): Set<string> {
  return new Set(
    topics.flatMap(({ alternatives }) =>
      alternatives.flatMap(({ terms }, at) => (at === 0 || terms.length === 1 ? terms : [])),
    ),
  );
}
