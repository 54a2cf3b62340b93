import type { Corpus } from '../../core/corpus.ts';
import { gatherSuggestible, type Suggestible } from '../suggestible.ts';
import { buildCaseIndex, type CaseIndex } from './case-index.ts';
import { type FacetIndex, indexArticleFacets, indexCaseFacets } from './facet-index.ts';
import { buildPassageIndex, type PassageIndex } from './passage-index.ts';

/** Everything that the engine looks into. Articles and cases are numbered in ascending order of id. */
export interface PostingsIndex {
  readonly articleIds: readonly string[];
  readonly caseIds: readonly string[];
  readonly passages: PassageIndex;
  readonly cases: CaseIndex;
  readonly articleFacets: FacetIndex;
  readonly caseFacets: FacetIndex;
  readonly suggestible: Suggestible;
}

/** Reads the whole corpus, letting other work through now and then. The order in which it holds things does not matter. */
export async function buildPostingsIndex(corpus: Corpus): Promise<PostingsIndex> {
  const articleIds = [...corpus.articleIds].sort();
  const cases = [...corpus.cases].sort((one, other) => (one.id < other.id ? -1 : 1));
  return {
    articleIds,
    caseIds: cases.map((it) => it.id),
    passages: await buildPassageIndex(corpus, articleIds),
    cases: await buildCaseIndex(corpus, cases, articleIds),
    articleFacets: await indexArticleFacets(corpus, articleIds),
    caseFacets: await indexCaseFacets(corpus, cases),
    suggestible: gatherSuggestible(corpus),
  };
}
