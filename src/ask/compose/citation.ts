import type { Article } from '../../core/article.ts';
import type { Citation } from '../../core/reply.ts';

/** Where an article was published, as far as it is known. */
export function citationOf(article: Article): Citation {
  return {
    headline: article.headline,
    publisher: article.publisher,
    published: article.published,
    publishedElsewhere: article.published_elsewhere,
    url: article.url,
  };
}
