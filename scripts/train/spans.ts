import type { Candidate } from '../../src/ask/passages/sentence-features.ts';
import { answerShape, answerShapes } from '../../src/ask/passages/span/answer-shape.ts';
import { askedWords } from '../../src/ask/passages/span/asked-words.ts';
import { spanFeatureNames } from '../../src/ask/passages/span/span-features.ts';
import { SpanScorer } from '../../src/ask/passages/span/span-scorer.ts';
import { SpanSentence } from '../../src/ask/passages/span/span-sentence.ts';
import { spanF1 } from '../../src/eval/judge.ts';
import {
  type Choice,
  dot,
  type FitOptions,
  fitChoices,
  type Sparse,
  sparse,
} from './conditional-logit.ts';
import { answers, rightArticle, type Study } from './study.ts';

/** Spans that share less with the answer than this teach nothing. */
const leastOverlap = 0.3;
/** How much more a better overlap is worth. */
const sharpness = 8;
/** Sentences beside the answering one that are to look worse, and how many spans of each. */
const wrongSentences = 6;
const wrongSpans = 40;
const size = spanFeatureNames.length;
const options: FitOptions = { penalty: 4e-3, rounds: 100 };

/**
 * Learns which words answer: first in the answering sentence, then against the words that come
 * nearest to looking so in the likeliest other sentences. What all shapes of answer share is learned
 * apart from what each adds to it.
 * @param sentences weights that say which other sentences are likely
 * @returns by feature, a weight for each shape
 */
export function trainSpans(studies: readonly Study[], sentences: readonly number[]): number[][] {
  const right = studies.flatMap((study) => {
    const candidate = rightArticle(study)?.candidates.find((it) => answers(study, it));
    return candidate ? [{ study, choice: spanChoice(study, candidate) }] : [];
  });
  const first = new SpanScorer(learn(right.map(({ choice }) => choice)));
  return learn(
    right.map(({ study, choice }) => {
      const wrong = wrongOnes(study, sentences, first);
      return {
        features: [...choice.features, ...wrong],
        rightness: [...choice.rightness, ...wrong.map(() => 0)],
        weight: choice.weight,
      };
    }),
  );
}

function learn(choices: readonly Choice[]): number[][] {
  const weights = fitChoices(choices, size * (1 + answerShapes.length), options);
  return spanFeatureNames.map((_, feature) =>
    answerShapes.map((_, shape) => (weights[feature] ?? 0) + (weights[slot(shape, feature)] ?? 0)),
  );
}

/** Where the weight of a feature for one shape stands; those for all come first. */
function slot(shape: number, feature: number): number {
  return (1 + shape) * size + feature;
}

function spanChoice({ asked, question, weight }: Study, candidate: Candidate): Choice {
  const { body } = candidate.reading;
  const words = askedWords(question, candidate);
  const sentence = new SpanSentence(words, candidate);
  const shape = answerShapes.indexOf(answerShape(question.wants));
  const spans = sentence.spans();
  const wanted = [asked.answer ?? '', ...asked.answer_alternatives];
  return {
    features: spans.map((span) => vector(sentence, span, shape)),
    rightness: spans.map(({ first, last }) => {
      const overlap = spanF1(wanted, body.slice(words[first]?.start, words[last]?.end));
      return overlap > leastOverlap ? Math.exp(sharpness * (overlap - 1)) : 0;
    }),
    weight,
  };
}

function wrongOnes(study: Study, sentences: readonly number[], scorer: SpanScorer): Sparse[] {
  const { question } = study;
  const shape = answerShape(question.wants);
  const others = (rightArticle(study)?.candidates ?? []).filter((it) => !answers(study, it));
  return others
    .map((candidate) => ({ candidate, score: dot(sentences, candidate.features) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, wrongSentences)
    .flatMap(({ candidate }) => {
      const sentence = new SpanSentence(askedWords(question, candidate), candidate);
      return scorer
        .score(sentence, shape)
        .sort((a, b) => b.score - a.score)
        .slice(0, wrongSpans)
        .map((span) => vector(sentence, span, answerShapes.indexOf(shape)));
    });
}

/** The features once for all shapes and once for their own. */
function vector(
  sentence: SpanSentence,
  { first, last }: { readonly first: number; readonly last: number },
  shape: number,
): Sparse {
  const { at, values } = sparse([
    ...sentence.start(first),
    ...sentence.end(last),
    ...sentence.inside(first, last),
  ]);
  return {
    at: Uint16Array.from([...at, ...at.map((feature) => slot(shape, feature))]),
    values: Float64Array.from([...values, ...values]),
  };
}
