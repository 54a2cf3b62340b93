import type { Corpus } from '../../core/corpus.ts';
import { hasWord } from '../../core/text/phrase.ts';
import type { Hit, Hits, SearchRequest, Want } from '../../ports/search-engine.ts';
import { scoring } from '../scoring.ts';
import { TopHits } from '../top-hits.ts';
import type { ArticleScorer } from './article-scorer.ts';
import { meetingThings } from './facet-index.ts';
import type { PassageIndex } from './passage-index.ts';
import { PassageScorer } from './passage-scorer.ts';
import { markPhrase } from './phrase-marks.ts';
import type { PostingsIndex } from './postings-index.ts';
import { prepareWants } from './prepared-want.ts';
import type { Scorers } from './scorers.ts';
import { hasPosting } from './term-index.ts';

/** What stands in the way of articles and passages, other than the wants. */
interface Gates {
  /** By article: 0 for one that is left out altogether, else 1 plus its newest date. */
  readonly articles: Uint32Array;
  /** By text: 0 for one that phrases and exclusions leave out; null where there are none of either. */
  readonly texts: Uint8Array | null;
}

/** What a search has found so far. */
interface Found {
  readonly top: TopHits;
  articles: number;
}

/** Searches passages. @param scorers of the same index; what they held before is forgotten */
export function searchPassages(
  index: PostingsIndex,
  { articles }: Scorers,
  corpus: Corpus,
  request: SearchRequest,
): Hits {
  const gates = {
    articles: meetingThings(index.articleFacets, request.filters, request.drafts),
    texts: textGate(index, corpus, request),
  };
  shutEmptyArticles(index.passages, gates);
  const found = { top: new TopHits(request.limit), articles: 0 };
  if (request.wants.length > 0) findWanted(index, articles, request.wants, gates, found);
  else findNewest(index, gates, found);
  const hits = found.top
    .sorted()
    .map(({ number, score }) => hitOf(index, request.wants, number, score));
  return { hits, total: found.articles };
}

function findNewest({ passages }: PostingsIndex, gates: Gates, found: Found): void {
  for (let article = 0; article < gates.articles.length; article++) {
    const allowance = gates.articles[article] as number;
    if (allowance === 0) continue;
    const end = passages.firstText[article + 1] as number;
    let fitting = 0;
    for (let text = (passages.firstText[article] as number) + 1; text < end; text++) {
      if (gates.texts?.[text] === 0) continue;
      fitting++;
      found.top.offer(allowance - 1, text);
    }
    if (fitting > 0) found.articles++;
  }
}

/** Sums in another order differ in their last digits; nothing is left out for those. */
const slack = 1 + 1e-9;

/**
 * Scores articles first, which is quick, and their passages only where the article's score and the
 * most that its passages' own words can add reach the worst of the best passages so far. What is
 * found is therefore the same as if every passage were scored.
 */
function findWanted(
  index: PostingsIndex,
  scorer: ArticleScorer,
  wants: readonly Want[],
  gates: Gates,
  found: Found,
): void {
  const prepared = prepareWants(index.passages, wants);
  scorer.score(prepared);
  const { met, sums, allowances } = scorer.scores;
  const ceiling = (article: number) =>
    ((allowances[article] as number) + scoring.articleShare * (sums[article] as number)) * slack;
  const passages = new PassageScorer(index.passages, prepared);
  const offer = (article: number) =>
    offerPassages(index, passages, article, sums[article] as number, gates.texts, found.top);
  const likeliest = new TopHits(found.top.limit);
  for (const article of met) {
    if (gates.articles[article] !== 0) likeliest.offer(ceiling(article), article);
  }
  const first = new Set(likeliest.sorted().map(({ number }) => number));
  for (const article of first) found.articles += offer(article);
  for (const article of met) {
    if (gates.articles[article] === 0 || first.has(article)) continue;
    if (ceiling(article) >= found.top.worst) found.articles += offer(article);
    else found.articles += hasFitting(index, passages, article, gates.texts);
  }
}

/** Offers the passages of an article that fit. @returns 1 if there is one, else 0 */
function offerPassages(
  { passages }: PostingsIndex,
  scorer: PassageScorer,
  article: number,
  articleScore: number,
  gate: Uint8Array | null,
  top: TopHits,
): 0 | 1 {
  const first = passages.firstText[article] as number;
  const own = scorer.score(article);
  const inherits = (own[0] as number) > 0;
  let fitting: 0 | 1 = 0;
  for (let number = 1; number < own.length; number++) {
    const score = own[number] as number;
    if (gate?.[first + number] === 0 || !(inherits || score > 0)) continue;
    fitting = 1;
    top.offer(score + scoring.articleShare * articleScore, first + number);
  }
  return fitting;
}

/** Whether (1) a passage of an article that meets a want fits; its score does not matter. */
function hasFitting(
  { passages }: PostingsIndex,
  scorer: PassageScorer,
  article: number,
  gate: Uint8Array | null,
): 0 | 1 {
  const first = passages.firstText[article] as number;
  const end = passages.firstText[article + 1] as number;
  if (!gate?.subarray(first + 1, end).includes(0)) return 1;
  const own = scorer.score(article);
  const inherits = (own[0] as number) > 0;
  const fits = own.some((score, number) => {
    return number > 0 && gate[first + number] === 1 && (inherits || score > 0);
  });
  return fits ? 1 : 0;
}

/** Marks (1) the passages that phrases and exclusions leave; null where there are none of either. */
function textGate(
  { passages, articleIds }: PostingsIndex,
  corpus: Corpus,
  { phrases, without }: SearchRequest,
): Uint8Array | null {
  const wanted = phrases.filter(hasWord);
  const unwanted = without.filter(hasWord);
  if (wanted.length + unwanted.length === 0) return null;
  const gate = new Uint8Array(passages.index.lengths.length).fill(1);
  const apply = (phrase: string, as: 0 | 1) => {
    const marks = markPhrase(passages, corpus, articleIds, phrase);
    for (let text = 0; text < gate.length; text++) if (marks[text] !== as) gate[text] = 0;
  };
  for (const phrase of wanted) apply(phrase, 1);
  for (const phrase of unwanted) apply(phrase, 0);
  return gate;
}

/** Leaves out the articles of which no passage is left. */
function shutEmptyArticles({ firstText }: PassageIndex, { articles, texts }: Gates): void {
  for (let article = 0; article < articles.length; article++) {
    const first = (firstText[article] as number) + 1;
    const end = firstText[article + 1] as number;
    if (first === end || texts?.subarray(first, end).includes(1) === false) articles[article] = 0;
  }
}

function hitOf(index: PostingsIndex, wants: readonly Want[], text: number, score: number): Hit {
  const { passages, articleIds } = index;
  const article = passages.articleOf[text] as number;
  const first = passages.firstText[article] as number;
  const has = (term: string) => {
    const number = passages.index.terms.get(term);
    if (number === undefined) return false;
    return hasPosting(passages.index, number, text) || hasPosting(passages.index, number, first);
  };
  const met = wants.filter((want) =>
    want.terms.some(({ term, weight }) => weight > 0 && has(term)),
  ).length;
  return { id: articleIds[article] ?? '', passage: text - first, score, met };
}
