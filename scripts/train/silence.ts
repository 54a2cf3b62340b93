import { tellsOfPolice } from '../../src/ask/passages/of-police.ts';
import { quoteWindows } from '../../src/ask/passages/quote-window.ts';
import { rank } from '../../src/ask/passages/rank.ts';
import type { RankWeights } from '../../src/ask/passages/rank-weights.ts';
import { silenceFeatureNames, silenceFeatures } from '../../src/ask/passages/silence-features.ts';
import { dot, type Example, fitExamples } from './conditional-logit.ts';
import type { Study } from './study.ts';

/** Shares of the answerable questions that may be met with silence: for want of the matter, and of an answer. */
const mayLackMatter = 0.0125;
const mayLackAnswer = 0.05;

/** What teaches the two models of the silence. */
export interface SilenceExamples {
  /** Questions with their article, and without it. */
  readonly presence: readonly Example[];
  /** Questions that the article answers, and near misses. */
  readonly answer: readonly Example[];
}

/** What tells answers from silence, judged by a ranker that has not seen the questions. */
export function silenceExamples(studies: readonly Study[], ranker: RankWeights): SilenceExamples {
  const whole = studies.flatMap((it) => exampleOf(it, it.articles, ranker));
  const without = studies
    .filter(({ asked }) => asked.answer !== null)
    .flatMap((it) => {
      const others = it.articles.filter(
        ({ matched }) => matched.reading.article !== it.asked.article,
      );
      return exampleOf(it, others, ranker).map((one) => ({ ...one, is: false }));
    });
  return {
    presence: [...whole.filter(({ is }) => is), ...without],
    answer: whole.filter(({ ofPolice }) => ofPolice),
  };
}

interface SilenceExample extends Example {
  readonly ofPolice: boolean;
}

function exampleOf(
  { question, asked, weight }: Study,
  articles: Study['articles'],
  ranker: RankWeights,
): SilenceExample[] {
  const windows = articles.length === 0 ? [] : quoteWindows(rank(articles, ranker), 5);
  const features = silenceFeatures(question, windows);
  const [best] = windows;
  if (!features || !best) return [];
  const vector = silenceFeatureNames.map((name) => features[name]);
  const ofPolice = tellsOfPolice(best.ranked.article.reading);
  return [{ features: vector, is: asked.answer !== null, weight, ofPolice }];
}

/** The two logistic models, and the likelihoods below which the sources count as silent. */
export function trainSilence({ presence, answer }: SilenceExamples, ownWeight: number) {
  return {
    presence: trained(presence, ownWeight, mayLackMatter),
    answer: trained(answer, ownWeight, mayLackAnswer),
  };
}

function trained(examples: readonly Example[], ownWeight: number, maySilence: number) {
  const size = silenceFeatureNames.length;
  const weights = fitExamples(examples, size, { penalty: 3e-4, rounds: 3000 });
  const answered = examples
    .filter(({ is, weight }) => is && weight === ownWeight)
    .map(({ features }) => 1 / (1 + Math.exp(-dot(weights, features))))
    .sort((a, b) => a - b);
  return { weights, least: answered[Math.floor(answered.length * maySilence)] ?? 0.5 };
}
