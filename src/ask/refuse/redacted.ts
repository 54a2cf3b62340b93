import type { Case } from '../../core/case.ts';
import type { Corpus } from '../../core/corpus.ts';
import type { Query } from '../../core/query.ts';
import { fold } from '../../core/text/fold.ts';
import { isStopWord } from '../../core/text/stop-words.ts';
import { wordsOf } from '../../core/text/words.ts';
import type { Question } from '../question/question.ts';

/** Stands where a question suggested a name. */
const blank = '[name]';
const blanks = /\[name\](?:[\s,.'-]*\[name\])+/g;

/**
 * The query as a refusal may print it (domain rule B3): without any name that it offers to be
 * confirmed, which may be typed in lower case. So no word is left that the case's articles do not have.
 */
export function redacted(query: Query, question: Question, case_: Case, corpus: Corpus): Query {
  const bodies = case_.articles.map((id) => fold(corpus.article(id)?.body ?? ''));
  const named = question.people.reduce((text, name) => text.replaceAll(name, blank), query.text);
  const strange = wordsOf(named).filter(
    ({ text }) => text !== 'name' && !isStopWord(text) && !bodies.some((it) => it.includes(text)),
  );
  const text = strange.reduceRight(
    (left, { start, end }) => left.slice(0, start) + blank + left.slice(end),
    named,
  );
  return { ...query, text: text.replace(blanks, blank) };
}
