import { matchedArticles } from '../../src/ask/passages/candidates.ts';
import type { ReadArticle } from '../../src/ask/passages/rank.ts';
import { type Candidate, candidatesOf } from '../../src/ask/passages/sentence-features.ts';
import type { Question } from '../../src/ask/question/question.ts';
import { understand } from '../../src/ask/question/understand.ts';
import type { Corpus } from '../../src/core/corpus.ts';
import { judge } from '../../src/eval/judge.ts';
import type { EvalQuestion } from '../../src/eval/question-file.ts';
import type { SearchEngine } from '../../src/ports/search-engine.ts';

/** A question with what the engine found for it. */
export interface Study {
  readonly asked: EvalQuestion;
  readonly question: Question;
  readonly articles: readonly ReadArticle[];
  /** How much it counts in learning. */
  readonly weight: number;
}

/** Finds the candidates of every question. */
export async function study(
  questions: readonly EvalQuestion[],
  { corpus, engine }: { readonly corpus: Corpus; readonly engine: SearchEngine },
  weight: number,
): Promise<Study[]> {
  const studies: Study[] = [];
  for (const asked of questions) {
    const query = {
      text: asked.question,
      phrases: [],
      without: [],
      filters: [],
      limit: 5,
      page: 1,
    };
    const question = understand({ ...query, drafts: false }, corpus.vocabulary);
    const found = await matchedArticles(question, { corpus, engine, drafts: false });
    const articles = found.map((matched) => ({ matched, candidates: candidatesOf(matched) }));
    studies.push({ asked, question, articles, weight });
  }
  return studies;
}

/** Whether a stretch of an article holds the answer. */
export function holdsAnswer({ asked }: Study, article: string, text: string): boolean {
  return judge(asked, { silent: false, quotes: [{ article, text, answer: null }] }).first;
}

/** The article that a question is about, if it was found. */
export function rightArticle({ asked, articles }: Study): ReadArticle | undefined {
  return articles.find(({ matched }) => matched.reading.article === asked.article);
}

/** Whether a sentence of the right article holds the answer. */
export function answers(study: Study, { sentence }: Candidate): boolean {
  return holdsAnswer(study, study.asked.article ?? '', sentence.text);
}
