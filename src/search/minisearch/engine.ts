import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { Corpus } from '../../core/corpus.ts';
import type { FilterField } from '../../core/query.ts';
import type { Analysis } from '../../core/text/analysis.ts';
import { termsOf } from '../../core/text/terms.ts';
import type {
  Hit,
  Hits,
  SearchEngine,
  SearchRequest,
  TermFrequency,
  Want,
  WeightedTerm,
} from '../../ports/search-engine.ts';
import { articleRecency, caseRecency, phrasesFit, textsOf } from '../allowance.ts';
import { Analyses } from '../analyses.ts';
import { nearTerms } from '../near-terms.ts';
import { scoring } from '../scoring.ts';
import { Spelling } from '../spelling.ts';
import { gatherSuggestible } from '../suggestible.ts';
import { Suggestions } from '../suggestions.ts';
import { caseDocuments, passageDocuments, type SearchDocument } from './documents.ts';

type Scope = SearchRequest['scope'];

interface Loaded {
  readonly corpus: Corpus;
  readonly documents: Readonly<Record<Scope, readonly SearchDocument[]>>;
  readonly byKey: ReadonlyMap<string, SearchDocument>;
  readonly indexes: Readonly<Record<Scope, MiniSearch<SearchDocument>>>;
  readonly frequencies: ReadonlyMap<string, number>;
  readonly suggestions: Suggestions;
  readonly spelling: Spelling;
  readonly analyses: Analyses;
}

/**
 * The port over MiniSearch, plainly built: what the production engine is compared with. It finds
 * the same things and ranks them by MiniSearch's own score, which is not that of `scoring.ts`.
 */
export class MiniSearchEngine implements SearchEngine {
  #loaded: Loaded | null = null;

  async load(corpus: Corpus): Promise<void> {
    const documents = { passages: passageDocuments(corpus), cases: caseDocuments(corpus) };
    this.#loaded = {
      corpus,
      documents,
      byKey: new Map([...documents.passages, ...documents.cases].map((it) => [it.key, it])),
      indexes: { passages: indexOf(documents.passages), cases: indexOf(documents.cases) },
      frequencies: frequenciesOf(documents.passages),
      suggestions: new Suggestions(gatherSuggestible(corpus), corpus.vocabulary),
      spelling: new Spelling(corpus.vocabulary, (term) => this.frequency(term).passages),
      analyses: new Analyses(corpus),
    };
  }

  async search(request: SearchRequest): Promise<Hits> {
    if (!this.#loaded) return { hits: [], total: 0 };
    const hits =
      request.wants.length > 0
        ? wantedHits(this.#loaded, request)
        : newestHits(this.#loaded, request);
    hits.sort(
      (one, other) =>
        other.score - one.score || compare(one.id, other.id) || one.passage - other.passage,
    );
    return {
      hits: hits.slice(0, request.limit),
      total: request.wants.length > 0 ? null : new Set(hits.map((hit) => hit.id)).size,
    };
  }

  async suggest(field: FilterField, prefix: string): Promise<readonly string[]> {
    if (!this.#loaded) return [];
    return this.#loaded.suggestions.suggest(field, prefix);
  }

  frequency(term: string): TermFrequency {
    const passages = this.#loaded?.frequencies.get(term) ?? 0;
    return { passages, of: this.#loaded?.documents.passages.length ?? 0 };
  }

  nearTerms(term: string): readonly string[] {
    return nearTerms(term, this.#loaded?.frequencies.keys() ?? []);
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

function indexOf(documents: readonly SearchDocument[]): MiniSearch<SearchDocument> {
  const index = new MiniSearch<SearchDocument>({
    idField: 'key',
    fields: ['own', 'inherited'],
    tokenize: (text) => termsOf(text).map(({ term }) => term),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (term) => [term],
      boost: { inherited: scoring.articleShare },
      bm25: { k: scoring.k1, b: scoring.b, d: 0 },
    },
  });
  index.addAll(documents);
  return index;
}

function frequenciesOf(documents: readonly SearchDocument[]): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>();
  for (const { own } of documents) {
    for (const term of new Set(termsOf(own).map((placed) => placed.term))) {
      frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    }
  }
  return frequencies;
}

function wantedHits(loaded: Loaded, request: SearchRequest): Hit[] {
  const allows = allowanceOf(loaded, request);
  const filter = (result: SearchResult) => {
    const document = loaded.byKey.get(result.id);
    return document !== undefined && allows(document) !== null;
  };
  const results = loaded.indexes[request.scope].search(queryOf(request.wants), { filter });
  return results.flatMap(({ id: key, score, queryTerms }) => {
    const document = loaded.byKey.get(key);
    if (!document) return [];
    const met = request.wants.filter((want) =>
      heeded(want).some((it) => queryTerms.includes(it.term)),
    );
    return [{ id: document.id, passage: document.passage, score, met: met.length }];
  });
}

function newestHits(loaded: Loaded, request: SearchRequest): Hit[] {
  const allows = allowanceOf(loaded, request);
  return loaded.documents[request.scope].flatMap((document) => {
    const score = allows(document);
    return score === null ? [] : [{ id: document.id, passage: document.passage, score, met: 0 }];
  });
}

/** Any want will do; any term meets a want. */
function queryOf(wants: readonly Want[]): Query {
  const queries = wants.flatMap(heeded).map(({ term, weight }) => ({
    queries: [term],
    boostTerm: () => weight,
  }));
  return { combineWith: 'OR', queries };
}

function heeded(want: Want): readonly WeightedTerm[] {
  return want.terms.filter((term) => term.weight > 0);
}

/** Gives the newest date of what may be shown and null for the rest, looking at each article or case once. */
function allowanceOf(
  { corpus }: Loaded,
  request: SearchRequest,
): (document: SearchDocument) => number | null {
  const recencies = new Map<string, number | null>();
  return ({ id, passage, own }) => {
    const known = recencies.get(id);
    const recency = known === undefined ? recencyOf(corpus, id, request) : known;
    recencies.set(id, recency);
    if (recency === null) return null;
    const texts =
      passage > 0
        ? [own, corpus.article(id)?.headline ?? '']
        : [own, ...(corpus.case(id)?.articles ?? []).flatMap((it) => textsOf(corpus, it))];
    return phrasesFit(texts, request) ? recency : null;
  };
}

function recencyOf(corpus: Corpus, id: string, request: SearchRequest): number | null {
  if (request.scope === 'passages') {
    const article = corpus.article(id);
    return article ? articleRecency(article, corpus.casesOf(id), request) : null;
  }
  const it = corpus.case(id);
  return it
    ? caseRecency(
        it,
        it.articles.flatMap((article) => corpus.article(article) ?? []),
        request,
      )
    : null;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
