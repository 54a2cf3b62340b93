import type { Article } from './article.ts';
import type { Case } from './case.ts';
import { type Passage, passagesOf } from './passage.ts';
import { sentencesOf } from './text/sentences.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** A corpus that has loaded whole and valid. It never changes; a changed corpus is a new value. */
export interface Corpus {
  /** Content hash of everything in it; the same files give the same revision in any order. */
  readonly revision: string;
  readonly vocabulary: Vocabulary;
  /** In ascending order of id; withdrawn articles and those of hidden cases alone are left out. */
  readonly articleIds: readonly string[];
  /** In ascending order of id; hidden cases are left out. */
  readonly cases: readonly Case[];
  /** When its newest file last changed, ISO 8601. */
  readonly changed: string;
  article(id: string): Article | undefined;
  /** The paragraphs of an article, or none for an unknown id. Found when first asked for. */
  passages(articleId: string): readonly Passage[];
  case(id: string): Case | undefined;
  casesOf(articleId: string): readonly Case[];
  /** Sentences in all bodies, for "0 of 212 sentences". Counted when first asked for. */
  readonly sentenceCount: number;
}

/** What a corpus is made of; everything in it has been checked. */
export interface CorpusContent {
  readonly revision: string;
  readonly vocabulary: Vocabulary;
  readonly articles: readonly Article[];
  readonly cases: readonly Case[];
  readonly changed: string;
}

/** Puts checked articles and cases together, in any order. */
export function createCorpus({ revision, vocabulary, changed, ...content }: CorpusContent): Corpus {
  const articles = new Map(byId(content.articles).map((it) => [it.id, it]));
  const cases = byId(content.cases);
  const caseById = new Map(cases.map((it) => [it.id, it]));
  const casesByArticle = new Map<string, Case[]>();
  for (const it of cases) {
    for (const id of it.articles) {
      const list = casesByArticle.get(id);
      if (list) list.push(it);
      else casesByArticle.set(id, [it]);
    }
  }
  const passages = new Map<string, readonly Passage[]>();
  const passagesIn = (id: string): readonly Passage[] => {
    const known = passages.get(id);
    if (known) return known;
    const article = articles.get(id);
    const found = article ? passagesOf(article) : [];
    if (article) passages.set(id, found);
    return found;
  };
  let sentences: number | null = null;
  return {
    revision,
    vocabulary,
    articleIds: [...articles.keys()],
    cases,
    changed,
    article: (id) => articles.get(id),
    passages: passagesIn,
    case: (id) => caseById.get(id),
    casesOf: (id) => casesByArticle.get(id) ?? [],
    get sentenceCount() {
      sentences ??= countSentences([...articles.keys()].flatMap((id) => passagesIn(id)));
      return sentences;
    },
  };
}

function countSentences(passages: readonly Passage[]): number {
  return passages.reduce((count, it) => count + sentencesOf(it.text).length, 0);
}

function byId<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}
