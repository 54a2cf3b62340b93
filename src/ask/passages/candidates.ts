import type { Corpus } from '../../core/corpus.ts';
import type { Hit, SearchEngine } from '../../ports/search-engine.ts';
import { speechesIn } from '../facts/statements.ts';
import type { Question } from '../question/question.ts';
import { areasIn } from './area.ts';
import { type EngineScores, type MatchedArticle, matchArticle } from './matched-article.ts';
import { tellsOfPolice } from './of-police.ts';
import { type Reading, readArticle } from './reading.ts';
import { requestFor } from './request.ts';
import { topicWeight } from './topic-weight.ts';

/** What passages are looked for in. */
export interface PassageSources {
  readonly corpus: Corpus;
  readonly engine: SearchEngine;
  /** Whether facts of draft cases count in filters. */
  readonly drafts: boolean;
}

/** Articles read closely for one question, unless the engine finds them this much worse than the best: reading is most of an answer's time. */
const closest = { articles: 6, share: 0.5 };
/** Some more where they are nearly as good, unless the best is about the police: reports of hearings are told apart by force, place and date. */
const further = { articles: 8, share: 0.6 };

/** The articles that the engine finds best for a question, each with the places of its topics. */
export async function matchedArticles(
  question: Question,
  sources: PassageSources,
): Promise<MatchedArticle[]> {
  const { corpus, engine } = sources;
  const { hits } = await engine.search(requestFor(question, sources.drafts, engine));
  const topics = question.topics.map((topic) => ({ topic, weight: topicWeight(topic, engine) }));
  const found = engineScores(hits);
  const read = (from: number, { articles, share }: typeof closest) =>
    found
      .slice(from, articles)
      .filter(({ scores }) => scores.article >= share)
      .flatMap(({ id, scores }) => {
        const reading = readingOf(id, corpus, engine);
        return reading ? [matchArticle(question, topics, reading, scores)] : [];
      });
  const near = read(0, closest);
  const [best] = near;
  return best && !tellsOfPolice(best.reading)
    ? [...near, ...read(closest.articles, further)]
    : near;
}

/** The engine's scores by article, as shares of the best; the best article first. */
function engineScores(hits: readonly Hit[]): { id: string; scores: EngineScores }[] {
  const best = hits[0]?.score || 1;
  const articles = new Map<string, Map<number, number>>();
  for (const hit of hits) {
    const passages = articles.get(hit.id) ?? new Map<number, number>();
    passages.set(hit.passage, hit.score / best);
    articles.set(hit.id, passages);
  }
  return [...articles].map(([id, passages]) => ({
    id,
    scores: { article: Math.max(...passages.values()), passages },
  }));
}

const readings = new WeakMap<Corpus, Map<string, Reading>>();
/** Readings kept for one corpus; beyond that the oldest go. */
const mostReadings = 2_000;

function readingOf(id: string, corpus: Corpus, engine: SearchEngine): Reading | undefined {
  const kept = readings.get(corpus) ?? new Map<string, Reading>();
  readings.set(corpus, kept);
  const known = kept.get(id);
  if (known) return known;
  const article = corpus.article(id);
  if (!article) return undefined;
  const reading = readArticle(
    article,
    corpus.passages(id),
    corpus.casesOf(id),
    (passage) => engine.analysis(id, passage.number),
    () => speechesIn(article, corpus),
    () => areasIn(article.body, corpus.vocabulary),
  );
  const [oldest] = kept.keys();
  if (kept.size >= mostReadings && oldest !== undefined) kept.delete(oldest);
  kept.set(id, reading);
  return reading;
}
