import type { Corpus } from '../../core/corpus.ts';
import { hasWord } from '../../core/text/phrase.ts';
import type { Hit, Hits, SearchRequest, Want } from '../../ports/search-engine.ts';
import { scoring } from '../scoring.ts';
import { TopHits } from '../top-hits.ts';
import { offerBest, slack } from './best-first.ts';
import type { Ceilings } from './ceilings.ts';
import { meetingThings } from './facet-index.ts';
import { type IndexedWants, impactStep, scoreOf } from './impact.ts';
import { wantsInArticles, wantsInPassages } from './indexed-wants.ts';
import type { PassageIndex } from './passage-index.ts';
import { PassageScorer } from './passage-scorer.ts';
import { markPhrase } from './phrase-marks.ts';
import type { PostingsIndex } from './postings-index.ts';
import { hasPosting, placeOf } from './term-index.ts';

/** What stands in the way of articles and passages, other than the wants. */
interface Gates {
  /** By article: 0 for one that is left out altogether, else 1 plus its newest date. */
  readonly articles: Readonly<Uint32Array>;
  /** By text: 0 for one that phrases and exclusions leave out; null where there are none of either. */
  readonly texts: Uint8Array | null;
}

/** Searches passages. @param ceilings of the same index; what they held before is forgotten */
export function searchPassages(
  index: PostingsIndex,
  ceilings: Ceilings,
  corpus: Corpus,
  request: SearchRequest,
): Hits {
  const { wants, filters, drafts, limit } = request;
  const gates = {
    articles: meetingThings(index.articleFacets, filters, drafts),
    texts: textGate(index, corpus, request),
  };
  const top = new TopHits(limit);
  let total: number | null = null;
  if (wants.length > 0) findWanted(index.passages, ceilings, wants, gates, top);
  else total = findNewest(index.passages, gates, top);
  const hits = top.sorted().map(({ number, score }) => hitOf(index, wants, number, score));
  return { hits, total };
}

/** @returns how many articles have a passage that meets the gates */
function findNewest(passages: PassageIndex, gates: Gates, top: TopHits): number {
  let fitting = 0;
  for (const [article, gate] of gates.articles.entries()) {
    if (gate === 0) continue;
    let fits = false;
    const end = passages.firstText[article + 1] as number;
    for (let text = (passages.firstText[article] as number) + 1; text < end; text++) {
      if (gates.texts?.[text] === 0) continue;
      fits = true;
      top.offer(gate - 1, text);
    }
    if (fits) fitting++;
  }
  return fitting;
}

/** Works out the scores only of passages of articles that can have one among the best. */
function findWanted(
  passages: PassageIndex,
  ceilings: Ceilings,
  wants: readonly Want[],
  gates: Gates,
  top: TopHits,
): void {
  const inArticles = wantsInArticles(passages, wants);
  const inPassages = wantsInPassages(passages, wants);
  const most = ceilings.articles.of(inArticles);
  const ofPassages = ceilings.passages.of(inPassages);
  for (let article = 0; article < most.length; article++) {
    const whole = scoring.articleShare * (most[article] as number);
    most[article] = gates.articles[article] === 0 ? 0 : whole + (ofPassages[article] as number);
  }
  const scorer = new PassageScorer(passages, inPassages);
  offerBest(most, top, (article) => {
    const whole = scoreOf(passages.articles, passages.articleNorms, inArticles, article);
    const share = scoring.articleShare * whole;
    if ((share + mostOfPassages(passages, inPassages, article)) * slack < top.worst) return;
    const first = passages.firstText[article] as number;
    const own = scorer.score(article);
    const inherits = (own[0] as number) > 0;
    for (let number = 1; number < own.length; number++) {
      const score = own[number] as number;
      if (gates.texts?.[first + number] === 0 || !(inherits || score > 0)) continue;
      top.offer(score + share, first + number);
    }
  });
}

/** What the own words of any one passage of the article can add: nearer to it than the ceiling is. */
function mostOfPassages(
  { articles, passageImpacts }: PassageIndex,
  wants: IndexedWants,
  article: number,
): number {
  let sum = 0;
  for (const terms of wants) {
    let best = 0;
    for (const { number, idf } of terms) {
      const place = placeOf(articles, number, article);
      if (place === articles.starts[number + 1] || articles.texts[place] !== article) continue;
      best = Math.max(best, idf * (passageImpacts[place] as number) * impactStep);
    }
    sum += best;
  }
  return sum;
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
