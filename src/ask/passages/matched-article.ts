import type { Question } from '../question/question.ts';
import type { Topic, TopicKind } from '../question/topic.ts';
import { matchTopic, type TopicMatch } from './matches.ts';
import type { Reading } from './reading.ts';

/** A topic of the question with its inverse document frequency. */
export interface WeighedTopic {
  readonly topic: Topic;
  readonly weight: number;
}

/** What the search engine said of an article, as shares of its best score. */
export interface EngineScores {
  readonly article: number;
  readonly passages: ReadonlyMap<number, number>;
}

/** An article with the places of everything that the question is about. */
export interface MatchedArticle {
  readonly question: Question;
  readonly topics: readonly WeighedTopic[];
  readonly reading: Reading;
  /** One for each topic. */
  readonly matches: readonly TopicMatch[];
  readonly engine: EngineScores;
}

/** Looks every topic of the question up in an article. */
export function matchArticle(
  question: Question,
  topics: readonly WeighedTopic[],
  reading: Reading,
  engine: EngineScores,
): MatchedArticle {
  const matches = topics.map(({ topic }) => {
    const match = matchTopic(topic, reading);
    const isEmployer = match.best === 0 && employs(topic, question, reading);
    return isEmployer ? { ...match, headline: 1, best: 1 } : match;
  });
  return { question, topics, reading, matches, engine };
}

/** Whether a topic names the employer of the article's case, whatever the article prints. */
function employs({ kind, start, end }: Topic, { forces }: Question, reading: Reading): boolean {
  return (
    kind === 'force' &&
    forces.some(
      (it) => it.start < end && start < it.end && it.slugs.some((slug) => reading.forces.has(slug)),
    )
  );
}

/** Share of the total weight, each topic counted as far as `strength` says. */
export function share(
  weights: readonly number[],
  matches: readonly TopicMatch[],
  strength: (match: TopicMatch) => number,
): number {
  let sum = 0;
  let total = 0;
  for (let t = 0; t < matches.length; t++) {
    const match = matches[t];
    const weight = weights[t] ?? 0;
    if (weight === 0 || !match) continue;
    total += weight;
    sum += weight * strength(match);
  }
  return total === 0 ? 0 : sum / total;
}

/** Forces and dates say which case is meant, seldom what is asked of it. */
export function saysWhichCase(kind: TopicKind): boolean {
  return kind === 'force' || kind === 'date';
}
