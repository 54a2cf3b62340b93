import { areRelatives } from '../../core/text/relative.ts';
import type { Question } from '../question/question.ts';
import type { Alternative, Topic, TopicKind } from '../question/topic.ts';
import { matchTopic, type TopicMatch } from './matches.ts';
import { type NearName, nameAt, nearName } from './near-name.ts';
import type { Reading } from './reading.ts';
import { nearTermWeight } from './request.ts';
import { unknownWeight } from './topic-weight.ts';

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
  /** Names that no source has, read as the nearest one of this article. */
  readonly nearNames: readonly NearName[];
}

/** Looks every topic of the question up in an article. */
export function matchArticle(
  question: Question,
  topics: readonly WeighedTopic[],
  reading: Reading,
  engine: EngineScores,
): MatchedArticle {
  const nearNames: NearName[] = [];
  const matches = topics.map(({ topic, weight }) => {
    const match = matchTopic(topic, reading);
    if (match.best > 0) return match;
    if (employs(topic, question, reading)) return { ...match, headline: 1, best: 1 };
    if (weight !== unknownWeight) return match;
    const near = nearName(topic, reading);
    if (!near) return matchTopic({ ...topic, alternatives: relatives(topic, reading) }, reading);
    nearNames.push(near);
    const alternatives = [{ terms: [near.term], weight: nearly }];
    return matchTopic({ ...topic, alternatives }, reading);
  });
  return { question, topics, reading, matches, engine, nearNames };
}

/** The words of an article that are of one family with one that no source has; names have none. */
function relatives({ kind, alternatives }: Topic, reading: Reading): Alternative[] {
  const own = alternatives[0]?.terms ?? [];
  const [term = ''] = own;
  if (own.length !== 1 || kind !== 'word') return [];
  const kin = [...reading.places].flatMap(([it, [first = 0]]) =>
    areRelatives(it, term) && nameAt(first, reading) === null ? [it] : [],
  );
  return kin.map((it) => ({ terms: [it], weight: nearTermWeight }));
}

/** A name that is spelt a little otherwise counts nearly as much as the asker's own. */
const nearly = 0.9;

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
