import { askedWords } from '../../src/ask/passages/answer-span.ts';
import { wordSpans } from '../../src/ask/passages/span-candidates.ts';
import {
  type SpanFeature,
  spanFeatureNames,
  spanFeatures,
} from '../../src/ask/passages/span-features.ts';
import { spanF1 } from '../../src/eval/judge.ts';
import { type Choice, fitChoices } from './conditional-logit.ts';
import { holdsAnswer, type Study } from './study.ts';

/** Spans that share less with the answer than this teach nothing. */
const leastOverlap = 0.3;
/** How much more a better overlap is worth. */
const sharpness = 8;

/** Learns which words of the answering sentence answer. */
export function trainSpans(studies: readonly Study[]): number[] {
  return fitChoices(studies.flatMap(spanChoice), spanFeatureNames.length, {
    penalty: 2e-3,
    rounds: 120,
  });
}

function spanChoice(it: Study): Choice[] {
  const { asked, question, articles, weight } = it;
  if (asked.answer === null) return [];
  const right = articles.find(({ matched }) => matched.reading.article === asked.article);
  const candidate = right?.candidates.find(({ sentence }) =>
    holdsAnswer(it, asked.article ?? '', sentence.text),
  );
  if (!candidate) return [];
  const { body } = candidate.reading;
  const words = askedWords(question, candidate);
  const spans = wordSpans(words);
  const answers = [asked.answer, ...asked.answer_alternatives];
  return [
    {
      features: spans.map((span) => {
        const features = spanFeatures(question.wants, question.focus, candidate, words, span);
        return spanFeatureNames.map((name: SpanFeature) => features[name] ?? 0);
      }),
      rightness: spans.map(({ first, last }) => {
        const overlap = spanF1(answers, body.slice(words[first]?.start, words[last]?.end));
        return overlap > leastOverlap ? Math.exp(sharpness * (overlap - 1)) : 0;
      }),
      weight,
    },
  ];
}
