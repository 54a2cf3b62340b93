import type { Span } from '../../../core/text/sentences.ts';
import type { Question } from '../../question/question.ts';
import type { Candidate } from '../sentence-features.ts';
import { answerShape } from './answer-shape.ts';
import { askedWords, type SpanWord } from './asked-words.ts';
import type { ScoredSpan, SpanScorer } from './span-scorer.ts';
import { SpanSentence, type WordSpan } from './span-sentence.ts';

/** Spans that are weighed against each other; the others are too unlikely to matter. */
const mostWeighed = 60;

/** The words of a sentence that answer, as offsets into the body; null where it has no words. */
export function answerSpan(
  question: Question,
  candidate: Candidate,
  scorer: SpanScorer,
): Span | null {
  const words = askedWords(question, candidate);
  const spans = scorer.score(new SpanSentence(words, candidate), answerShape(question.wants));
  const best = likeliestToOverlap(spans, words);
  const first = words[best?.first ?? -1];
  const last = words[best?.last ?? -1];
  return first && last ? { start: first.start, end: last.end } : null;
}

/**
 * The span that shares most with what the answer may be: the greatest expected F1 over words
 * (minimum Bayes risk), which prefers the middle of many like spans to the likeliest single one.
 */
export function likeliestToOverlap(
  spans: readonly ScoredSpan[],
  words: readonly SpanWord[],
): WordSpan | null {
  const likely = [...spans].sort((a, b) => b.score - a.score).slice(0, mostWeighed);
  const most = likely[0]?.score ?? 0;
  const chances = likely.map(({ score }) => Math.exp(score - most));
  const counts = countsBefore(words);
  const size = (first: number, last: number) => (counts[last + 1] ?? 0) - (counts[first] ?? 0);
  let best: WordSpan | null = null;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const one of likely) {
    let expected = 0;
    likely.forEach((other, at) => {
      const shared = size(Math.max(one.first, other.first), Math.min(one.last, other.last));
      if (shared <= 0) return;
      const both = size(one.first, one.last) + size(other.first, other.last);
      expected += ((chances[at] ?? 0) * 2 * shared) / both;
    });
    if (expected > greatest) {
      greatest = expected;
      best = one;
    }
  }
  return best;
}

/** By place: how many words stand before it, articles apart. */
function countsBefore(words: readonly SpanWord[]): number[] {
  const counts = [0];
  for (const { text } of words) {
    const counted = text !== 'a' && text !== 'an' && text !== 'the';
    counts.push((counts.at(-1) ?? 0) + (counted ? 1 : 0));
  }
  return counts;
}
