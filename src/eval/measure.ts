import { answerQuestion } from '../ask/answer.ts';
import { findPassages } from '../ask/passages/find.ts';
import { understand } from '../ask/question/understand.ts';
import type { World } from '../ask/world.ts';
import { knownValues } from '../core/query/known-values.ts';
import { parseQuery } from '../core/query/parse.ts';
import type { Filter, Query } from '../core/query.ts';
import type { Hit } from '../ports/search-engine.ts';
import { type Attempt, type Judged, judge } from './judge.ts';
import type { EvalQuestion } from './question-file.ts';
import { areaUnderRoc } from './rate.ts';

/** Quotes that a reply may show; the first three count. */
const quotes = 5;

function queryOf(text: string, drafts: boolean, filters: readonly Filter[] = []): Query {
  return { text, phrases: [], without: [], filters, limit: quotes, page: 1, drafts };
}

/** A question as `ask` reads it; one that `ask` would give back for a mistake is taken as words alone. */
function typed(text: string, { corpus, today }: World, drafts: boolean): Query {
  const known = knownValues(corpus, drafts);
  const { vocabulary } = corpus;
  const read = parseQuery(text, { vocabulary, known, today, drafts: 'asked' });
  return read.ok ? { ...read.value, limit: quotes, drafts } : queryOf(text, drafts);
}

/** Asks every question by the same way as `ask` does. */
export async function askAll(
  questions: readonly EvalQuestion[],
  world: World,
  drafts: boolean,
): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const question of questions) {
    const reply = await answerQuestion(typed(question.question, world, drafts), world);
    const attempt: Attempt = {
      silent: reply.kind !== 'found',
      quotes: reply.quotes.map(({ quote, answer }) => ({
        article: quote.article,
        text: quote.text,
        answer: answer ? quote.text.slice(answer.start, answer.end) : null,
      })),
    };
    judged.push(judge(question, attempt));
  }
  return judged;
}

/** A search that knows no questions: it finds passages by their words. */
export interface PlainYardstick {
  search(question: string, limit: number): readonly Hit[];
}

/** Asks a plain search, which shows whole paragraphs and is silent only where no word is found. */
export function askPlainly(
  questions: readonly EvalQuestion[],
  { corpus }: World,
  plain: PlainYardstick,
): Judged[] {
  return questions.map((question) => {
    const hits = plain.search(question.question, quotes);
    const found = hits.map(({ id, passage }) => ({
      article: id,
      text: corpus.passages(id)[passage - 1]?.text ?? '',
      answer: null,
    }));
    return judge(question, { quotes: found, silent: found.length === 0 });
  });
}

/**
 * How well silence is told from an answer when the article with the answer is taken away: area under
 * the ROC curve of the likelihood that the sources tell of the matter, with the article against
 * without it.
 */
export async function silenceWithout(
  questions: readonly EvalQuestion[],
  { corpus, engine }: World,
  drafts: boolean,
): Promise<number | null> {
  const presence = async (text: string, filters: readonly Filter[]) => {
    const question = understand(queryOf(text, drafts, filters), corpus.vocabulary);
    return (await findPassages(question, { corpus, engine, drafts })).presence;
  };
  const present: number[] = [];
  const absent: number[] = [];
  for (const { question, article, answer } of questions) {
    if (answer === null || article === null) continue;
    const without: Filter = { field: 'article', values: [article], exclude: true, typed: article };
    present.push(await presence(question, []));
    absent.push(await presence(question, [without]));
  }
  return areaUnderRoc(present, absent);
}
