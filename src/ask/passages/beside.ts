import { fold } from '../../core/text/fold.ts';
import type { QuoteWindow } from './quote-window.ts';
import { aboutWhom } from './subjects.ts';

/**
 * The first quote, and of the others those that may bear on it: where the question asks after somebody whom
 * the first one's article names, none about others only and none of an article that does not name them.
 */
export function besideFirst(windows: readonly QuoteWindow[]): readonly QuoteWindow[] {
  const [first, ...others] = windows;
  if (!first) return [];
  const { topics, reading } = first.ranked.article;
  const names = topics
    .map(({ topic }) => fold(topic.typed).replace(/'s?$/, ''))
    .filter((it) => reading.subjects.surnames.has(it));
  if (names.length === 0) return windows;
  const ofAsked = ({ ranked: { article }, answering }: QuoteWindow) =>
    names.some((it) => article.reading.subjects.surnames.has(it)) &&
    aboutWhom(article)?.[answering.candidate.sentence.index] !== 'others';
  return [first, ...others.filter(ofAsked)];
}
