import type { SpanFit } from '../close-features.ts';
import { logSum } from '../log-sum.ts';
import { type AnswerShape, answerShapes } from './answer-shape.ts';
import { endFeatureNames, insideFeatureNames, startFeatureNames } from './span-features.ts';
import { mostWords, type SpanSentence, type WordSpan } from './span-sentence.ts';

/** A run of words with how well it looks like the answer: comparable within a question only. */
export interface ScoredSpan extends WordSpan {
  readonly score: number;
}

interface Weights {
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly inside: Float64Array;
}

/** Scores runs of words as answers by a linear model for each shape of answer. */
export class SpanScorer {
  readonly #weights: ReadonlyMap<AnswerShape, Weights>;

  /** @param weights by feature, in the order of `spanFeatureNames`: one for each of `answerShapes` */
  constructor(weights: readonly (readonly number[])[]) {
    const ends = startFeatureNames.length;
    const insides = ends + endFeatureNames.length;
    const all = insides + insideFeatureNames.length;
    this.#weights = new Map(
      answerShapes.map((shape, at) => {
        const column = (from: number, to: number) =>
          Float64Array.from(weights.slice(from, to), (row) => row[at] ?? 0);
        return [
          shape,
          { start: column(0, ends), end: column(ends, insides), inside: column(insides, all) },
        ];
      }),
    );
  }

  /** All spans of a sentence, as answers of a shape. */
  score(sentence: SpanSentence, shape: AnswerShape): ScoredSpan[] {
    const spans: ScoredSpan[] = [];
    this.#visit(sentence, shape, (first, last, score) => spans.push({ first, last, score }));
    return spans;
  }

  /** How much the words of a sentence look like an answer of a shape; null where it has no span. */
  fit(sentence: SpanSentence, shape: AnswerShape): SpanFit | null {
    const scores: number[] = [];
    this.#visit(sentence, shape, (_first, _last, score) => scores.push(score));
    if (scores.length === 0) return null;
    return { best: scores.reduce((most, score) => Math.max(most, score)), all: logSum(scores) };
  }

  #visit(
    sentence: SpanSentence,
    shape: AnswerShape,
    visit: (first: number, last: number, score: number) => void,
  ): void {
    const weights = this.#weights.get(shape) as Weights;
    const starts = sentence.words.map((_, at) => dot(weights.start, sentence.start(at)));
    const ends = sentence.words.map((_, at) => dot(weights.end, sentence.end(at)));
    for (let first = 0; first < starts.length; first++) {
      for (let last = first; last < Math.min(starts.length, first + mostWords); last++) {
        if (sentence.words[last]?.stop) continue;
        const inside = dot(weights.inside, sentence.inside(first, last));
        visit(first, last, (starts[first] as number) + (ends[last] as number) + inside);
      }
    }
  }
}

function dot(weights: Float64Array, features: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) {
    sum += (weights[at] as number) * (features[at] as number);
  }
  return sum;
}
