import { quoteWindows } from '../../src/ask/passages/quote-window.ts';
import { rank } from '../../src/ask/passages/rank.ts';
import type { RankWeights } from '../../src/ask/passages/rank-weights.ts';
import { silenceFeatureNames, silenceFeatures } from '../../src/ask/passages/silence-features.ts';
import { dot, type Example, fitExamples } from './conditional-logit.ts';
import type { Study } from './study.ts';

/** An answerable question with its article taken away counts this much beside one that is asked whole. */
const withoutArticle = 0.3;
/** And with only the sentences of its answer taken away, this much: the rest may still tell a part of it. */
const withoutAnswer = 0.1;
/** Share of the answerable questions that may be met with silence. */
const mayBeSilent = 0.045;

/** What tells answers from near misses, judged by a ranker that has not seen the questions. */
export function silenceExamples(studies: readonly Study[], ranker: RankWeights): Example[] {
  return studies.flatMap((it) => {
    const { asked, articles, leftOut, weight } = it;
    const others = articles.filter(({ matched }) => matched.reading.article !== asked.article);
    const whole = example(it, articles, ranker, asked.answer !== null, weight);
    if (asked.answer === null) return whole;
    return [
      ...whole,
      ...example(it, others, ranker, false, weight * withoutArticle),
      ...example(it, leftOut ?? [], ranker, false, weight * withoutAnswer),
    ];
  });
}

function example(
  { question }: Study,
  articles: Study['articles'],
  ranker: RankWeights,
  is: boolean,
  weight: number,
): Example[] {
  if (articles.length === 0) return [];
  const features = silenceFeatures(question, quoteWindows(rank(articles, ranker), 5));
  return features
    ? [{ features: silenceFeatureNames.map((name) => features[name]), is, weight }]
    : [];
}

/** The logistic model, and the likelihood below which the sources count as silent. */
export function trainSilence(examples: readonly Example[], ownWeight: number) {
  const size = silenceFeatureNames.length;
  const weights = fitExamples(examples, size, { penalty: 3e-4, rounds: 3000 });
  const answered = examples
    .filter(({ is, weight }) => is && weight === ownWeight)
    .map(({ features }) => 1 / (1 + Math.exp(-dot(weights, features))))
    .sort((a, b) => a - b);
  return { weights, least: answered[Math.floor(answered.length * mayBeSilent)] ?? 0.5 };
}
