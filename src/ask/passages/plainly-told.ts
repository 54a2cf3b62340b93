import type { Question } from '../question/question.ts';
import type { QuoteWindow } from './quote-window.ts';
import { asksForAnyWords, saidBy } from './said-by.ts';

/** Share of whom a question calls that a speaker must be called: a surname, say, of a name in full. */
const calledSo = 0.4;

/**
 * Whether a quote has beyond doubt what is asked for: the age of whoever is named, or any words of
 * whoever is asked about, where nothing says which.
 */
export function isPlainlyTold(question: Question, window: QuoteWindow): boolean {
  if (question.wants === 'age') return window.answering.candidate.evidence.length > 0;
  return asksForAnyWords(question) && speaks(window);
}

function speaks({ ranked, first, last }: QuoteWindow): boolean {
  const said = saidBy(ranked.article) ?? [];
  const from = first.candidate.sentence.index;
  return said.slice(from, last.candidate.sentence.index + 1).some((share) => share >= calledSo);
}
