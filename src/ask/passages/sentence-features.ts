import type { Span } from '../../core/text/sentences.ts';
import { evidenceIn } from './evidence.ts';
import {
  type EvidenceFeature,
  evidenceFeatureNames,
  evidenceFeatures,
} from './evidence-features.ts';
import { type MatchedArticle, share } from './matched-article.ts';
import type { TopicMatch } from './matches.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { asksOutcome, stagesOf } from './stage.ts';
import { rolesIn, type TopicRoles } from './topic-roles.ts';

/** What tells the answering sentence among those of one article; each is about 0 to 1. */
export const sentenceFeatureNames = [
  'engine', // engine score of its passage, against the best of all
  'cover', // share of the question's weight in the sentence
  'own-words', // the same by the asker's own words alone
  'local-cover', // share by how telling a topic is inside this article
  'local-own-words',
  'local-date', // the dates asked about
  'ask-head', // the topics just after the question word
  'ask-tail', // the last topics of the asking clause
  'beyond-lead', // the topics that the headline and the first sentence lack
  'pairs', // topics next to each other in the question and near each other here
  'before', // local share that only the sentence before has
  'after', // local share that only the sentence after has
  'paragraph', // local share in the paragraph
  ...evidenceFeatureNames,
  'focus', // the noun that is asked for
  'place-in-article', // 0 for the first sentence, 1 for the last
  'outcome-late', // the same where the question asks what came of it
  'outcome-words', // outcome words where the question asks what came of it
  'decision-asked', // tells a decision, and the question asks what came of it
  'decision', // tells a decision, and the question asks something else
  'opinion-asked',
  'opinion',
  'inquiry', // tells how the matter was investigated
  'departure-asked', // tells that somebody left, where a reason or outcome is wanted
  'first', // the first sentence
  'short', // fewer than eight words
  'long', // words above forty, in forties
  'open', // ends in a colon: a list that follows
  'echo', // share of its words that the question has
] as const;
export type SentenceFeature = (typeof sentenceFeatureNames)[number];

/** A sentence as a candidate, with what the ranking sees of it. */
export interface Candidate {
  readonly reading: Reading;
  readonly sentence: ReadSentence;
  /** In the order of `sentenceFeatureNames`. */
  readonly features: Float64Array;
  /** Where the wanted kind of answer stands; offsets are UTF-16 into the sentence. */
  readonly evidence: readonly Span[];
}

/** What is the same for all sentences of an article. */
interface Frame {
  readonly article: MatchedArticle;
  readonly roles: TopicRoles;
  readonly asked: ReadonlySet<string>;
  readonly asksOutcome: boolean;
  readonly paragraphs: ReadonlyMap<number, number>;
}

/** All sentences of an article as candidates. */
export function candidatesOf(article: MatchedArticle): Candidate[] {
  const { question, topics, reading } = article;
  const roles = rolesIn(article);
  const asking = question.query.text.slice(question.asking.start, question.asking.end);
  const frame: Frame = {
    article,
    roles,
    asked: new Set(topics.flatMap(({ topic }) => topic.alternatives[0]?.terms ?? [])),
    asksOutcome: asksOutcome(question.wants, asking),
    paragraphs: paragraphCovers(article, roles.local),
  };
  return reading.sentences.map((sentence) => {
    const evidence = newEvidence(evidenceIn(sentence.text, question.wants), sentence, frame);
    const values = featuresOf(frame, sentence, evidence);
    const features = Float64Array.from(sentenceFeatureNames, (name) => values[name] ?? 0);
    return { reading, sentence, features, evidence };
  });
}

function featuresOf(
  frame: Frame,
  sentence: ReadSentence,
  evidence: readonly Span[],
): Readonly<Partial<Record<SentenceFeature, number>>> {
  const { article, roles } = frame;
  return {
    ...coverFeatures(frame, sentence),
    ...(evidenceFeatures(article, sentence, evidence, roles.local) satisfies Partial<
      Record<EvidenceFeature, number>
    >),
    ...stageFeatures(frame, sentence),
    ...formFeatures(frame, sentence),
  };
}

