import type { Article } from '../../src/core/article.ts';
import type { Corpus } from '../../src/core/corpus.ts';
import type { FilterField } from '../../src/core/query.ts';
import { type Analysis, analyse } from '../../src/core/text/analysis.ts';
import { termsOf } from '../../src/core/text/terms.ts';
import type {
  Hit,
  Hits,
  SearchEngine,
  SearchRequest,
  TermFrequency,
  Want,
} from '../../src/ports/search-engine.ts';
import { articleRecency, caseRecency, phrasesFit, textsOf } from '../../src/search/allowance.ts';
import { nearTerms } from '../../src/search/near-terms.ts';
import { inverseFrequency, lengthNorm, scoring, termScore } from '../../src/search/scoring.ts';
import { caseText, contextText } from '../../src/search/searchable-text.ts';
import { Spelling } from '../../src/search/spelling.ts';
import { gatherSuggestible } from '../../src/search/suggestible.ts';
import { Suggestions } from '../../src/search/suggestions.ts';

/** How often each term occurs in a text, and how many words it has. */
interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

/** The oracle: looks at every passage and every case for every request, and keeps no index. */
export class LinearEngine implements SearchEngine {
  #corpus: Corpus | null = null;

  async load(corpus: Corpus): Promise<void> {
    this.#corpus = corpus;
  }

