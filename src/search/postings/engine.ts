import type { Corpus } from '../../core/corpus.ts';
import type { FilterField } from '../../core/query.ts';
import type { Analysis } from '../../core/text/analysis.ts';
import type {
  Hits,
  SearchEngine,
  SearchRequest,
  TermFrequency,
} from '../../ports/search-engine.ts';
import { Analyses } from '../analyses.ts';
import { nearTerms } from '../near-terms.ts';
import { Spelling } from '../spelling.ts';
import { Suggestions } from '../suggestions.ts';
import { searchCases } from './case-search.ts';
import { type Ceilings, createCeilings } from './ceilings.ts';
import { searchPassages } from './passage-search.ts';
import { buildPostingsIndex, type PostingsIndex } from './postings-index.ts';

/** What belongs to one corpus, so that a new one is taken up all at once. */
interface Loaded {
  readonly corpus: Corpus;
  readonly index: PostingsIndex;
  readonly ceilings: Ceilings;
  readonly analyses: Analyses;
  readonly suggestions: Suggestions;
  readonly spelling: Spelling;
}

/** The engine that answers: an inverted index in typed arrays, whose hits are those of full scoring. */
export class PostingsEngine implements SearchEngine {
  #loaded: Loaded | null = null;

  async load(corpus: Corpus): Promise<void> {
    this.adopt(corpus, await buildPostingsIndex(corpus));
  }

  /** Takes up an index that was built before, from a corpus of the same content. */
  adopt(corpus: Corpus, index: PostingsIndex): void {
    this.#loaded = {
      corpus,
      index,
      ceilings: createCeilings(index),
      analyses: new Analyses(corpus),
      suggestions: new Suggestions(index.suggestible, corpus.vocabulary),
      spelling: new Spelling(corpus.vocabulary, (term) => this.frequency(term).passages),
    };
  }

  async search(request: SearchRequest): Promise<Hits> {
    if (!this.#loaded) return { hits: [], total: 0 };
    const { index, ceilings, corpus } = this.#loaded;
    const search = request.scope === 'passages' ? searchPassages : searchCases;
    return search(index, ceilings, corpus, request);
  }

  async suggest(field: FilterField, prefix: string): Promise<readonly string[]> {
    if (!this.#loaded) return [];
    return this.#loaded.suggestions.suggest(field, prefix);
  }

  frequency(term: string): TermFrequency {
    if (!this.#loaded) return { passages: 0, of: 0 };
    const { index, passagesHaving, passageCount } = this.#loaded.index.passages;
    const number = index.terms.get(term);
    const passages = number === undefined ? 0 : (passagesHaving[number] as number);
    return { passages, of: passageCount };
  }

  nearTerms(term: string): readonly string[] {
    return nearTerms(term, this.#loaded?.index.passages.index.terms.keys() ?? []);
  }

  spelling(word: string): string | null {
    return this.#loaded?.spelling.meant(word) ?? null;
  }

  analysis(article: string, passage: number): Analysis | undefined {
    return this.#loaded?.analyses.of(article, passage);
  }

  async close(): Promise<void> {
    this.#loaded = null;
  }
}
