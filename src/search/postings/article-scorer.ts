import { scoring, termScore } from '../scoring.ts';
import type { PassageIndex } from './passage-index.ts';
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
      const most = Math.max(0, ...terms.map((term) => term.inPassages));
      this.scores.closeWant(most * (scoring.k1 + 1));
    }
  }

  #scoreTerm({ number, inArticles }: PreparedTerm): void {
    const { articles, articleNorms } = this.#index;
    const end = articles.starts[number + 1] as number;
    for (let at = articles.starts[number] as number; at < end; at++) {
      const article = articles.texts[at] as number;
      const norm = articleNorms[article] as number;
      this.scores.offer(article, termScore(inArticles, articles.counts[at] as number, norm));
    }
  }
}