  async search(request: SearchRequest): Promise<Hits> {
    if (!this.#corpus) return { hits: [], total: 0 };
    const hits =
      request.scope === 'passages'
        ? passageHits(this.#corpus, request)
        : caseHits(this.#corpus, request);
    hits.sort(
      (one, other) =>
        other.score - one.score ||
        (one.id === other.id ? 0 : one.id < other.id ? -1 : 1) ||
        one.passage - other.passage,
    );
    return {
      hits: hits.slice(0, request.limit),
      total: request.wants.length > 0 ? null : new Set(hits.map((hit) => hit.id)).size,
    };
  }

  async suggest(field: FilterField, prefix: string): Promise<readonly string[]> {
    if (!this.#corpus) return [];
    const suggestions = new Suggestions(gatherSuggestible(this.#corpus), this.#corpus.vocabulary);
    return suggestions.suggest(field, prefix);
  }

  frequency(term: string): TermFrequency {
    const bags = this.#corpus ? passageBags(this.#corpus) : [];
    return { passages: bags.filter((bag) => bag.counts.has(term)).length, of: bags.length };
  }

  nearTerms(term: string): readonly string[] {
    const bags = this.#corpus ? passageBags(this.#corpus) : [];
    return nearTerms(term, new Set(bags.flatMap((bag) => [...bag.counts.keys()])));
  }

  spelling(word: string): string | null {
    if (!this.#corpus) return null;
    const passages = (term: string) => this.frequency(term).passages;
    return new Spelling(this.#corpus.vocabulary, passages).meant(word);
  }

  analysis(article: string, passage: number): Analysis | undefined {
    const found = this.#corpus?.passages(article)[passage - 1];
    return found && analyse(found.text);
  }

  async close(): Promise<void> {
    this.#corpus = null;
  }
}

function passageHits(corpus: Corpus, request: SearchRequest): Hit[] {
  const own = scoresOf(request.wants, passageBags(corpus), passageBags(corpus));
  const whole = scoresOf(request.wants, articleBags(corpus), articleBags(corpus));
  const hits: Hit[] = [];
  let number = -1;
  for (const [index, article] of articlesOf(corpus).entries()) {
    const context = bagOf(contextOf(corpus, article));
    const recency = articleRecency(article, corpus.casesOf(article.id), request);
    for (const passage of corpus.passages(article.id)) {
      number++;
      const texts = [passage.text, article.headline ?? ''];
      if (recency === null || !phrasesFit(texts, request)) continue;
      const met = metWants(request.wants, [bagOf(passage.text), context]);
      if (request.wants.length > 0 && met === 0) continue;
      const score =
        request.wants.length > 0
          ? (own[number] ?? 0) + scoring.articleShare * (whole[index] ?? 0)
          : recency;
      hits.push({ id: article.id, passage: passage.number, score, met });
    }
  }
  return hits;
}

function caseHits(corpus: Corpus, request: SearchRequest): Hit[] {
  const articles = articlesOf(corpus);
  const summaries = corpus.cases.map((it) => bagOf(caseText(it, corpus.vocabulary)));
  const own = scoresOf(request.wants, summaries, summaries);
  const whole = scoresOf(request.wants, articleBags(corpus), articleBags(corpus));
  const hits: Hit[] = [];
  for (const [number, it] of corpus.cases.entries()) {
    const itsArticles = articles.filter((article) => it.articles.includes(article.id));
    const recency = caseRecency(it, itsArticles, request);
    const texts = it.articles.flatMap((id) => textsOf(corpus, id));
    if (recency === null) continue;
    if (!phrasesFit([caseText(it, corpus.vocabulary), ...texts], request)) continue;
    const bags = itsArticles.map((article) => bagOf(articleText(corpus, article)));
    const met = metWants(request.wants, [summaries[number] ?? bagOf(''), ...bags]);
    if (request.wants.length > 0 && met === 0) continue;
    const best = Math.max(
      0,
      ...itsArticles.map((article) => whole[articles.indexOf(article)] ?? 0),
    );
    const score =
      request.wants.length > 0 ? (own[number] ?? 0) + scoring.articleShare * best : recency;
    hits.push({ id: it.id, passage: 0, score, met });
  }
  return hits;
}

/** The sum over wants of the best of its terms, by BM25 over the given texts. */
function scoresOf(wants: readonly Want[], bags: readonly Bag[], all: readonly Bag[]): number[] {
  const average = all.reduce((sum, bag) => sum + bag.length, 0) / Math.max(all.length, 1) || 1;
  const idf = (term: string) =>
    inverseFrequency(all.filter((bag) => bag.counts.has(term)).length, all.length);
  const prepared = wants.map((want) =>
    want.terms.map(({ term, weight }) => ({ term, weight: weight * idf(term) })),
  );
  return bags.map((bag) =>
    prepared.reduce((sum, terms) => {
      const scores = terms.map(({ term, weight }) => {
        const count = bag.counts.get(term);
        return count && weight > 0 ? termScore(weight, count, lengthNorm(bag.length, average)) : 0;
      });
      return sum + Math.max(0, ...scores);
    }, 0),
  );
}

function metWants(wants: readonly Want[], bags: readonly Bag[]): number {
  return wants.filter((want) =>
    want.terms.some(({ term, weight }) => weight > 0 && bags.some((bag) => bag.counts.has(term))),
  ).length;
}

function articlesOf(corpus: Corpus): Article[] {
  return corpus.articleIds.flatMap((id) => corpus.article(id) ?? []);
}

function passageBags(corpus: Corpus): Bag[] {
  return articlesOf(corpus).flatMap((article) =>
    corpus.passages(article.id).map((passage) => bagOf(passage.text)),
  );
}

function articleBags(corpus: Corpus): Bag[] {
  return articlesOf(corpus).map((article) => {
    const context = bagOf(contextOf(corpus, article));
    const counts = new Map<string, number>();
    for (const [term, count] of context.counts) {
      counts.set(term, Math.min(scoring.contextWeight * count, scoring.mostCounted));
    }
    let length = scoring.contextWeight * context.length;
    for (const passage of corpus.passages(article.id)) {
      const bag = bagOf(passage.text);
      length += bag.length;
      for (const [term, count] of bag.counts) {
        counts.set(term, Math.min((counts.get(term) ?? 0) + count, scoring.mostCounted));
      }
    }
    return { counts, length };
  });
}

function bagOf(text: string): Bag {
  const counts = new Map<string, number>();
  const terms = termsOf(text);
  for (const { term } of terms) {
    counts.set(term, Math.min((counts.get(term) ?? 0) + 1, scoring.mostCounted));
  }
  return { counts, length: terms.length };
}

function contextOf(corpus: Corpus, article: Article): string {
  return contextText(article, corpus.casesOf(article.id), corpus.vocabulary);
}

function articleText(corpus: Corpus, article: Article): string {
  const passages = corpus.passages(article.id).map((passage) => passage.text);
  return [contextOf(corpus, article), ...passages].join('\n\n');
}
