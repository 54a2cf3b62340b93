import type { TopicKind } from '../question/topic.ts';
import { type MatchedArticle, share } from './matched-article.ts';
import type { TopicMatch } from './matches.ts';

/** What tells the article that a question is about; each is about 0 to 1. */
export const articleFeatureNames = [
  'cover', // share of the question's weight that the article and its headline have
  'own-words', // the same by the asker's own words alone
  'headline-cover',
  'lead-cover', // share found in the headline and the first paragraph
  'engine', // best engine score among its passages, against the best of all
  'force', // it names the force asked about
  'force-absent', // it does not
  'date', // it has the date asked about
  'date-absent',
  'sentences', // how well its sentences fit: logarithm of the sum of their exponentiated scores, over 4
] as const;
export type ArticleFeature = (typeof articleFeatureNames)[number];

/** A date of which only a part is there counts as absent below this strength. */
const leastDate = 0.5;

/** The features of an article; `sentences` is what the ranking of its sentences came to. */
export function articleFeatures(
  article: MatchedArticle,
  sentences: number,
): Readonly<Record<ArticleFeature, number>> {
  const { topics, matches, reading, engine } = article;
  const weights = topics.map(({ weight }) => weight);
  const lead = reading.sentences.filter((it) => it.paragraph === reading.sentences[0]?.paragraph);
  const ofKind = (kind: TopicKind) => matches.filter((_, t) => topics[t]?.topic.kind === kind);
  const forces = ofKind('force');
  const dates = ofKind('date');
  return {
    cover: share(weights, matches, (match) => match.best),
    'own-words': share(weights, matches, (match) => (match.best >= 1 ? 1 : 0)),
    'headline-cover': share(weights, matches, (match) => match.headline),
    'lead-cover': share(weights, matches, (match) =>
      Math.max(match.headline, ...lead.map(({ index }) => match.sentences[index] ?? 0)),
    ),
    engine: engine.article,
    force: meanBest(forces),
    'force-absent': forces.some((match) => match.best === 0) ? 1 : 0,
    date: meanBest(dates),
    'date-absent': dates.some((match) => match.best < leastDate) ? 1 : 0,
    sentences,
  };
}

function meanBest(matches: readonly TopicMatch[]): number {
  if (matches.length === 0) return 0;
  return matches.reduce((sum, { best }) => sum + best, 0) / matches.length;
}
