import type { Span } from '../../core/text/sentences.ts';
import type { Question } from '../question/question.ts';
import { evidenceIn } from './evidence.ts';
import { matchTopic, type TopicMatch } from './matches.ts';
import type { Reading, ReadSentence } from './reading.ts';

/** What the ranking of sentences looks at; each is about 0 to 1. `weights.ts` says how much each counts. */
export const featureNames = [
  'article-cover', // share of the question's weight that the article and its headline have
  'article-own-words', // the same by the asker's own words alone
  'headline-cover',
  'engine-article', // best engine score among the article's passages, against the best of all
  'engine-passage', // engine score of the sentence's passage, against the best of all
  'force', // the article names the force asked about
  'force-absent', // it does not
  'date', // the article has the date asked about
  'date-absent',
  'lead-cover', // share found in the headline and first paragraph
  'cover', // share of the weight in the sentence
  'own-words',
  'local-cover', // the same, by how telling a topic is inside this article
  'local-own-words',
  'local-date', // the dates asked about
  'ask-head', // the topics just after the question word
  'ask-tail', // the last topics of the asking clause
  'beyond-lead', // the topics that the headline and the first sentence lack
  'pairs', // topics next to each other in the question and near each other here
  'before', // local share that only the sentence before has
  'after', // local share that only the sentence after has
  'paragraph', // local share in the paragraph
  'evidence', // the wanted kind of answer stands here, in words that the question did not have
  'evidence-absent',
  'focus', // the noun that is asked for
  'focus-evidence', // with the evidence next to it
  'place-in-article', // 0 for the first sentence, 1 for the last
  'outcome-late', // the same where an outcome, a finding or a verdict is wanted
  'outcome-words', // outcome words where one is wanted
  'reason-words',
  'first', // the first sentence
  'short', // fewer than eight words
  'long', // words above forty
  'open', // ends in a colon: a list that follows
  'question-echo', // has nothing that the question has not
] as const;
export type FeatureName = (typeof featureNames)[number];

/** A topic of the question with its inverse document frequency. */
export interface WeighedTopic {
  readonly topic: Question['topics'][number];
  readonly weight: number;
}

/** What the search engine said of an article, as shares of its best score. */
export interface EngineScores {
  readonly article: number;
  readonly passages: ReadonlyMap<number, number>;
}

/** A sentence as a candidate, with what the ranking sees of it. */
export interface Candidate {
  readonly reading: Reading;
  readonly sentence: ReadSentence;
  readonly features: Float64Array;
  readonly evidence: readonly Span[];
}

const outcomeLike = new Set(['outcome', 'finding', 'verdict']);

