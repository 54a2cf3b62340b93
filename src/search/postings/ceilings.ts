import type { PostingsIndex } from './postings-index.ts';
import { ScoreCeilings } from './score-ceilings.ts';

/** The ceilings of one index. Their columns are used again for every request, so one request must end before the next. */
export interface Ceilings {
  readonly articles: ScoreCeilings;
  /** By article: what the own words of any one of its passages can add. */
  readonly passages: ScoreCeilings;
  readonly cases: ScoreCeilings;
}

export function createCeilings({ passages, cases }: PostingsIndex): Ceilings {
  return {
    articles: new ScoreCeilings(passages.articles, passages.articleImpacts),
    passages: new ScoreCeilings(passages.articles, passages.passageImpacts),
    cases: new ScoreCeilings(cases.index, cases.impacts),
  };
}
