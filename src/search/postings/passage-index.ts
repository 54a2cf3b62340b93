import type { Corpus } from '../../core/corpus.ts';
import { lengthNorm, scoring } from '../scoring.ts';
import { contextText } from '../searchable-text.ts';
import { breath } from './breath.ts';
import { type TermIndex, TermIndexBuilder } from './term-index.ts';

/** The part of a passage index that is stored; the rest follows from it. */
export interface StoredPassageIndex {
  /** Text 0 of each article is its context, the others are its passages in order. */
  readonly index: TermIndex;
  /** By article: the number of its first text; one more at the end. */
  readonly firstText: Uint32Array;
  /** By term: passages whose own words have it, and articles that have it at all. */
  readonly passagesHaving: Uint32Array;
  readonly articlesHaving: Uint32Array;
}

/** Words of passages and articles, by the number of the article in ascending order of id. */
export interface PassageIndex extends StoredPassageIndex {
  readonly passageCount: number;
  readonly articleOf: Uint32Array;
  readonly textNorms: Float64Array;
  readonly articleNorms: Float64Array;
}

/** Reads every article, letting other work through now and then. */
export async function buildPassageIndex(
  corpus: Corpus,
  articleIds: readonly string[],
): Promise<PassageIndex> {
  const builder = new TermIndexBuilder();
  const pause = breath();
  const firstText = new Uint32Array(articleIds.length + 1);
  let texts = 0;
  for (const [number, id] of articleIds.entries()) {
    firstText[number] = texts;
    texts += addArticle(builder, corpus, id);
    await pause();
  }
  firstText[articleIds.length] = texts;
  const index = builder.finish();
  await pause();
  return completePassageIndex({ index, firstText, ...countHaving(index, firstText) });
}

/** Works out what follows from the stored part. */
export function completePassageIndex(stored: StoredPassageIndex): PassageIndex {
  const { index, firstText } = stored;
  const articleCount = firstText.length - 1;
  const passageCount = index.lengths.length - articleCount;
  const articleOf = articleNumbers(firstText, index.lengths.length);
  const articleLengths = new Float64Array(articleCount);
  let ownWords = 0;
  for (let text = 0; text < index.lengths.length; text++) {
    const article = articleOf[text] ?? 0;
    const isContext = firstText[article] === text;
    const length = index.lengths[text] ?? 0;
    const weight = isContext ? scoring.contextWeight : 1;
    articleLengths[article] = (articleLengths[article] ?? 0) + weight * length;
    if (!isContext) ownWords += length;
  }
  const allWords = articleLengths.reduce((sum, length) => sum + length, 0);
  return {
    ...stored,
    passageCount,
    articleOf,
    textNorms: norms(index.lengths, ownWords / Math.max(passageCount, 1)),
    articleNorms: norms(articleLengths, allWords / Math.max(articleCount, 1)),
  };
}

/** @returns how many texts the article has, its context included */
function addArticle(builder: TermIndexBuilder, corpus: Corpus, id: string): number {
  const article = corpus.article(id);
  builder.add(article ? contextText(article, corpus.casesOf(id), corpus.vocabulary) : '');
  const passages = corpus.passages(id);
  for (const passage of passages) builder.add(passage.text);
  return passages.length + 1;
}

function countHaving(
  index: TermIndex,
  firstText: Uint32Array,
): Pick<StoredPassageIndex, 'passagesHaving' | 'articlesHaving'> {
  const articleOf = articleNumbers(firstText, index.lengths.length);
  const passagesHaving = new Uint32Array(index.terms.size);
  const articlesHaving = new Uint32Array(index.terms.size);
  for (let term = 0; term < index.terms.size; term++) {
    let passages = 0;
    let articles = 0;
    let latest = -1;
    for (let at = index.starts[term] ?? 0; at < (index.starts[term + 1] ?? 0); at++) {
      const text = index.texts[at] ?? 0;
      const article = articleOf[text] ?? 0;
      if (firstText[article] !== text) passages++;
      if (article !== latest) articles++;
      latest = article;
    }
    passagesHaving[term] = passages;
    articlesHaving[term] = articles;
  }
  return { passagesHaving, articlesHaving };
}

function articleNumbers(firstText: Uint32Array, texts: number): Uint32Array {
  const articleOf = new Uint32Array(texts);
  for (let article = 0; article + 1 < firstText.length; article++) {
    articleOf.fill(article, firstText[article], firstText[article + 1]);
  }
  return articleOf;
}

/** @param average 0 where no text has a word: then no norm is ever read */
function norms(lengths: Uint32Array | Float64Array, average: number): Float64Array {
  return Float64Array.from(lengths, (length) => lengthNorm(length, average || 1));
}