/** All sentences of an article as candidates. */
export function candidatesOf(
  question: Question,
  topics: readonly WeighedTopic[],
  reading: Reading,
  engine: EngineScores,
): Candidate[] {
  const matches = topics.map(({ topic }) => matchTopic(topic, reading));
  const article = articleFeatures(topics, matches, reading);
  const local = localWeights(topics, matches, reading);
  const kindOf = (t: number) => topics[t]?.topic.kind;
  const clause = topics.map(({ topic }, t) => topic.start >= question.asking.start && kindOf(t) !== 'force' && kindOf(t) !== 'date');
  const order = clause.map((inside, t) => (inside ? clause.slice(0, t).filter(Boolean).length : -1));
  const count = clause.filter(Boolean).length;
  const headWeights = topics.map(({ weight }, t) => (clause[t] ? weight * 0.5 ** (order[t] ?? 0) : 0));
  const tailWeights = topics.map(({ weight }, t) => (clause[t] ? weight * 0.5 ** (count - 1 - (order[t] ?? 0)) : 0));
  const beyondWeights = local.map((weight, t) => {
    const m = matches[t];
    const inLead = Math.max(m?.headline ?? 0, m?.sentences[0] ?? 0) > 0;
    return kindOf(t) === 'force' || kindOf(t) === 'date' || inLead ? 0 : weight;
  });
  const dateWeights = topics.map((_, t) => (kindOf(t) === 'date' ? 1 : 0));
  const asked = new Set(topics.flatMap(({ topic }) => topic.alternatives[0]?.terms ?? []));
  const paragraphCover = new Map<number, number>();
  for (const s of reading.sentences) {
    if (!paragraphCover.has(s.paragraph)) {
      const members = reading.sentences
        .filter((x) => x.paragraph === s.paragraph)
        .map((x) => x.index);
      paragraphCover.set(
        s.paragraph,
        share(local, matches, (m) => Math.max(...members.map((i) => m.sentences[i] ?? 0))),
      );
    }
  }
  return reading.sentences.map((sentence) => {
    const i = sentence.index;
    const at = (m: TopicMatch) => m.sentences[i] ?? 0;
    const own = (m: TopicMatch) => (at(m) >= 1 ? 1 : 0);
    const evidence = newEvidence(
      evidenceIn(sentence.text, question.wants),
      sentence,
      reading,
      asked,
    );
    const neighbour = (step: number) => {
      const other = reading.sentences[i + step];
      if (!other || other.paragraph !== sentence.paragraph) return 0;
      return share(local, matches, (m) => Math.max(0, (m.sentences[i + step] ?? 0) - at(m)));
    };
    const words = sentence.to - sentence.from;
    const last = Math.max(1, reading.sentences.length - 1);
    const strict =
      question.wants !== 'thing' && question.wants !== 'manner' && question.wants !== 'verdict'
        ? 1
        : 0;
    const late = outcomeLike.has(question.wants) ? i / last : 0;
    const outcomeWords =
      outcomeLike.has(question.wants) && evidenceIn(sentence.text, 'outcome').length > 0 ? 1 : 0;
    const focusAt = question.focus
      ? (reading.places.get(question.focus) ?? []).filter(
          (p) => p >= sentence.from && p < sentence.to,
        )
      : [];
    const focusNear = focusAt.some((p) =>
      evidence.some((e) => {
        const s = (reading.starts[p] ?? 0) - sentence.start;
        return s >= e.start - 3 && s <= e.end + 25;
      }),
    );
    const globalWeights = topics.map((t) => t.weight);
    const values: Record<FeatureName, number> = {
      ...article,
      'engine-article': engine.article,
      'engine-passage': engine.passages.get(sentence.paragraph) ?? 0,
      cover: share(globalWeights, matches, at),
      'own-words': share(globalWeights, matches, own),
      'local-cover': share(local, matches, at),
      'local-own-words': share(local, matches, own),
      'local-date': share(dateWeights, matches, at),
      'ask-head': share(headWeights, matches, at),
      'ask-tail': share(tailWeights, matches, at),
      'beyond-lead': share(beyondWeights, matches, at),
      pairs: pairs(topics, matches, sentence),
      before: neighbour(-1),
      after: neighbour(1),
      paragraph: paragraphCover.get(sentence.paragraph) ?? 0,
      evidence: evidence.length > 0 ? strict : 0,
      'evidence-absent': evidence.length > 0 ? 0 : strict,
      focus: focusAt.length > 0 ? 1 : 0,
      'focus-evidence': focusNear ? 1 : 0,
      'place-in-article': i / last,
      'outcome-late': late,
      'outcome-words': outcomeWords,
      'reason-words': question.wants === 'reason' && evidence.length > 0 ? 1 : 0,
      first: i === 0 ? 1 : 0,
      short: words < 8 ? 1 : 0,
      long: Math.max(0, words - 40) / 40,
      open: sentence.text.endsWith(':') ? 1 : 0,
      'question-echo': echo(sentence, reading, asked),
    };
    return {
      reading,
      sentence,
      features: Float64Array.from(featureNames, (name) => values[name]),
      evidence,
    };
  });
}

type ArticleFeature =
  | 'article-cover'
  | 'article-own-words'
  | 'headline-cover'
  | 'force'
  | 'force-absent'
  | 'date'
  | 'date-absent'
  | 'lead-cover';

