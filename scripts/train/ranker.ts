import { articleFeatureNames, articleFeatures } from '../../src/ask/passages/article-features.ts';
import { closeFeatureNames, closeFeatures } from '../../src/ask/passages/close-features.ts';
import { spanFit } from '../../src/ask/passages/close-reading.ts';
import { logSum } from '../../src/ask/passages/log-sum.ts';
import { fitScale, type ReadArticle } from '../../src/ask/passages/rank.ts';
import type { RankWeights } from '../../src/ask/passages/rank-weights.ts';
import { sentenceFeatureNames } from '../../src/ask/passages/sentence-feature-names.ts';
import { SpanScorer } from '../../src/ask/passages/span/span-scorer.ts';
import { type Choice, dot, type FitOptions, fitChoices, sparse } from './conditional-logit.ts';
import { trainSpans } from './spans.ts';
import { answers, rightArticle, type Study } from './study.ts';

const options: FitOptions = { penalty: 4e-3, rounds: 150 };
/** Sentences of the right article that are told apart by their words. */
const mostClose = 10;

/** The models of the ranking, and the weights of spans as they are written down. */
export interface Ranker extends RankWeights {
  readonly spanWeights: readonly (readonly number[])[];
}

/**
 * Learns which sentence of the right article answers, which article is meant, which words answer,
 * and how much those words count beside the whole sentence.
 */
export function trainRanker(studies: readonly Study[]): Ranker {
  const answerable = studies.filter(({ asked }) => asked.answer !== null);
  const size = sentenceFeatureNames.length;
  const sentences = fitChoices(answerable.flatMap(sentenceChoice), size, options);
  const articles = fitChoices(
    answerable.map((it) => articleChoice(it, sentences)),
    articleFeatureNames.length,
    options,
  );
  const spanWeights = trainSpans(answerable, sentences);
  const spans = new SpanScorer(spanWeights);
  const close = fitChoices(
    answerable.flatMap((it) => closeChoice(it, sentences, spans)),
    closeFeatureNames.length,
    options,
  );
  return { sentences, articles, spans, close, spanWeights };
}

function sentenceChoice(it: Study): Choice[] {
  const right = rightArticle(it);
  if (!right) return [];
  return [
    {
      features: right.candidates.map(({ features }) => sparse(features)),
      rightness: right.candidates.map((candidate) => flag(answers(it, candidate))),
      weight: it.weight,
    },
  ];
}

function articleChoice(it: Study, sentences: readonly number[]): Choice {
  return {
    features: it.articles.map((article) => sparse(articleVector(article, sentences))),
    rightness: it.articles.map((article) => flag(article === rightArticle(it))),
    weight: it.weight,
  };
}

function articleVector({ matched, candidates }: ReadArticle, sentences: readonly number[]) {
  const fit = logSum(candidates.map(({ features }) => dot(sentences, features)));
  const features = articleFeatures(matched, fit / fitScale);
  return articleFeatureNames.map((name) => features[name]);
}

function closeChoice(it: Study, sentences: readonly number[], spans: SpanScorer): Choice[] {
  const right = rightArticle(it);
  if (!right) return [];
  const close = right.candidates
    .map((candidate) => ({ candidate, score: dot(sentences, candidate.features) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, mostClose);
  const features = close.map(({ candidate, score }) =>
    sparse(closeFeatures(score, spanFit(it.question, candidate, spans))),
  );
  const rightness = close.map(({ candidate }) => flag(answers(it, candidate)));
  return [{ features, rightness, weight: it.weight }];
}

function flag(is: boolean): number {
  return is ? 1 : 0;
}
