import type { Corpus } from '../../core/corpus.ts';
import { hasPhrase, hasWord } from '../../core/text/phrase.ts';
import type { Hit, Hits, SearchRequest, Want } from '../../ports/search-engine.ts';
import { caseText } from '../searchable-text.ts';
import { TopHits } from '../top-hits.ts';
import { meetingThings } from './facet-index.ts';
import { markPhrase, phraseCandidates } from './phrase-marks.ts';
import type { PostingsIndex } from './postings-index.ts';
import { prepareWants } from './prepared-want.ts';
import type { Scorers } from './scorers.ts';
import { hasPosting } from './term-index.ts';

/** Searches cases. @param scorers of the same index; what they held before is forgotten */
export function searchCases(
  index: PostingsIndex,
  scorers: Scorers,
  corpus: Corpus,
  request: SearchRequest,
): Hits {
  const allowed = meetingThings(index.caseFacets, request.filters, request.drafts);
  const scores = request.wants.length > 0 ? scoreCases(index, scorers, request.wants) : null;
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

function scoreCases(
  { passages }: PostingsIndex,
  scorers: Scorers,
  wants: readonly Want[],
): Float64Array {
  scorers.articles.score(prepareWants(passages, wants));
  return scorers.cases.score(wants, scorers.articles);
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
