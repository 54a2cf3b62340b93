import type { Corpus } from '../../core/corpus.ts';
import { hasPhrase, hasWord } from '../../core/text/phrase.ts';
import type { Hit, Hits, SearchRequest, Want } from '../../ports/search-engine.ts';
import { inverseFrequency, scoring, termScore } from '../scoring.ts';
import { caseText } from '../searchable-text.ts';
import { TopHits } from '../top-hits.ts';
import type { ArticleScorer } from './article-scorer.ts';
import { meetingThings } from './facet-index.ts';
import { markPhrase, phraseCandidates } from './phrase-marks.ts';
import type { PostingsIndex } from './postings-index.ts';
import { prepareWants } from './prepared-want.ts';
import { hasPosting } from './term-index.ts';
import { WantScores } from './want-scores.ts';

/** Searches cases. @param scorer of the same index; what it held before is forgotten */
export function searchCases(
  index: PostingsIndex,
  scorer: ArticleScorer,
  corpus: Corpus,
  request: SearchRequest,
): Hits {
  const allowed = meetingThings(index.caseFacets, request.filters, request.drafts);
  const scores = request.wants.length > 0 ? scoreCases(index, scorer, request.wants) : null;
  const wanted = request.phrases.filter(hasWord).map((it) => markCases(index, corpus, it));
  const unwanted = request.without.filter(hasWord).map((it) => markCases(index, corpus, it));
  const top = new TopHits(request.limit);
  let total = 0;
  for (let it = 0; it < allowed.length; it++) {
    const allowance = allowed[it] as number;
    if (allowance === 0) continue;
    const score = scores ? (scores[it] as number) : allowance - 1;
    if (scores && score === 0) continue;
    if (!wanted.every((marks) => marks[it] === 1)) continue;
    if (unwanted.some((marks) => marks[it] === 1)) continue;
    total++;
    top.offer(score, it);
  }
  const hits = top.sorted().map(({ number, score }) => hitOf(index, request.wants, number, score));
  return { hits, total };
}

/** By case: its summary's score and the share of its best article; 0 where neither meets a want. */
function scoreCases(
  { cases, passages, caseIds }: PostingsIndex,
  scorer: ArticleScorer,
  wants: readonly Want[],
): Float64Array {
  scorer.score(prepareWants(passages, wants));
  const summaries = new WantScores(caseIds.length);
  const { terms, starts, texts, counts } = cases.index;
  for (const want of wants) {
    for (const { term, weight } of want.terms) {
      const number = terms.get(term);
      if (number === undefined || !(weight > 0)) continue;
      const first = starts[number] as number;
      const end = starts[number + 1] as number;
      const idf = weight * inverseFrequency(end - first, caseIds.length);
      for (let at = first; at < end; at++) {
        const it = texts[at] as number;
        summaries.offer(it, termScore(idf, counts[at] as number, cases.norms[it] as number));
      }
    }
    summaries.closeWant();
  }
  const articles = scorer.scores.sums;
  return summaries.sums.map((own, it) => {
    let best = 0;
    for (let at = cases.starts[it] as number; at < (cases.starts[it + 1] as number); at++) {
      best = Math.max(best, articles[cases.articles[at] as number] as number);
    }
    return own + scoring.articleShare * best;
  });
}

/** Marks (1) the cases in whose summary, or in one of whose articles, the phrase occurs. */
function markCases(index: PostingsIndex, corpus: Corpus, phrase: string): Uint8Array {
  const { cases, passages, caseIds, articleIds } = index;
  const marks = new Uint8Array(caseIds.length);
  const texts = markPhrase(passages, corpus, articleIds, phrase);
  for (let it = 0; it < marks.length; it++) {
    for (let at = cases.starts[it] as number; at < (cases.starts[it + 1] as number); at++) {
      const article = cases.articles[at] as number;
      const end = passages.firstText[article + 1] as number;
      if (texts.subarray(passages.firstText[article], end).includes(1)) marks[it] = 1;
    }
  }
  for (const it of phraseCandidates(cases.index, phrase)) {
    const found = corpus.case(caseIds[it] ?? '');
    if (found && hasPhrase(caseText(found, corpus.vocabulary), phrase)) marks[it] = 1;
  }
  return marks;
}

function hitOf(
  { cases, passages, caseIds }: PostingsIndex,
  wants: readonly Want[],
  number: number,
  score: number,
): Hit {
  const articles = cases.articles.subarray(cases.starts[number], cases.starts[number + 1]);
  const has = (term: string) => {
    const own = cases.index.terms.get(term);
    if (own !== undefined && hasPosting(cases.index, own, number)) return true;
    const inherited = passages.index.terms.get(term);
    return (
      inherited !== undefined && articles.some((it) => hasPosting(passages.articles, inherited, it))
    );
  };
  const met = wants.filter((want) =>
    want.terms.some(({ term, weight }) => weight > 0 && has(term)),
  ).length;
  return { id: caseIds[number] ?? '', passage: 0, score, met };
}
