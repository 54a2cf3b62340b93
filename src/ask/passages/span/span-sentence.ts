import type { Span } from '../../../core/text/sentences.ts';
import type { Candidate } from '../sentence-features.ts';
import type { SpanWord } from './asked-words.ts';
import { Nearness } from './nearness.ts';
import {
  endFeatureNames,
  insideFeatureNames,
  type neighbours,
  startFeatureNames,
} from './span-features.ts';

/** Words from one to another, both included, by their places in the sentence. */
export interface WordSpan {
  readonly first: number;
  readonly last: number;
}

/** Most words of an answer; longer ones are marked in part. */
export const mostWords = 12;

function numbered<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, at) => [name, at])) as Record<Name, number>;
}
const starting = numbered(startFeatureNames);
const ending = numbered(endFeatureNames);
const within = numbered(insideFeatureNames);

const verbs: ReadonlySet<string> = new Set(['be', 'have', 'do', 'modal']);
const clauseMarks: ReadonlySet<string> = new Set([
  'mark',
  'edge',
  'and',
  'but',
  'relative',
  'as',
  'cause',
  'time',
  'if',
]);
const opening = /["'\u2018\u201c]$/u;
const closing = /^[,.]?["'\u2019\u201d]/u;

/** A sentence whose spans are compared: what depends on one end of a span only is worked out once. */
export class SpanSentence {
  readonly words: readonly SpanWord[];
  readonly #candidate: Candidate;
  readonly #evidence: readonly Span[];
  readonly #start = new Float64Array(startFeatureNames.length);
  readonly #end = new Float64Array(endFeatureNames.length);
  readonly #inside = new Float64Array(insideFeatureNames.length);
  readonly #asked: Nearness;
  readonly #head: Nearness;
  readonly #tail: Nearness;

  constructor(words: readonly SpanWord[], candidate: Candidate) {
    const { sentence, evidence } = candidate;
    this.words = words;
    this.#candidate = candidate;
    this.#evidence = evidence.map(({ start, end }) => ({
      start: start + sentence.start,
      end: end + sentence.start,
    }));
    this.#asked = new Nearness(words, (word) => word.asked);
    this.#head = new Nearness(words, (word) => word.head);
    this.#tail = new Nearness(words, (word) => word.tail);
  }

  /** All runs of words that might be the answer: they end on a word that says something. */
  spans(): WordSpan[] {
    return this.words.flatMap((_, first) =>
      this.words
        .slice(first, first + mostWords)
        .flatMap(({ stop }, further) => (stop ? [] : [{ first, last: first + further }])),
    );
  }

  /** In the order of `startFeatureNames`. @returns a column that is overwritten by the next call */
  start(first: number): Float64Array {
    const features = this.#start.fill(0);
    const word = this.#word(first);
    const before = this.words[first - 1];
    features[starting[`before-${this.#neighbour(before, word.breaks)}`]] = 1;
    features[starting[`first-${word.kind}`]] = 1;
    features[starting['first-asked']] = flag(word.asked);
    features[starting['asked-before']] = flag(before?.asked);
    features[starting['head-before']] = flag(before?.head);
    features[starting['tail-before']] = flag(before?.tail);
    const near = before?.asked || (before?.stop && this.words[first - 2]?.asked);
    features[starting['near-before']] = flag(near);
    features[starting['opens-quotation']] = flag(this.#opensQuotation(word));
    const sameName = first > 1 && before?.capital && word.capital && !word.breaks;
    features[starting['cuts-name-before']] = flag(sameName);
    features[starting.place] = first / Math.max(1, this.words.length - 1);
    features[starting['asked-earlier']] = this.#asked.shareBefore(first);
    return features;
  }

  /** In the order of `endFeatureNames`. @returns a column that is overwritten by the next call */
  end(last: number): Float64Array {
    const features = this.#end.fill(0);
    const word = this.#word(last);
    const after = this.words[last + 1];
    features[ending[`after-${this.#neighbour(after, after?.breaks ?? false)}`]] = 1;
    features[ending[`last-${word.kind}`]] = 1;
    features[ending['last-asked']] = flag(word.asked);
    features[ending['asked-after']] = flag(after?.asked);
    features[ending['head-after']] = flag(after?.head);
    features[ending['tail-after']] = flag(after?.tail);
    const near = after?.asked || (after?.stop && this.words[last + 2]?.asked);
    features[ending['near-after']] = flag(near);
    features[ending['closes-quotation']] = flag(this.#closesQuotation(word));
    const sameName = after?.capital && word.capital && !after.breaks;
    features[ending['cuts-name-after']] = flag(sameName);
    return features;
  }

  /** In the order of `insideFeatureNames`. @returns a column that is overwritten by the next call */
  inside(first: number, last: number): Float64Array {
    const features = this.#inside.fill(0);
    const length = last - first + 1;
    const bucket = length <= 3 ? length - 1 : length <= 6 ? 3 : 4;
    features[bucket] = 1;
    features[within.length] = length / mostWords;
    let asked = 0;
    let capitals = 0;
    let marks = 0;
    for (let at = first; at <= last; at++) {
      const word = this.#word(at);
      if (word.asked) asked++;
      if (word.capital) capitals++;
      if (word.breaks && at > first) marks++;
      if (word.focus) features[within.focus] = 1;
      if (verbs.has(word.kind) && at > first) features[within.verb] = 1;
      if (word.kind === 'negation') features[within.negation] = 1;
      else if (word.kind === 'number') features[within.number] = 1;
      else if (word.kind === 'calendar') features[within.calendar] = 1;
      else if (word.kind === 'unit') features[within.unit] = 1;
    }
    features[within['asked-share']] = asked / length;
    features[within.capitals] = capitals / length;
    features[within.marks] = marks / 2;
    features[within.close] = this.#asked.to(first, last);
    features[within['close-to-head']] = this.#head.to(first, last);
    features[within['close-to-tail']] = this.#tail.to(first, last);
    this.#putForm(features, first, last);
    return features;
  }

  #putForm(features: Float64Array, first: number, last: number): void {
    const from = this.#word(first);
    const to = this.#word(last);
    const after = this.words[last + 1];
    const begins = clauseMarks.has(this.#neighbour(this.words[first - 1], from.breaks));
    const ends = clauseMarks.has(this.#neighbour(after, after?.breaks ?? false));
    features[within.clause] = flag(begins && ends);
    features[within.quoted] = flag(this.#opensQuotation(from) && this.#closesQuotation(to));
    if (this.#evidence.length > 0) features[this.#evidenceRelation(from.start, to.end)] = 1;
  }

  #evidenceRelation(start: number, end: number): number {
    let relation = within['no-evidence'];
    for (const it of this.#evidence) {
      if (it.start >= end || start >= it.end) continue;
      if (it.start === start && it.end === end) return within['is-evidence'];
      const holds = it.start >= start && it.end <= end;
      relation = within[holds ? 'has-evidence' : 'in-evidence'];
    }
    return relation;
  }

  #word(at: number): SpanWord {
    return this.words[at] as SpanWord;
  }

  #neighbour(word: SpanWord | undefined, parted: boolean): (typeof neighbours)[number] {
    if (!word) return 'edge';
    return parted ? 'mark' : word.kind;
  }

  #opensQuotation({ start }: SpanWord): boolean {
    return opening.test(this.#candidate.reading.body.slice(Math.max(0, start - 1), start));
  }

  #closesQuotation({ end }: SpanWord): boolean {
    return closing.test(this.#candidate.reading.body.slice(end, end + 2));
  }
}

function flag(is: boolean | undefined): number {
  return is ? 1 : 0;
}
