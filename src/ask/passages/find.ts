import type { Span } from '../../core/text/sentences.ts';
import type { Question } from '../question/question.ts';
import { besideFirst } from './beside.ts';
import { matchedArticles, type PassageSources } from './candidates.ts';
import type { PassageAnswer, PassageFinding } from './finding.ts';
import { tellsOfPolice } from './of-police.ts';
import { type QuoteWindow, quoteWindows } from './quote-window.ts';
import { rank } from './rank.ts';
import { learnedWeights } from './rank-weights.ts';
import { candidatesOf } from './sentence-features.ts';
import { silenceOf } from './silence.ts';
import { answerSpan } from './span/answer-span.ts';

/** Quotes offered at most. */
const mostAnswers = 15;

/** Finds the quotes that answer a question, or come nearest, and says whether they answer it. */
export async function findPassages(
  question: Question,
  sources: PassageSources,
): Promise<PassageFinding> {
  const articles = await matchedArticles(question, sources);
  const ranked = rank(articles.map((matched) => ({ matched, candidates: candidatesOf(matched) })));
  const { corpus } = sources;
  const windows = quoteWindows(ranked, mostAnswers);
  const first = windows[0]?.ranked.article;
  const ofPolice = first === undefined || tellsOfPolice(first.reading);
  return {
    answers: (ofPolice ? besideFirst(windows) : windows).map((it) => answerOf(question, it)),
    ...silenceOf(question, windows),
    ofPolice,
    nearNames: first?.nearNames ?? [],
    searched: { sentences: corpus.sentenceCount, articles: corpus.articleIds.length },
  };
}

/** The answering words are looked for when they are read: of most answers nobody reads them. */
function answerOf(question: Question, window: QuoteWindow): PassageAnswer {
  const { first, last, answering, likelihood } = window;
  let words: Span | null | undefined;
  return {
    article: answering.candidate.reading.article,
    paragraph: first.candidate.sentence.paragraph,
    quote: { start: first.candidate.sentence.start, end: last.candidate.sentence.end },
    get answer() {
      if (words === undefined) {
        words = answerSpan(question, answering.candidate, learnedWeights.spans);
      }
      return words;
    },
    score: likelihood,
  };
}
