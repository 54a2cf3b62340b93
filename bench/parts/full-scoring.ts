import type { SearchRequest } from '../../src/ports/search-engine.ts';
import { scoreOf } from '../../src/search/postings/impact.ts';
import { wantsInArticles, wantsInPassages } from '../../src/search/postings/indexed-wants.ts';
import { PassageScorer } from '../../src/search/postings/passage-scorer.ts';
import type { PostingsIndex } from '../../src/search/postings/postings-index.ts';
import { scoring } from '../../src/search/scoring.ts';
import { TopHits } from '../../src/search/top-hits.ts';

/** The best passages when every one is scored: what no short cut may change. As `article/passage`. */
export function scoreEverything(
  { passages, articleIds }: PostingsIndex,
  { wants, limit }: SearchRequest,
): string[] {
  const inArticles = wantsInArticles(passages, wants);
  const scorer = new PassageScorer(passages, wantsInPassages(passages, wants));
  const top = new TopHits(limit);
  for (const article of articleIds.keys()) {
    const whole = scoreOf(passages.articles, passages.articleNorms, inArticles, article);
    const own = scorer.score(article);
    const inherits = (own[0] ?? 0) > 0;
    for (const [number, score] of own.entries()) {
      const text = (passages.firstText[article] ?? 0) + number;
      if (number > 0 && (inherits || score > 0))
        top.offer(score + scoring.articleShare * whole, text);
    }
  }
  return top.sorted().map(({ number: text }) => {
    const article = passages.articleOf[text] ?? 0;
    return `${articleIds[article]}/${text - (passages.firstText[article] ?? 0)}`;
  });
}
