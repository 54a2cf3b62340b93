import type { Article } from '../core/article.ts';
import type { Case } from '../core/case.ts';
import type { Corpus } from '../core/corpus.ts';
import { facetsOf, recencyOf } from '../core/facets.ts';
import { caseFits, fits } from '../core/filter.ts';
import { hasPhrase, hasWord } from '../core/text/phrase.ts';
import type { SearchRequest } from '../ports/search-engine.ts';

/** What of a request is not about words that are wanted. */
type Constraints = Pick<SearchRequest, 'phrases' | 'without' | 'filters' | 'drafts'>;

/**
 * The newest date of an article as YYYYMMDD, seen through those of its cases that meet the filters;
 * null when the article does not meet them. `core/filter.ts` says when it does.
 */
export function articleRecency(
  article: Article,
  cases: readonly Case[],
  { filters, drafts }: Constraints,
): number | null {
  const counted = cases.filter((it) => drafts || it.status === 'reviewed');
  const views = (counted.length > 0 ? counted : [null]).map((it) => facetsOf(it, [article]));
  const met = views.filter((facets) => fits(facets, filters));
  return met.length > 0 ? Math.max(...met.map((facets) => recencyOf(facets.dates))) : null;
}

/** The same for a case, seen through all its articles. */
export function caseRecency(
  it: Case,
  articles: readonly Article[],
  { filters, drafts }: Constraints,
): number | null {
  return caseFits(it, articles, filters, drafts) ? recencyOf(facetsOf(it, articles).dates) : null;
}

/** Whether every phrase occurs in one of the texts and none that is unwanted does. */
export function phrasesFit(
  texts: readonly string[],
  { phrases, without }: Pick<Constraints, 'phrases' | 'without'>,
): boolean {
  const occurs = (phrase: string) => texts.some((text) => hasPhrase(text, phrase));
  return phrases.filter(hasWord).every(occurs) && !without.filter(hasWord).some(occurs);
}

/** The headline and the passages of an article. */
export function textsOf(corpus: Corpus, articleId: string): readonly string[] {
  const passages = corpus.passages(articleId).map((passage) => passage.text);
  return [corpus.article(articleId)?.headline ?? '', ...passages];
}
