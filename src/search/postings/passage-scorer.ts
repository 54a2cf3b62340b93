import type { Want, WeightedTerm } from '../../ports/search-engine.ts';
import { inverseFrequency, scoring, termScore } from '../scoring.ts';
import type { PassageIndex } from './passage-index.ts';
import { WantScores } from './want-scores.ts';

/** Scores passages and articles for the wants of a request, by the formula of `search/scoring.ts`. */
export class PassageScorer {
  /** By text: a passage's own words; of text 0 of an article, whether its context meets a want. */
  readonly texts: WantScores;
  readonly articles: WantScores;
  readonly #index: PassageIndex;

  constructor(index: PassageIndex) {
    this.#index = index;
    this.texts = new WantScores(index.index.lengths.length);
    this.articles = new WantScores(index.articleNorms.length);
  }

  score(wants: readonly Want[]): void {
    this.texts.clear();
    this.articles.clear();
    for (const want of wants) {
      for (const term of want.terms) this.#scoreTerm(term);
      this.texts.closeWant();
      this.articles.closeWant();
    }
  }

  #scoreTerm({ term, weight }: WeightedTerm): void {
    const { index, firstText, articleOf, textNorms, articleNorms } = this.#index;
    const number = index.terms.get(term);
    if (number === undefined || !(weight > 0)) return;
    const { starts, texts, counts } = index;
    const idf = weight * this.#passageIdf(number);
    const articleIdf = weight * this.#articleIdf(number);
    const end = starts[number + 1] as number;
    let article = -1;
    let inArticle = 0;
    for (let at = starts[number] as number; at < end; at++) {
      const text = texts[at] as number;
      const count = counts[at] as number;
      const owner = articleOf[text] as number;
      if (owner !== article) {
        if (article >= 0) this.#offerArticle(article, articleIdf, inArticle, articleNorms);
        article = owner;
        inArticle = 0;
      }
      const isContext = firstText[owner] === text;
      inArticle += isContext ? scoring.contextWeight * count : count;
      this.texts.offer(text, termScore(idf, count, textNorms[text] as number));
    }
    if (article >= 0) this.#offerArticle(article, articleIdf, inArticle, articleNorms);
  }

  #offerArticle(article: number, idf: number, count: number, norms: Float64Array): void {
    this.articles.offer(article, termScore(idf, count, norms[article] as number));
  }

  #passageIdf(term: number): number {
    return inverseFrequency(this.#index.passagesHaving[term] ?? 0, this.#index.passageCount);
  }

  #articleIdf(term: number): number {
    return inverseFrequency(this.#index.articlesHaving[term] ?? 0, this.#index.articleNorms.length);
  }
}
