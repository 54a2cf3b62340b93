import { fold } from '../../../core/text/fold.ts';
import { isStopWord } from '../../../core/text/stop-words.ts';
import type { Question } from '../../question/question.ts';
import type { Topic } from '../../question/topic.ts';
import { saysWhichCase } from '../matched-article.ts';
import type { Candidate } from '../sentence-features.ts';
import { type WordKind, wordKind } from './word-kind.ts';

/** A word of a sentence as the search for the answering words sees it. Offsets are UTF-16 into the body. */
export interface SpanWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: WordKind;
  readonly stop: boolean;
  /** The question has it, as typed or under another name. */
  readonly asked: boolean;
  /** It is among the words just after the question word, or the last of the asking clause. */
  readonly head: boolean;
  readonly tail: boolean;
  readonly capital: boolean;
  /** A comma, bracket or other mark stands before it. */
  readonly breaks: boolean;
  /** The noun that is asked for. */
  readonly focus: boolean;
}

/** Words of a sentence that are looked at: beyond these no sentence goes on, only texts without full stops. */
const mostSentenceWords = 300;

/** The words of a sentence, those marked that the question has under any name. */
export function askedWords(question: Question, { reading, sentence }: Candidate): SpanWord[] {
  const asked = question.topics.filter(
    ({ kind, start }) => start >= question.asking.start && !saysWhichCase(kind),
  );
  const all = termsOfTopics(question.topics);
  const head = termsOfTopics(asked.slice(0, 2));
  const tail = termsOfTopics(asked.slice(-2));
  const words: SpanWord[] = [];
  const beyond = Math.min(sentence.to, sentence.from + mostSentenceWords);
  for (let at = sentence.from; at < beyond; at++) {
    const start = reading.starts[at] ?? 0;
    const end = reading.ends[at] ?? 0;
    const printed = reading.body.slice(start, end);
    const before = at > sentence.from ? reading.body.slice(reading.ends[at - 1] ?? 0, start) : '';
    const text = fold(printed);
    const term = reading.terms[at] ?? '';
    const capital = /^\p{Lu}/u.test(printed);
    words.push({
      text,
      start,
      end,
      kind: wordKind(text, capital),
      stop: isStopWord(text),
      asked: all.has(term),
      head: head.has(term),
      tail: tail.has(term),
      capital,
      breaks: /[^\s'’-]/u.test(before),
      focus: term === question.focus,
    });
  }
  return words;
}

/** Single words under any name; of phrases only the asker's own. */
function termsOfTopics(topics: readonly Topic[]): Set<string> {
  return new Set(
    topics.flatMap(({ alternatives }) =>
      alternatives.flatMap(({ terms }, at) => (at === 0 || terms.length === 1 ? terms : [])),
    ),
  );
}
