import type { Case } from '../core/case.ts';
import { printQuery } from '../core/query/print.ts';
import type { Filter } from '../core/query.ts';
import type { Reply } from '../core/reply.ts';
import { fold } from '../core/text/fold.ts';
import { isStopWord } from '../core/text/stop-words.ts';
import { termOf, termsOf } from '../core/text/terms.ts';
import { wordsOf } from '../core/text/words.ts';
import { silenceReply } from './compose/silence-reply.ts';
import { facetsOfQuestion } from './facets.ts';
import { lookUpAsRead } from './look-up.ts';
import type { Question } from './question/question.ts';
import type { Topic } from './question/topic.ts';
import type { World } from './world.ts';

const asks =
  /^\W*(?:(?:please|can you|could you) )*(?:(?:which|what|list|show|find|give|any|are there(?: any)?)(?: me)?(?: (?:all|of|the|other|police|misconduct))* )?(?:cases?|hearings?|stories|articles)\b.{0,20}?\b(?:involv(?:e|es|ed|ing)|about|concern(?:s|ed|ing)?|regarding|with|ha(?:d|ve|s)|includ(?:e|es|ed|ing)|mention(?:s|ing)?|deal(?:s|ing)? with|feature[sd]?)\b/;
/** Cases read for their matter at most. */
const mostRead = 50;

/** Where the matter begins in a question for the cases that have it; null for any other question. */
export function matterAsked(asked: string): number | null {
  const found = asks.exec(asked);
  return found && found.index + found[0].length;
}

/**
 * Lists the cases of which one passage has all that a question wants them to be about, or says that the
 * sources have no word of it; null for any other question, or where passages must tell.
 */
export async function casesAbout(question: Question, world: World): Promise<Reply | null> {
  const { query } = question;
  const asked = fold(query.text);
  const from = matterAsked(asked);
  if (from === null) return null;
  const { rest } = facetsOfQuestion(question, world.corpus.vocabulary);
  const words = wordsOf(asked.slice(from)).filter((it) => rest.includes(it.text));
  const terms = [...new Set(words.map((it) => termOf(it.text)))];
  if (terms.length === 0) return null;
  const wants = terms.map((term) => ({ terms: [{ term, weight: 1 }] }));
  const { hits } = await world.engine.search({
    scope: 'cases',
    wants,
    phrases: query.phrases,
    without: query.without,
    filters: query.filters,
    drafts: query.drafts,
    limit: mostRead,
  });
  const values = hits
    .map((it) => it.id)
    .filter((id) => {
      const case_ = world.corpus.case(id);
      return case_ !== undefined && hasAll(case_, terms, world);
    });
  if (values.length === 0) {
    const isHeard = question.topics.some(
      (it) => rest.includes(fold(it.typed)) && isTold(it, world),
    );
    return isHeard ? null : silenceReply(query, null, undefined, world);
  }
  const filter: Filter = { field: 'case', values, exclude: false, typed: values.join(',') };
  const narrowed = { ...query, filters: [...query.filters, filter] };
  const reply = await lookUpAsRead(narrowed, world);
  return { ...reply, query: printQuery({ ...query, page: reply.page }) };
}

/** Whether the sources have a topic's words, in one of the ways to put it. */
function isTold({ alternatives }: Topic, { engine }: World): boolean {
  return alternatives.some(({ terms }) => {
    const telling = terms.filter((it) => !isStopWord(it));
    return telling.length > 0 && telling.every((it) => engine.frequency(it).passages > 0);
  });
}

/** Whether one passage of a case's articles has all the terms. */
function hasAll({ articles }: Case, terms: readonly string[], { corpus }: World): boolean {
  return articles.some((id) =>
    corpus.passages(id).some(({ text }) => {
      const known = new Set(termsOf(text).map((it) => it.term));
      return terms.every((it) => known.has(it));
    }),
  );
}
