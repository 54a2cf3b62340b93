import type { Corpus } from '../core/corpus.ts';
import { isStopWord } from '../core/text/stop-words.ts';
import { speechesIn } from './facts/statements.ts';
import type { PassageAnswer, PassageFinding } from './passages/finding.ts';
import { asksForAnyWords } from './passages/said-by.ts';
import { askedSpeaker } from './question/asked-speaker.ts';
import type { Question } from './question/question.ts';
import { nameWords } from './talk/people.ts';

/**
 * What somebody said is answered by their own words before what is merely told of them; the order stays
 * where the question asks for more, or where none of their words were found.
 */
export function ownWordsFirst(
  finding: PassageFinding,
  question: Question,
  corpus: Corpus,
): PassageFinding {
  const who = asksForAnyWords(question) ? askedSpeaker(question.query.text, question.asking) : null;
  if (!who) return finding;
  const called = nameWords(question.query.text.slice(who.start, who.end)).filter(
    (it) => !isStopWord(it),
  );
  const isTheirs = (it: PassageAnswer) => Number(speaks(called, it, corpus));
  return { ...finding, answers: finding.answers.toSorted((a, b) => isTheirs(b) - isTheirs(a)) };
}

/** Whether somebody so called speaks in a passage. */
function speaks(called: readonly string[], { article, quote }: PassageAnswer, corpus: Corpus) {
  const told = corpus.article(article);
  if (!told || called.length === 0) return false;
  return speechesIn(told, corpus).some(({ start, end, speaker }) => {
    const words = nameWords(`${speaker.name ?? ''} ${speaker.role ?? ''}`);
    return start < quote.end && quote.start < end && called.every((it) => words.includes(it));
  });
}
