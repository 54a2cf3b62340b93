import { articleFeatureNames, articleFeatures } from '../../src/ask/passages/article-features.ts';
import { matchedArticles } from '../../src/ask/passages/candidates.ts';
import type { MatchedArticle } from '../../src/ask/passages/matched-article.ts';
import { logSum, type RankedArticle } from '../../src/ask/passages/rank.ts';
import {
  type Candidate,
  candidatesOf,
  sentenceFeatureNames,
} from '../../src/ask/passages/sentence-features.ts';
import type { Question } from '../../src/ask/question/question.ts';
import { understand } from '../../src/ask/question/understand.ts';
import type { Corpus } from '../../src/core/corpus.ts';
import { judge } from '../../src/eval/judge.ts';
import type { EvalQuestion } from '../../src/eval/question-file.ts';
import type { SearchEngine } from '../../src/ports/search-engine.ts';
import { type Choice, dot, type FitOptions, fitChoices } from './conditional-logit.ts';
import { withLeftOut } from './left-out.ts';

/** An article found for a question, with the features of its sentences. */
export interface StudiedArticle {
  readonly matched: MatchedArticle;
  readonly candidates: readonly Candidate[];
}

/** A question with what the engine found for it. */
export interface Study {
  readonly asked: EvalQuestion;
  readonly question: Question;
  readonly articles: readonly StudiedArticle[];
  /** The same with the answer taken out of the right article; null where that cannot be done. */
  readonly leftOut: readonly StudiedArticle[] | null;
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
    const plain: Study = { asked, question, articles, leftOut: null, weight };
    studies.push({ ...plain, leftOut: withAnswerLeftOut(plain, corpus) });
  }
  return studies;
}

function withAnswerLeftOut(study: Study, corpus: Corpus): StudiedArticle[] | null {
  const { asked, articles } = study;
  const right = articles.find(({ matched }) => matched.reading.article === asked.article);
  if (!right || asked.answer === null) return null;
  const id = right.matched.reading.article;
  const matched = withLeftOut(right.matched, ({ text }) => holdsAnswer(study, id, text), corpus);
  if (!matched) return null;
  return articles.map((it) => (it === right ? { matched, candidates: candidatesOf(matched) } : it));
}

/** Whether a stretch of an article holds the answer. */
export function holdsAnswer({ asked }: Study, article: string, text: string): boolean {
  return judge(asked, { silent: false, quotes: [{ article, text, answer: null }] }).first;
}

/** The two linear models of the ranking, in the order of their feature names. */
export interface Ranker {
  readonly sentences: readonly number[];
  readonly articles: readonly number[];
}

const options: FitOptions = { penalty: 4e-3, rounds: 150 };
/** As in `rank.ts`. */
const fitScale = 4;

/** Learns which sentence of the right article answers, then which article is meant. */
export function trainRanker(studies: readonly Study[]): Ranker {
  const answerable = studies.filter(({ asked }) => asked.answer !== null);
  const sentences = fitChoices(
    answerable.flatMap((it) => sentenceChoice(it)),
    sentenceFeatureNames.length,
    options,
  );
  const articles = fitChoices(
    answerable.map(
      (it): Choice => ({
        features: it.articles.map((article) => articleVector(article, sentences)),
        rightness: it.articles.map(({ matched }) =>
          flag(matched.reading.article === it.asked.article),
        ),
        weight: it.weight,
      }),
    ),
    articleFeatureNames.length,
    options,
  );
  return { sentences, articles };
}

function sentenceChoice(it: Study): Choice[] {
  const right = it.articles.find(({ matched }) => matched.reading.article === it.asked.article);
  if (!right) return [];
  const id = right.matched.reading.article;
  return [
    {
      features: right.candidates.map(({ features }) => features),
      rightness: right.candidates.map(({ sentence }) => flag(holdsAnswer(it, id, sentence.text))),
      weight: it.weight,
    },
  ];
}

function flag(is: boolean): number {
  return is ? 1 : 0;
}

function articleVector({ matched, candidates }: StudiedArticle, sentences: readonly number[]) {
  const fit = logSum(candidates.map(({ features }) => dot(sentences, features)));
  const features = articleFeatures(matched, fit / fitScale);
  return articleFeatureNames.map((name) => features[name]);
}

/** Ranks by weights that are still being learned, as `rank.ts` does by those that are. */
export function rankBy(articles: readonly StudiedArticle[], ranker: Ranker): RankedArticle[] {
  const scores = articles.map((it) => dot(ranker.articles, articleVector(it, ranker.sentences)));
  const all = logSum(scores);
  return articles
    .map(({ matched, candidates }, at) => {
      const likelihood = Math.exp((scores[at] ?? 0) - all);
      const own = candidates.map(({ features }) => dot(ranker.sentences, features));
      const fit = logSum(own);
      const sentences = candidates.map((candidate, index) => ({
        candidate,
        likelihood: likelihood * Math.exp((own[index] ?? 0) - fit),
      }));
      const features = articleFeatures(matched, fit / fitScale);
      return { article: matched, features, likelihood, sentences };
    })
    .sort((a, b) => b.likelihood - a.likelihood);
}
