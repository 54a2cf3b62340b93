import type { Question } from '../question/question.ts';
import { closeFeatures, type SpanFit, spanScale } from './close-features.ts';
import { logSum } from './log-sum.ts';
import type { RankWeights } from './rank-weights.ts';
import type { RankedArticle, RankedSentence } from './ranked.ts';
import type { Candidate } from './sentence-features.ts';
import { answerShape } from './span/answer-shape.ts';
import { askedWords } from './span/asked-words.ts';
import type { SpanScorer } from './span/span-scorer.ts';
import { SpanSentence } from './span/span-sentence.ts';

/** Sentences of which every run of words is weighed: what is less likely than these seldom answers. */
const mostRead = 12;
/** Where a sentence has no words that could answer. */
const nothing: SpanFit = { best: -spanScale, all: -spanScale };

/**
 * Weighs the likeliest sentences once more, by the words in them that look most like the answer.
 * The others are taken to have words as bad as the worst of those.
 */
export function readClosely(
  articles: readonly RankedArticle[],
  weights: RankWeights,
): RankedArticle[] {
  const likeliest = new Set(
    articles
      .flatMap(({ sentences }) => sentences)
      .sort((a, b) => b.likelihood - a.likelihood)
      .slice(0, mostRead),
  );
  return articles.map((ranked) => {
    const { question } = ranked.article;
    const fits = ranked.sentences.map((it) =>
      likeliest.has(it) ? spanFit(question, it.candidate, weights.spans) : null,
    );
    const known = fits.filter((it) => it !== null);
    const worst: SpanFit = {
      best: Math.min(0, ...known.map(({ best }) => best)),
      all: Math.min(0, ...known.map(({ all }) => all)),
    };
    const scores = ranked.sentences.map((it, at) =>
      closeScore(closeFeatures(it.score, fits[at] ?? worst), weights.close),
    );
    const fit = logSum(scores);
    const sentences = ranked.sentences.map((it, at): RankedSentence => {
      const share = Math.exp((scores[at] ?? 0) - fit);
      return { ...it, spans: fits[at] ?? null, likelihood: ranked.likelihood * share };
    });
    return { ...ranked, sentences };
  });
}

/** How much the words of a sentence look like an answer to the question. */
export function spanFit(question: Question, candidate: Candidate, scorer: SpanScorer): SpanFit {
  const sentence = new SpanSentence(askedWords(question, candidate), candidate);
  return scorer.fit(sentence, answerShape(question.wants)) ?? nothing;
}

function closeScore(features: readonly number[], weights: readonly number[]): number {
  return features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
}