function coverFeatures({ article, roles, paragraphs }: Frame, sentence: ReadSentence) {
  const { matches, engine, reading } = article;
  const here = (match: TopicMatch) => match.sentences[sentence.index] ?? 0;
  const own = (match: TopicMatch) => (here(match) >= 1 ? 1 : 0);
  const onlyAt = (index: number) =>
    reading.sentences[index]?.paragraph === sentence.paragraph
      ? share(roles.local, matches, (match) =>
          Math.max(0, (match.sentences[index] ?? 0) - here(match)),
        )
      : 0;
  return {
    engine: engine.passages.get(sentence.paragraph) ?? 0,
    cover: share(roles.overall, matches, here),
    'own-words': share(roles.overall, matches, own),
    'local-cover': share(roles.local, matches, here),
    'local-own-words': share(roles.local, matches, own),
    'local-date': share(roles.dates, matches, here),
    'ask-head': share(roles.head, matches, here),
    'ask-tail': share(roles.tail, matches, here),
    'beyond-lead': share(roles.beyondLead, matches, here),
    pairs: pairs(article, roles.overall, sentence),
    before: onlyAt(sentence.index - 1),
    after: onlyAt(sentence.index + 1),
    paragraph: paragraphs.get(sentence.paragraph) ?? 0,
  };
}

function stageFeatures({ article, asksOutcome: asks }: Frame, sentence: ReadSentence) {
  const stage = stagesOf(sentence.text);
  const flag = (is: boolean) => (is ? 1 : 0);
  const place = sentence.index / Math.max(1, article.reading.sentences.length - 1);
  return {
    'place-in-article': place,
    'outcome-late': asks ? place : 0,
    'outcome-words': flag(asks && evidenceIn(sentence.text, 'outcome').length > 0),
    'decision-asked': flag(asks && stage.has('decision')),
    decision: flag(!asks && stage.has('decision')),
    'opinion-asked': flag(asks && stage.has('opinion')),
    opinion: flag(!asks && stage.has('opinion')),
    inquiry: flag(stage.has('inquiry')),
    'departure-asked': flag(
      (asks || article.question.wants === 'reason') && stage.has('departure'),
    ),
  };
}

function formFeatures({ article, asked }: Frame, sentence: ReadSentence) {
  const { reading, question } = article;
  const words = sentence.to - sentence.from;
  let known = 0;
  let focus = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    const term = reading.terms[at] ?? '';
    if (asked.has(term)) known++;
    if (term === question.focus) focus = 1;
  }
  return {
    focus,
    first: sentence.index === 0 ? 1 : 0,
    short: words < 8 ? 1 : 0,
    long: Math.max(0, words - 40) / 40,
    open: sentence.text.endsWith(':') ? 1 : 0,
    echo: known / Math.max(1, words),
  };
}

function paragraphCovers(
  { matches, reading }: MatchedArticle,
  local: readonly number[],
): ReadonlyMap<number, number> {
  const members = new Map<number, number[]>();
  for (const { paragraph, index } of reading.sentences) {
    members.set(paragraph, [...(members.get(paragraph) ?? []), index]);
  }
  const best = (match: TopicMatch, indices: readonly number[]) =>
    indices.reduce((most, index) => Math.max(most, match.sentences[index] ?? 0), 0);
  return new Map(
    [...members].map(([paragraph, indices]) => [
      paragraph,
      share(local, matches, (match) => best(match, indices)),
    ]),
  );
}

/** Words within which two topics are near each other. */
const nearness = 4;

function pairs(
  { topics, matches }: MatchedArticle,
  weights: readonly number[],
  sentence: ReadSentence,
): number {
  const places = matches.map((match) =>
    match.places.filter(({ at }) => at >= sentence.from && at < sentence.to).map(({ at }) => at),
  );
  let found = 0;
  let possible = 0;
  for (let t = 0; t + 1 < topics.length; t++) {
    const weight = Math.min(weights[t] ?? 0, weights[t + 1] ?? 0);
    possible += weight;
    const near = places[t]?.some((one) =>
      places[t + 1]?.some((other) => one !== other && Math.abs(one - other) <= nearness),
    );
    if (near) found += weight;
  }
  return possible === 0 ? 0 : found / possible;
}

/** Evidence that is not merely what the question said already. */
function newEvidence(
  spans: readonly Span[],
  sentence: ReadSentence,
  { article: { reading }, asked }: Frame,
): Span[] {
  return spans.filter((span) => {
    for (let at = sentence.from; at < sentence.to; at++) {
      const start = (reading.starts[at] ?? 0) - sentence.start;
      const end = (reading.ends[at] ?? 0) - sentence.start;
      const inside = start < span.end && end > span.start;
      if (inside && !asked.has(reading.terms[at] ?? '')) return true;
    }
    return false;
  });
}
