import type { Article } from './article.ts';

/** One paragraph of an article's body. Offsets are UTF-16, half-open. */
export interface Passage {
  readonly article: string;
  /** Counted from 1 in the order of the body. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The paragraphs of a body, which are whatever its blank lines separate. */
export function passagesOf(article: Pick<Article, 'id' | 'body'>): Passage[] {
  const passages: Passage[] = [];
  for (const match of article.body.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/g)) {
    const text = match[0];
    if (text.trim() === '') continue;
    const start = match.index;
    passages.push({
      article: article.id,
      number: passages.length + 1,
      start,
      end: start + text.length,
      text,
    });
  }
  return passages;
}