function articleFeatures(
  topics: readonly WeighedTopic[],
  matches: readonly TopicMatch[],
  reading: Reading,
): Record<ArticleFeature, number> {
  const weights = topics.map((t) => t.weight);
  const lead = reading.sentences.filter((s) => s.paragraph === reading.sentences[0]?.paragraph);
  const of = (kind: string) => matches.filter((_, t) => topics[t]?.topic.kind === kind);
  const mean = (list: readonly TopicMatch[]) =>
    list.length === 0 ? 0 : list.reduce((sum, m) => sum + m.best, 0) / list.length;
  const forces = of('force');
  const dates = of('date');
  return {
    'article-cover': share(weights, matches, (m) => m.best),
    'article-own-words': share(weights, matches, (m) => (m.best >= 1 ? 1 : 0)),
    'headline-cover': share(weights, matches, (m) => m.headline),
    force: mean(forces),
    'force-absent': forces.some((m) => m.best === 0) ? 1 : 0,
    date: mean(dates),
    'date-absent': dates.some((m) => m.best < 0.5) ? 1 : 0,
    'lead-cover': share(weights, matches, (m) =>
      Math.max(m.headline, ...lead.map((s) => m.sentences[s.index] ?? 0)),
    ),
  };
}

/** Share of the total weight, each topic counted as far as `strength` says. */
function share(
  weights: readonly number[],
  matches: readonly TopicMatch[],
  strength: (match: TopicMatch) => number,
): number {
  let sum = 0;
  let total = 0;
  matches.forEach((match, t) => {
    const weight = weights[t] ?? 0;
    total += weight;
    sum += weight * strength(match);
  });
  return total === 0 ? 0 : sum / total;
}

/** How telling each topic is inside one article: what stands in every sentence tells nothing. */
function localWeights(
  topics: readonly WeighedTopic[],
  matches: readonly TopicMatch[],
  reading: Reading,
): number[] {
  const all = reading.sentences.length;
  return matches.map((match, t) => {
    const having = match.sentences.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0);
    const kind = topics[t]?.topic.kind;
    if (having === 0 || kind === 'force' || kind === 'date') return 0;
    return (
      Math.log(1 + (all - having + 0.5) / (having + 0.5)) *
      Math.min(1, (topics[t]?.weight ?? 0) / 3)
    );
  });
}

const nearness = 4;

/** Share of neighbouring topics of the question that stand near each other in the sentence. */
function pairs(
  topics: readonly WeighedTopic[],
  matches: readonly TopicMatch[],
  sentence: ReadSentence,
): number {
  let found = 0;
  let possible = 0;
  for (let t = 0; t + 1 < topics.length; t++) {
    const weight = Math.min(topics[t]?.weight ?? 0, topics[t + 1]?.weight ?? 0);
    possible += weight;
    const one = within(matches[t], sentence);
    const other = within(matches[t + 1], sentence);
    const near = one.some((a) => other.some((b) => Math.abs(a - b) <= nearness && a !== b));
    if (near) found += weight;
  }
  return possible === 0 ? 0 : found / possible;
}

function within(match: TopicMatch | undefined, sentence: ReadSentence): number[] {
  return (match?.places ?? [])
    .filter(({ at }) => at >= sentence.from && at < sentence.to)
    .map(({ at }) => at);
}

/** Evidence that is not merely what the question said already. */
function newEvidence(
  spans: readonly Span[],
  sentence: ReadSentence,
  reading: Reading,
  asked: ReadonlySet<string>,
): Span[] {
  return spans.filter((span) => {
    for (let at = sentence.from; at < sentence.to; at++) {
      const start = (reading.starts[at] ?? 0) - sentence.start;
      const end = (reading.ends[at] ?? 0) - sentence.start;
      if (start < span.end && end > span.start && !asked.has(reading.terms[at] ?? '')) return true;
    }
    return false;
  });
}

function echo(sentence: ReadSentence, reading: Reading, asked: ReadonlySet<string>): number {
  let known = 0;
  for (let at = sentence.from; at < sentence.to; at++)
    if (asked.has(reading.terms[at] ?? '')) known++;
  return known / Math.max(1, sentence.to - sentence.from);
}
