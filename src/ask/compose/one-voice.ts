import type { Article } from '../../core/article.ts';
import type { Case } from '../../core/case.ts';
import type { Corpus } from '../../core/corpus.ts';
import type { Span } from '../../core/text/sentences.ts';
import { voiceOf } from './voice.ts';

/**
 * The part of a span, paragraph by paragraph around the answering words, in which the same person
 * speaks, or nobody does: one name stands below a quote, and a finding must not pass for the words of
 * those whom it is about.
 * @param answer null where no words stand out; then the first paragraph counts
 */
export function oneVoice(
  article: Article,
  span: Span,
  answer: Span | null,
  cases: readonly Case[],
  corpus: Corpus,
): Span {
  const parts = corpus
    .passages(article.id)
    .filter((it) => it.start < span.end && span.start < it.end)
    .map(({ start, end }) => ({
      start: Math.max(start, span.start),
      end: Math.min(end, span.end),
    }));
  if (parts.length < 2) return span;
  const speakers = parts.map((it) => voiceOf(article, it, cases, corpus).speaker);
  const found = parts.findIndex((it) => answer !== null && answer.start < it.end);
  const own = Math.max(0, found);
  const isOther = (speaker: string | null) => speaker !== speakers[own];
  const before = speakers.slice(0, own).findLastIndex(isOther);
  const after = speakers.findIndex((speaker, at) => at > own && isOther(speaker));
  return {
    start: parts[before + 1]?.start ?? span.start,
    end: parts[after < 0 ? parts.length - 1 : after - 1]?.end ?? span.end,
  };
}
