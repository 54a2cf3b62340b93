import type { Corpus } from '../../core/corpus.ts';
import type { Hit, SearchEngine } from '../../ports/search-engine.ts';
import type { Question } from '../question/question.ts';
import { answerSpan } from './answer-span.ts';
import { type Candidate, candidatesOf, type EngineScores, type WeighedTopic } from './features.ts';
import type { PassageAnswer, PassageFinding } from './finding.ts';
import { windowRound } from './quote-window.ts';
import { type Ranked, rank } from './rank.ts';
import { type Reading, readArticle } from './reading.ts';
import { requestFor } from './request.ts';
import { silenceOf } from './silence.ts';
import { topicWeight } from './topic-weight.ts';

/** What passages are looked for in. */
export interface PassageSources {
  readonly corpus: Corpus;
  readonly engine: SearchEngine;
  /** Whether facts of draft cases count in filters. */
  readonly drafts: boolean;
}

/** Articles read closely for one question, and quotes offered at most. */
const mostArticles = 10;
const mostAnswers = 15;

/** Finds the sentences that answer a question, or come nearest, and says whether they answer it. */
export async function findPassages(
  question: Question,
  sources: PassageSources,
): Promise<PassageFinding> {
  const { corpus, engine } = sources;
  const { hits } = await engine.search(requestFor(question, sources.drafts, engine));
  const topics = question.topics.map((topic) => ({ topic, weight: topicWeight(topic, engine) }));
  const ranked = rank(candidatesIn(question, topics, hits, sources));
  const answers = answersFrom(question, ranked);
  const verdict = silenceOf(question, topics, ranked);
  return {
    answers,
    ...verdict,
    searched: { sentences: corpus.sentenceCount, articles: corpus.articleIds.length },
  };
}

function candidatesIn(
  question: Question,
  topics: readonly WeighedTopic[],
  hits: readonly Hit[],
  { corpus, engine }: PassageSources,
): Candidate[] {
  const byArticle = scoresOf(hits).slice(0, mostArticles);
  return byArticle.flatMap(({ id, scores }) => {
    const reading = readingOf(id, corpus, engine);
    return reading ? candidatesOf(question, topics, reading, scores) : [];
  });
}

/** The engine's scores by article, as shares of the best; the best article first. */
function scoresOf(hits: readonly Hit[]): { id: string; scores: EngineScores }[] {
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
  const reading = readArticle(article, corpus.passages(id), (passage) =>
    engine.analysis(id, passage.number),
  );
  const [oldest] = kept.keys();
  if (kept.size >= mostReadings && oldest !== undefined) kept.delete(oldest);
  kept.set(id, reading);
  return reading;
}

/** Quotes round the best sentences, none twice. */
function answersFrom(question: Question, ranked: readonly Ranked[]): PassageAnswer[] {
  const likelihoods = new Map(ranked.map((it) => [keyOf(it.candidate), it.likelihood]));
  const taken = new Set<string>();
  const answers: PassageAnswer[] = [];
  for (const { candidate, score } of ranked) {
    if (answers.length >= mostAnswers) break;
    if (taken.has(keyOf(candidate))) continue;
    const { reading, sentence } = candidate;
    const key = (index: number) => `${reading.article} ${index}`;
    const { first, last } = windowRound(
      reading,
      sentence.index,
      (index) => likelihoods.get(key(index)) ?? 0,
      (index) => taken.has(key(index)),
    );
    for (let index = first; index <= last; index++) taken.add(key(index));
    const start = reading.sentences[first]?.start ?? sentence.start;
    const end = reading.sentences[last]?.end ?? sentence.end;
    answers.push({
      article: reading.article,
      paragraph: sentence.paragraph,
      quote: { start, end },
      answer: answerSpan(question, candidate),
      score,
    });
  }
  return answers;
}

function keyOf({ reading, sentence }: Candidate): string {
  return `${reading.article} ${sentence.index}`;
}
