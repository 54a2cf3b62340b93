import type { Corpus } from '../../core/corpus.ts';
import { hasPhrase, hasWord } from '../../core/text/phrase.ts';
import type { Hit, Hits, SearchRequest, Want } from '../../ports/search-engine.ts';
import { scoring } from '../scoring.ts';
import { caseText } from '../searchable-text.ts';
import { TopHits } from '../top-hits.ts';
import { offerBest } from './best-first.ts';
import type { CaseIndex } from './case-index.ts';
import type { Ceilings } from './ceilings.ts';
import { meetingThings } from './facet-index.ts';
import { scoreOf } from './impact.ts';
import { wantsIn, wantsInArticles } from './indexed-wants.ts';
import { markPhrase, phraseCandidates } from './phrase-marks.ts';
import type { PostingsIndex } from './postings-index.ts';
import { hasPosting } from './term-index.ts';

/** Searches cases. @param ceilings of the same index; what they held before is forgotten */
export function searchCases(
  index: PostingsIndex,
  ceilings: Ceilings,
  corpus: Corpus,
  request: SearchRequest,
): Hits {
  const { wants, filters, drafts, limit } = request;
  const gate = withPhrases(
    index,
    corpus,
    request,
    meetingThings(index.caseFacets, filters, drafts),
  );
  const top = new TopHits(limit);
  let total: number | null = null;
  if (wants.length > 0) findWanted(index, ceilings, wants, gate, top);
  else total = findNewest(gate, top);
  const hits = top.sorted().map(({ number, score }) => hitOf(index, wants, number, score));
  return { hits, total };
}

/** @returns how many cases are let in */
function findNewest(gate: Readonly<Uint32Array>, top: TopHits): number {
  let fitting = 0;
  for (const [it, newest] of gate.entries()) {
    if (newest === 0) continue;
    fitting++;
    top.offer(newest - 1, it);
  }
  return fitting;
}

/** Works out the scores only of cases that can be among the best. */
function findWanted(
  { cases, passages }: PostingsIndex,
  ceilings: Ceilings,
  wants: readonly Want[],
  gate: Readonly<Uint32Array>,
  top: TopHits,
): void {
  const inCases = wantsIn(cases.index, wants);
  const inArticles = wantsInArticles(passages, wants);
  const ofArticles = ceilings.articles.of(inArticles);
  const most = ceilings.cases.of(inCases);
  for (let it = 0; it < most.length; it++) {
    most[it] = gate[it] === 0 ? 0 : (most[it] as number) + ofBestArticle(cases, ofArticles, it);
  }
  offerBest(most, top, (it) => {
    let best = 0;
    for (let at = cases.starts[it] as number; at < (cases.starts[it + 1] as number); at++) {
      const article = cases.articles[at] as number;
      const score = scoreOf(passages.articles, passages.articleNorms, inArticles, article);
      best = Math.max(best, score);
    }
    const own = scoreOf(cases.index, cases.norms, inCases, it);
    top.offer(own + scoring.articleShare * best, it);
  });
}

/** What the best of the case's articles adds, by the articles' scores or ceilings. */
function ofBestArticle(
  { starts, articles }: CaseIndex,
  scores: Float32Array,
  case_: number,
): number {
  let best = 0;
  const end = starts[case_ + 1] as number;
  for (let at = starts[case_] as number; at < end; at++) {
    best = Math.max(best, scores[articles[at] as number] as number);
  }
  return scoring.articleShare * best;
}

/** Leaves out the cases that lack a phrase or have one that is unwanted. */
function withPhrases(
  index: PostingsIndex,
  corpus: Corpus,
  { phrases, without }: SearchRequest,
  meeting: Readonly<Uint32Array>,
): Readonly<Uint32Array> {
  const wanted = phrases.filter(hasWord);
  const unwanted = without.filter(hasWord);
  if (wanted.length + unwanted.length === 0) return meeting;
  const gate = meeting.slice();
  const apply = (phrase: string, as: 0 | 1) => {
    const marks = markCases(index, corpus, phrase);
    for (let it = 0; it < gate.length; it++) if (marks[it] !== as) gate[it] = 0;
  };
  for (const phrase of wanted) apply(phrase, 1);
  for (const phrase of unwanted) apply(phrase, 0);
  return gate;
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
