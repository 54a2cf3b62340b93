import type { AnswerType, Question } from '../question/question.ts';
import { saysWhichCase } from './matched-article.ts';
import type { QuoteWindow } from './quote-window.ts';
import { unknownWeight } from './topic-weight.ts';

/** How much of the question the best article and the best quote lack. */
export function wordAbsence(question: Question, window: QuoteWindow) {
  const { topics, matches } = window.ranked.article;
  const from = window.first.candidate.sentence.index;
  const to = window.last.candidate.sentence.index;
  let asked = 0;
  let askedAbsent = 0;
  let askedQuoted = 0;
  let all = 0;
  let quoted = 0;
  let heaviest = 0;
  let unquoted = 0;
  let unknown = 0;
  let words = 0;
  topics.forEach(({ topic, weight }, t) => {
    const match = matches[t];
    const best = match?.best ?? 0;
    const inQuote = Math.max(0, ...(match?.sentences.subarray(from, to + 1) ?? []));
    all += weight;
    quoted += weight * inQuote;
    if (best === 0) heaviest = Math.max(heaviest, weight);
    if (topic.start < question.asking.start || saysWhichCase(topic.kind)) return;
    asked += weight;
    askedAbsent += weight * (1 - best);
    askedQuoted += weight * inQuote;
    words += 1;
    if (weight === unknownWeight) unknown += 1;
    if (inQuote === 0) unquoted = Math.max(unquoted, weight);
  });
  return {
    'asked-absent': asked === 0 ? 0 : askedAbsent / asked,
    'heaviest-absent': heaviest / 8,
    'heaviest-unquoted': unquoted / 8,
    unknown: words === 0 ? 0 : unknown / words,
    'quote-cover': all === 0 ? 0 : quoted / all,
    'quote-asked': asked === 0 ? 0 : askedQuoted / asked,
  };
}

/** Elsewhere the noun asked for is a heading ("sanction", "reason") that no answer repeats. */
const countable: ReadonlySet<AnswerType> = new Set(['thing', 'count', 'list']);

/** Whether the noun asked for is missing; it counts under all names that the question's topics give it. */
export function focusAbsence(question: Question, window: QuoteWindow) {
  const { topics, matches } = window.ranked.article;
  const { focus } = question;
  const t = topics.findIndex(({ topic }) => topic.alternatives[0]?.terms.includes(focus ?? ''));
  const match = matches[t];
  if (!focus || !match || !countable.has(question.wants))
    return { 'focus-absent': 0, 'focus-nowhere': 0 };
  const from = window.first.candidate.sentence.index;
  const to = window.last.candidate.sentence.index;
  const quoted = match.sentences.subarray(from, to + 1).some((strength) => strength > 0);
  return { 'focus-absent': quoted ? 0 : 1, 'focus-nowhere': match.best === 0 ? 1 : 0 };
}
