import { LRUCache } from 'lru-cache';
import type { Article, FrontMatter } from '../../core/article.ts';
import type { Case } from '../../core/case.ts';
import type { Corpus } from '../../core/corpus.ts';
import { type Passage, passagesOf } from '../../core/passage.ts';
import { createVocabulary, type Vocabulary } from '../../core/vocabulary/vocabulary.ts';
import { columnOf, type StringColumn, stringAt } from './string-column.ts';

/** A corpus as a snapshot holds it. Articles and cases are numbered in ascending order of id. */
export interface StoredCorpus {
  readonly revision: string;
  readonly changed: string;
  readonly sentenceCount: number;
  readonly vocabulary: Vocabulary['files'];
  readonly articleIds: readonly string[];
  readonly caseIds: readonly string[];
  /** JSON of each article without its body, and the bodies. */
  readonly fronts: StringColumn;
  readonly bodies: StringColumn;
  /** JSON of each case. */
  readonly cases: StringColumn;
  /** By article: its cases' numbers stand from `caseStarts[a]` up to `caseStarts[a + 1]` in `casesOf`. */
  readonly caseStarts: Uint32Array;
  readonly casesOf: Uint32Array;
}

export function storeCorpus(corpus: Corpus): StoredCorpus {
  const articleIds = [...corpus.articleIds].sort();
  const caseIds = corpus.cases.map((it) => it.id).sort();
  const articles = articleIds.flatMap((id) => corpus.article(id) ?? []);
  const cases = caseIds.flatMap((id) => corpus.case(id) ?? []);
  const numbers = new Map(caseIds.map((id, number) => [id, number]));
  const lists = articleIds.map((id) =>
    corpus.casesOf(id).flatMap((it) => numbers.get(it.id) ?? []),
  );
  const caseStarts = new Uint32Array(lists.length + 1);
  for (const [number, list] of lists.entries()) {
    caseStarts[number + 1] = (caseStarts[number] ?? 0) + list.length;
  }
  return {
    revision: corpus.revision,
    changed: corpus.changed,
    sentenceCount: corpus.sentenceCount,
    vocabulary: corpus.vocabulary.files,
    articleIds,
    caseIds,
    fronts: columnOf(articles.map(({ body: _, ...front }) => JSON.stringify(front))),
    bodies: columnOf(articles.map((article) => article.body)),
    cases: columnOf(cases.map((it) => JSON.stringify(it))),
    caseStarts,
    casesOf: Uint32Array.from(lists.flat()),
  };
}

/** Articles, and cases, kept in readable form: those of some hundred questions. */
const mostKept = 2048;

interface ReadArticle {
  readonly article: Article;
  readonly passages: readonly Passage[];
}

/** A corpus that reads an article or a case only when it is asked for. */
export class SnapshotCorpus implements Corpus {
  readonly revision: string;
  readonly changed: string;
  readonly sentenceCount: number;
  readonly vocabulary: Vocabulary;
  readonly articleIds: readonly string[];
  readonly #stored: StoredCorpus;
  readonly #articleNumbers: ReadonlyMap<string, number>;
  readonly #caseNumbers: ReadonlyMap<string, number>;
  readonly #articles = new LRUCache<number, ReadArticle>({ max: mostKept });
  readonly #cases = new LRUCache<number, Case>({ max: mostKept });

  constructor(stored: StoredCorpus) {
    this.revision = stored.revision;
    this.changed = stored.changed;
    this.sentenceCount = stored.sentenceCount;
    this.vocabulary = createVocabulary(stored.vocabulary);
    this.articleIds = stored.articleIds;
    this.#stored = stored;
    this.#articleNumbers = new Map(stored.articleIds.map((id, number) => [id, number]));
    this.#caseNumbers = new Map(stored.caseIds.map((id, number) => [id, number]));
  }

  /** Reads every case anew: for surveys, not for answering one question. */
  get cases(): readonly Case[] {
    return this.#stored.caseIds.map((_, number) => this.#parseCase(number));
  }

  article(id: string): Article | undefined {
    return this.#read(id)?.article;
  }

  passages(articleId: string): readonly Passage[] {
    return this.#read(articleId)?.passages ?? [];
  }

  case(id: string): Case | undefined {
    const number = this.#caseNumbers.get(id);
    return number === undefined ? undefined : this.#caseAt(number);
  }

  casesOf(articleId: string): readonly Case[] {
    const number = this.#articleNumbers.get(articleId);
    if (number === undefined) return [];
    const { caseStarts, casesOf } = this.#stored;
    const numbers = casesOf.subarray(caseStarts[number], caseStarts[number + 1]);
    return Array.from(numbers, (it) => this.#caseAt(it));
  }

  #read(id: string): ReadArticle | undefined {
    const number = this.#articleNumbers.get(id);
    if (number === undefined) return undefined;
    const kept = this.#articles.get(number);
    if (kept) return kept;
    const front = JSON.parse(stringAt(this.#stored.fronts, number)) as FrontMatter;
    const article = { ...front, body: stringAt(this.#stored.bodies, number) };
    const read = { article, passages: passagesOf(article) };
    this.#articles.set(number, read);
    return read;
  }

  #caseAt(number: number): Case {
    const kept = this.#cases.get(number) ?? this.#parseCase(number);
    this.#cases.set(number, kept);
    return kept;
  }

  #parseCase(number: number): Case {
    return JSON.parse(stringAt(this.#stored.cases, number)) as Case;
  }
}
