import { ArticleScorer } from './article-scorer.ts';
import { CaseScorer } from './case-scorer.ts';
import type { PostingsIndex } from './postings-index.ts';

/** The scorers of one index. They are used again for every request, so one request must end before the next. */
export interface Scorers {
  readonly articles: ArticleScorer;
  readonly cases: CaseScorer;
}

export function createScorers({ passages, cases }: PostingsIndex): Scorers {
  return { articles: new ArticleScorer(passages), cases: new CaseScorer(cases) };
}
