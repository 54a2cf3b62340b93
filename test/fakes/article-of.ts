import type { Article } from '../../src/core/article.ts';

/** An article with a body and nothing else known of it. */
export function articleOf(body: string, known: Partial<Article> = {}): Article {
  return {
    id: 'x-1',
    headline: null,
    publisher: null,
    author: null,
    url: null,
    published: null,
    published_elsewhere: null,
    retrieved: null,
    sha256: '0'.repeat(64),
    kind: 'other',
    also_at: [],
    tags: [],
    status: 'live',
    note: null,
    ...known,
    body,
  };
}
