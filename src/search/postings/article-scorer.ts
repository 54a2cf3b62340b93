import { termScore } from '../scoring.ts';
import { type PassageIndex, peakStep } from './passage-index.ts';
import type { PreparedTerm } from './prepared-want.ts';
import { WantScores } from './want-scores.ts';

/**
 * Scores whole articles for the wants of a request, by the formula of `search/scoring.ts`. The
 * allowance of an article is the most that the own words of any of its passages can add.
 */
export class ArticleScorer {
  readonly scores: WantScores;
  readonly #index: PassageIndex;

  constructor(index: PassageIndex) {
    this.#index = index;
    this.scores = new WantScores(index.articles.lengths.length);
  }

  /** Forgets what was scored before. */
  score(wants: readonly (readonly PreparedTerm[])[]): void {
    this.scores.clear();
    for (const terms of wants) {
      for (const term of terms) this.#scoreTerm(term);
      this.scores.closeWant();
    }
  }

  #scoreTerm({ number, inArticles, inPassages }: PreparedTerm): void {
    const { articles, articleNorms, peaks } = this.#index;
    const peakUnit = inPassages * peakStep;
    const end = articles.starts[number + 1] as number;
    for (let at = articles.starts[number] as number; at < end; at++) {
      const article = articles.texts[at] as number;
      const norm = articleNorms[article] as number;
      const score = termScore(inArticles, articles.counts[at] as number, norm);
      this.scores.offer(article, score, peakUnit * (peaks[at] as number));
    }
  }
}
