import type { Corpus } from '../../core/corpus.ts';
import { lengthNorm, scoring } from '../scoring.ts';
import { contextText } from '../searchable-text.ts';
import { breath } from './breath.ts';
import { impactOf, impactsOf, normsOf } from './impact.ts';
import { type Postings, type TermIndex, TermIndexBuilder } from './term-index.ts';

/** The part of a passage index that is stored; the rest follows from it. */
export interface StoredPassageIndex {
  /** Text 0 of each article is its context, the others are its passages in order. */
  readonly index: TermIndex;
  /** By article: the number of its first text; one more at the end. */
  readonly firstText: Uint32Array;
  /** The same words by article, those of the context weighed; its texts are articles. */
  readonly articles: Postings;
  /** By posting of an article: what the term adds to its score, see `impact.ts`. */
  readonly articleImpacts: Uint8Array;
  /** By posting of an article: the most that the term adds to the own score of one of its passages. */
  readonly passageImpacts: Uint8Array;
  /** By term: passages whose own words have it. */
  readonly passagesHaving: Uint32Array;
}

/** Words of passages and articles, by the number of the article in ascending order of id. */
export interface PassageIndex extends StoredPassageIndex {
  readonly passageCount: number;
  /** By text: its article. */
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
  return completePassageIndex({ index, firstText, ...byArticle(index, firstText) });
}

/** Works out what follows from the stored part. */
export function completePassageIndex(stored: StoredPassageIndex): PassageIndex {
  const { index, firstText, articles } = stored;
  return {
    ...stored,
    passageCount: index.lengths.length - articles.lengths.length,
    articleOf: articleNumbers(firstText),
    textNorms: passageNorms(index, firstText),
    articleNorms: normsOf(articles),
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

/** Gathers the postings of each term by article. */
function byArticle(
  index: TermIndex,
  firstText: Uint32Array,
): Omit<StoredPassageIndex, 'index' | 'firstText'> {
  const articleOf = articleNumbers(firstText);
  const textNorms = passageNorms(index, firstText);
  const passagesHaving = new Uint32Array(index.terms.size);
  const starts = new Uint32Array(index.terms.size + 1);
  const texts = new Uint32Array(index.texts.length);
  const counts = new Uint8Array(index.texts.length);
  const passageImpacts = new Uint8Array(index.texts.length);
  let place = -1;
  for (let term = 0; term < index.terms.size; term++) {
    let latest = -1;
    starts[term] = place + 1;
    for (let at = index.starts[term] as number; at < (index.starts[term + 1] as number); at++) {
      const text = index.texts[at] as number;
      const article = articleOf[text] as number;
      const isContext = firstText[article] === text;
      if (article !== latest) texts[++place] = article;
      latest = article;
      const count = index.counts[at] as number;
      if (!isContext) {
        passagesHaving[term] = (passagesHaving[term] as number) + 1;
        const impact = impactOf(count, textNorms[text] as number);
        passageImpacts[place] = Math.max(passageImpacts[place] as number, impact);
      }
      const weighed = isContext ? count * scoring.contextWeight : count;
      counts[place] = Math.min((counts[place] as number) + weighed, scoring.mostCounted);
    }
  }
  starts[index.terms.size] = place + 1;
  const articles = {
    starts,
    texts: texts.slice(0, place + 1),
    counts: counts.slice(0, place + 1),
    lengths: articleLengths(index.lengths, firstText),
  };
  return {
    passagesHaving,
    articles,
    articleImpacts: impactsOf(articles, normsOf(articles)),
    passageImpacts: passageImpacts.slice(0, place + 1),
  };
}

function articleLengths(lengths: Uint32Array, firstText: Uint32Array): Uint32Array {
  return firstText.subarray(0, -1).map((first, article) => {
    let length = (lengths[first] ?? 0) * scoring.contextWeight;
    for (let text = first + 1; text < (firstText[article + 1] ?? 0); text++) {
      length += lengths[text] ?? 0;
    }
    return length;
  });
}

function articleNumbers(firstText: Uint32Array): Uint32Array {
  const articleOf = new Uint32Array(firstText.at(-1) ?? 0);
  for (let article = 0; article + 1 < firstText.length; article++) {
    articleOf.fill(article, firstText[article], firstText[article + 1]);
  }
  return articleOf;
}

/** By text. A context's, which is never read, is that of a text without words. */
function passageNorms({ lengths }: TermIndex, firstText: Uint32Array): Float64Array {
  const own = lengths.slice();
  for (const first of firstText.subarray(0, -1)) own[first] = 0;
  let words = 0;
  for (const length of own) words += length;
  const average = words / Math.max(lengths.length - firstText.length + 1, 1) || 1;
  return Float64Array.from(own, (length) => lengthNorm(length, average));
}
