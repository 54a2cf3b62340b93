import type { Article } from '../core/article.ts';
import type { Corpus } from '../core/corpus.ts';
import { termsOf } from '../core/text/terms.ts';
import type { SearchEngine } from '../ports/search-engine.ts';

/** Passages looked at for one set of words. */
const mostPassages = 200;

/** The articles that most likely have all of some words or labels; reading every article of a large corpus takes too long. */
export async function articlesWith(
  words: readonly string[],
  corpus: Corpus,
  engine: SearchEngine,
): Promise<Article[]> {
  const ids = await articleIdsWith(words, engine);
  return ids.flatMap((id) => corpus.article(id) ?? []);
}

/** The ids of such articles, the likeliest first. */
export async function articleIdsWith(
  words: readonly string[],
  engine: SearchEngine,
): Promise<readonly string[]> {
  const terms = [...new Set(words.flatMap((it) => termsOf(it).map(({ term }) => term)))];
  const { hits } = await engine.search({
    scope: 'passages',
    wants: terms.map((term) => ({ terms: [{ term, weight: 1 }] })),
    phrases: [],
    without: [],
    filters: [],
    drafts: true,
    limit: mostPassages,
  });
  return [...new Set(hits.map(({ id }) => id))];
}
