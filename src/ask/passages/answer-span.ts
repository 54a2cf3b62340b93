import type { Span } from '../../core/text/sentences.ts';
import type { Question } from '../question/question.ts';
import type { Candidate } from './sentence-features.ts';

/** The words of a sentence that answer, as offsets into the body; null where none stand out. */
export function answerSpan(question: Question, candidate: Candidate): Span | null {
  const [first] = candidate.evidence;
  if (!first || question.wants === 'thing') return null;
  const { start } = candidate.sentence;
  return { start: start + first.start, end: start + first.end };
}
