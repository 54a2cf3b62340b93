import type { Want } from '../../ports/search-engine.ts';
import { inverseFrequency, scoring, termScore } from '../scoring.ts';
import type { ArticleScorer } from './article-scorer.ts';
import type { CaseIndex } from './case-index.ts';
import { WantScores } from './want-scores.ts';

/** Scores cases for the wants of a request, by the formula of `search/scoring.ts`. */
export class CaseScorer {
  readonly #index: CaseIndex;
  readonly #summaries: WantScores;
  readonly #totals: Float64Array;

  constructor(index: CaseIndex) {
    this.#index = index;
    this.#summaries = new WantScores(index.norms.length);
    this.#totals = new Float64Array(index.norms.length);
  }

  /**
   * @param articles has scored the same wants
   * @returns by case, 0 where neither its summary nor an article meets a want; overwritten by the next call
   */
  score(wants: readonly Want[], articles: ArticleScorer): Float64Array {
    this.#summaries.clear();
    for (const want of wants) {
      for (const { term, weight } of want.terms) if (weight > 0) this.#scoreTerm(term, weight);
      this.#summaries.closeWant();
    }
    const { starts, articles: numbers } = this.#index;
    const ofArticles = articles.scores.sums;
    for (let it = 0; it < this.#totals.length; it++) {
      let best = 0;
      for (let at = starts[it] as number; at < (starts[it + 1] as number); at++) {
        best = Math.max(best, ofArticles[numbers[at] as number] as number);
      }
      this.#totals[it] = (this.#summaries.sums[it] as number) + scoring.articleShare * best;
    }
    return this.#totals;
  }

  #scoreTerm(term: string, weight: number): void {
    const { index, norms } = this.#index;
    const number = index.terms.get(term);
    if (number === undefined) return;
    const first = index.starts[number] as number;
    const end = index.starts[number + 1] as number;
    const idf = weight * inverseFrequency(end - first, norms.length);
    for (let at = first; at < end; at++) {
      const it = index.texts[at] as number;
      this.#summaries.offer(it, termScore(idf, index.counts[at] as number, norms[it] as number), 0);
    }
  }
}
