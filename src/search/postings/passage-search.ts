import type { Corpus } from '../../core/corpus.ts';
import { hasWord } from '../../core/text/phrase.ts';
import type { Hit, Hits, SearchRequest, Want } from '../../ports/search-engine.ts';
import { scoring } from '../scoring.ts';
import { TopHits } from '../top-hits.ts';
import { meetingThings } from './facet-index.ts';
import type { PassageScorer } from './passage-scorer.ts';
import { hasPosting, markPhrase } from './phrase-marks.ts';
import type { PostingsIndex } from './postings-index.ts';

/** Searches passages. @param scorer of the same index; what it held before is forgotten */
export function searchPassages(
  index: PostingsIndex,
  scorer: PassageScorer,
  corpus: Corpus,
  request: SearchRequest,
): Hits {
  const allowed = meetingThings(index.articleFacets, request.filters, request.drafts);
  const marks = phraseMarks(index, corpus, request);
  const top = new TopHits(request.limit);
  const offer =
    request.wants.length > 0
      ? wantedPassages(index, scorer, request.wants, allowed)
      : newestPassages(index, allowed);
  let total = 0;
  offer((text, score) => {
    if (marks && marks[text] === 0) return;
    total++;
    top.offer(score, text);
  });
  const hits = top.sorted().map(({ number, score }) => hitOf(index, request.wants, number, score));
  return { hits, total };
}

/** Calls back with each text that fits and its score. */
type Walk = (visit: (text: number, score: number) => void) => void;

function newestPassages({ passages }: PostingsIndex, allowed: Uint32Array): Walk {
  return (visit) => {
    for (let article = 0; article < allowed.length; article++) {
      const allowance = allowed[article] as number;
      if (allowance === 0) continue;
      const end = passages.firstText[article + 1] as number;
      for (let text = (passages.firstText[article] as number) + 1; text < end; text++) {
        visit(text, allowance - 1);
      }
    }
  };
}

function wantedPassages(
  { passages }: PostingsIndex,
  scorer: PassageScorer,
  wants: readonly Want[],
  allowed: Uint32Array,
): Walk {
  scorer.score(wants);
  const own = scorer.texts.sums;
  return (visit) => {
    for (const article of scorer.articles.met) {
      if (allowed[article] === 0) continue;
      const share = scoring.articleShare * (scorer.articles.sums[article] as number);
      const first = passages.firstText[article] as number;
      const end = passages.firstText[article + 1] as number;
      const inherits = (own[first] as number) > 0;
      for (let text = first + 1; text < end; text++) {
        const score = own[text] as number;
        if (inherits || score > 0) visit(text, score + share);
      }
    }
  };
}

/** Marks the passages that phrases and exclusions leave; null where there are none of either. */
function phraseMarks(
  { passages, articleIds }: PostingsIndex,
  corpus: Corpus,
  { phrases, without }: SearchRequest,
): Uint8Array | null {
  const wanted = phrases.filter(hasWord);
  const unwanted = without.filter(hasWord);
  if (wanted.length + unwanted.length === 0) return null;
  const kept = new Uint8Array(passages.index.lengths.length).fill(1);
  const apply = (phrase: string, as: 0 | 1) => {
    const marks = markPhrase(passages, corpus, articleIds, phrase);
    for (let text = 0; text < kept.length; text++) if (marks[text] !== as) kept[text] = 0;
  };
  for (const phrase of wanted) apply(phrase, 1);
  for (const phrase of unwanted) apply(phrase, 0);
  return kept;
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
