import MiniSearch from 'minisearch';
import type { Corpus } from '../../core/corpus.ts';
import type { Hit } from '../../ports/search-engine.ts';

interface PlainPassage {
  readonly id: number;
  readonly article: string;
  readonly passage: number;
  readonly text: string;
}

/**
 * What one gets from MiniSearch by its documentation alone: passages indexed with its defaults and
 * searched with the question as typed. The yardstick of `eval --compare` and of the benchmark.
 */
export class PlainSearch {
  readonly #index: MiniSearch<PlainPassage>;

  constructor(corpus: Corpus) {
    this.#index = new MiniSearch({ fields: ['text'], storeFields: ['article', 'passage'] });
    const passages = corpus.articleIds.flatMap((article) => corpus.passages(article));
    this.#index.addAll(
      passages.map(({ article, number, text }, id) => ({ id, article, passage: number, text })),
    );
  }

  /** The best first; each counts as meeting one want, the question. */
  search(question: string, limit: number): readonly Hit[] {
    return this.#index
      .search(question)
      .slice(0, limit)
      .map(({ article, passage, score }) => ({ id: article, passage, score, met: 1 }));
  }
}
