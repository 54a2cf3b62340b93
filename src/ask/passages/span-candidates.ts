import { fold } from '../../core/text/fold.ts';
import { isStopWord } from '../../core/text/stop-words.ts';
import type { Candidate } from './sentence-features.ts';

/** A word of a sentence as the search for the answering words sees it. Offsets are UTF-16 into the body. */
export interface SpanWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly stop: boolean;
  /** The question has it, as typed or under another name. */
  readonly asked: boolean;
  /** It is among the words just after the question word, or the last of the asking clause. */
  readonly head: boolean;
  readonly tail: boolean;
  readonly capital: boolean;
  /** A comma, bracket or other mark stands before it. */
  readonly breaks: boolean;
}

/** Words from one to another, both included, by their places in the sentence. */
export interface WordSpan {
  readonly first: number;
  readonly last: number;
}

/** Most words of an answer; longer ones are marked in part. */
const mostWords = 12;

/** Index terms of a question under all its names: of all topics, of the first asked and of the last. */
export interface AskedTerms {
  readonly all: ReadonlySet<string>;
  readonly head: ReadonlySet<string>;
  readonly tail: ReadonlySet<string>;
}

/** The words of a sentence, those marked that the question has. */
export function wordsOfSentence({ reading, sentence }: Candidate, asked: AskedTerms): SpanWord[] {
  const words: SpanWord[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const start = reading.starts[at] ?? 0;
    const end = reading.ends[at] ?? 0;
    const printed = reading.body.slice(start, end);
    const before = reading.body.slice(
      at > sentence.from ? (reading.ends[at - 1] ?? 0) : start,
      start,
    );
    const text = fold(printed);
    const term = reading.terms[at] ?? '';
    words.push({
      text,
      start,
      end,
      stop: isStopWord(text),
      asked: asked.all.has(term),
      head: asked.head.has(term),
      tail: asked.tail.has(term),
      capital: /^\p{Lu}/u.test(printed),
      breaks: /[^\s'’-]/u.test(before),
    });
  }
  return words;
}

/** All runs of words that might be the answer: they begin and end on a word that says something. */
export function wordSpans(words: readonly SpanWord[]): WordSpan[] {
  const spans: WordSpan[] = [];
  for (let first = 0; first < words.length; first++) {
    for (let last = first; last < Math.min(words.length, first + mostWords); last++) {
      if (!words[last]?.stop) spans.push({ first, last });
    }
  }
  return spans;
}
