import type { Span } from '../../core/text/sentences.ts';
import type { AnswerType } from '../question/question.ts';
import { evidenceIn } from './evidence.ts';
import { type EvidenceFeature, evidenceFeatures } from './evidence-features.ts';
import { rolesWanted, tellsHolder } from './holders.ts';
import { type MatchedArticle, share } from './matched-article.ts';
import type { TopicMatch } from './matches.ts';
import { newEvidence } from './new-evidence.ts';
import { OutcomeSentences } from './outcome-sentences.ts';
import { pairs } from './pairs.ts';
import { paragraphCovers } from './paragraph-cover.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { asksForAnyWords, saidBy } from './said-by.ts';
import { type SentenceFeature, sentenceFeatureNames } from './sentence-feature-names.ts';
import { asksOutcome, stagesOf } from './stage.ts';
import { type AboutWhom, aboutWhom } from './subjects.ts';
import { rolesIn, type TopicRoles } from './topic-roles.ts';

/** A sentence as a candidate, with what the ranking sees of it. */
export interface Candidate {
  readonly reading: Reading;
  readonly sentence: ReadSentence;
  /** In the order of `sentenceFeatureNames`. */
  readonly features: Float64Array;
  /** Where the wanted kind of answer stands; offsets are UTF-16 into the sentence. */
  readonly evidence: readonly Span[];
  /** Whether it is about others than the one whose part or ending is asked about. */
  readonly isOfOthers: boolean;
}

/** What is the same for all sentences of an article. */
interface Frame {
  readonly article: MatchedArticle;
  readonly roles: TopicRoles;
  readonly asked: ReadonlySet<string>;
  readonly asksOutcome: boolean;
  readonly outcomes: OutcomeSentences;
  readonly saidBy: readonly number[] | null;
  readonly rolesWanted: readonly string[];
  readonly aboutWhom: readonly AboutWhom[] | null;
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
    outcomes: new OutcomeSentences(article),
    saidBy: saidBy(article),
    rolesWanted: rolesWanted(question),
    aboutWhom: aboutWhom(article),
    paragraphs: paragraphCovers(article, roles.local),
  };
  const isPersonal = frame.asksOutcome || personal.has(question.wants);
  return reading.sentences.map((sentence) => {
    const evidence = newEvidence(
      evidenceIn(sentence.text, question.wants),
      sentence,
      article,
      frame.asked,
    );
    const features = featuresOf(frame, sentence, evidence);
    const isOfOthers = isPersonal && frame.aboutWhom?.[sentence.index] === 'others';
    return { reading, sentence, features, evidence, isOfOthers };
  });
}

/** What these ask of somebody, nothing about another can answer. */
const personal: ReadonlySet<AnswerType> = new Set([
  'verdict',
  'outcome',
  'finding',
  'date',
  'reason',
  'duration',
]);

const slots = Object.fromEntries(sentenceFeatureNames.map((name, at) => [name, at])) as Readonly<
  Record<SentenceFeature, number>
>;

/** One array is filled for each sentence: this runs hundreds of times for each question. */
function featuresOf(frame: Frame, sentence: ReadSentence, evidence: readonly Span[]): Float64Array {
  const { article, roles } = frame;
  const features = new Float64Array(sentenceFeatureNames.length);
  putCover(features, frame, sentence);
  const told = evidenceFeatures(article, sentence, evidence, roles.local);
  for (const name in told) {
    const feature = name as EvidenceFeature;
    features[slots[feature]] = told[feature] ?? 0;
  }
  putStage(features, frame, sentence);
  putPeople(features, frame, sentence);
  putForm(features, frame, sentence);
  return features;
}

function putCover(features: Float64Array, frame: Frame, sentence: ReadSentence): void {
  const { article, roles, paragraphs } = frame;
  const { matches, engine } = article;
  const here = (match: TopicMatch) => match.sentences[sentence.index] ?? 0;
  const own = (match: TopicMatch) => (here(match) >= 1 ? 1 : 0);
  features[slots.engine] = engine.passages.get(sentence.paragraph) ?? 0;
  features[slots.cover] = share(roles.overall, matches, here);
  features[slots['own-words']] = share(roles.overall, matches, own);
  features[slots['local-cover']] = share(roles.local, matches, here);
  features[slots['local-own-words']] = share(roles.local, matches, own);
  features[slots['local-date']] = share(roles.dates, matches, here);
  features[slots['ask-head']] = share(roles.head, matches, here);
  features[slots['ask-tail']] = share(roles.tail, matches, here);
  features[slots['beyond-lead']] = share(roles.beyondLead, matches, here);
  features[slots.pairs] = pairs(article, roles.overall, sentence);
  features[slots.before] = onlyAt(frame, sentence, -1, true);
  features[slots.after] = onlyAt(frame, sentence, 1, true);
  features[slots.paragraph] = paragraphs.get(sentence.paragraph) ?? 0;
  features[slots.names] = share(roles.names, matches, here);
  features[slots['paragraph-before']] = onlyAt(frame, sentence, -1, false);
  features[slots['paragraph-after']] = onlyAt(frame, sentence, 1, false);
}

/** Local share that only the sentence `step` further on has, if it stands in the same paragraph or, as asked, in another. */
function onlyAt(
  { article: { reading, matches }, roles }: Frame,
  sentence: ReadSentence,
  step: number,
  within: boolean,
): number {
  const index = sentence.index + step;
  if ((reading.sentences[index]?.paragraph === sentence.paragraph) !== within) return 0;
  return share(roles.local, matches, ({ sentences }) =>
    Math.max(0, (sentences[index] ?? 0) - (sentences[sentence.index] ?? 0)),
  );
}

function putStage(features: Float64Array, frame: Frame, sentence: ReadSentence): void {
  const { article, asksOutcome: asks, outcomes } = frame;
  const stage = stagesOf(sentence.text);
  const put = (name: SentenceFeature, is: boolean) => {
    features[slots[name]] = is ? 1 : 0;
  };
  const told = outcomes.toldIn(sentence);
  put('outcome-told', asks && told !== null);
  put('outcome-unasked', !asks && told !== null);
  put('outcome-of-asked', asks && told === 'asked');
  put('outcome-of-other', asks && told === 'other');
  const place = sentence.index / Math.max(1, article.reading.sentences.length - 1);
  features[slots['place-in-article']] = place;
  features[slots['outcome-late']] = asks ? place : 0;
  put('outcome-words', asks && evidenceIn(sentence.text, 'outcome').length > 0);
  put('decision-asked', asks && stage.has('decision'));
  put('decision', !asks && stage.has('decision'));
  put('opinion-asked', asks && stage.has('opinion'));
  put('opinion', !asks && stage.has('opinion'));
  put('inquiry', stage.has('inquiry'));
  put('departure-asked', (asks || article.question.wants === 'reason') && stage.has('departure'));
}

function putPeople(features: Float64Array, frame: Frame, sentence: ReadSentence): void {
  const { index } = sentence;
  const { saidBy: said, article } = frame;
  const own = said?.[index] ?? 0;
  features[slots['said-by']] = own;
  features[slots['any-words-by']] = asksForAnyWords(article.question) ? own : 0;
  const bySomebody = said !== null && (article.reading.speakers[index]?.size ?? 0) > 0;
  features[slots['said-by-other']] = bySomebody && own === 0 ? 1 : 0;
  const whom = frame.aboutWhom?.[index];
  features[slots['of-asked']] = whom === 'asked' ? 1 : 0;
  features[slots['of-others']] = whom === 'others' ? 1 : 0;
  features[slots['role-held']] = tellsHolder(article.reading.holders, frame.rolesWanted, sentence)
    ? 1
    : 0;
}

function putForm(features: Float64Array, { article, asked }: Frame, sentence: ReadSentence): void {
  const { reading, question } = article;
  const words = sentence.to - sentence.from;
  let known = 0;
  let focus = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    const term = reading.terms[at] ?? '';
    if (asked.has(term)) known++;
    if (term === question.focus) focus = 1;
  }
  features[slots.focus] = focus;
  features[slots.first] = sentence.index === 0 ? 1 : 0;
  features[slots.short] = words < 8 ? 1 : 0;
  features[slots.long] = Math.max(0, words - 40) / 40;
  features[slots.open] = sentence.text.endsWith(':') ? 1 : 0;
  features[slots['goes-on']] = pointing.test(sentence.text) ? 1 : 0;
  features[slots.echo] = known / Math.max(1, words);
}

/** Openings that point back: a pronoun, or somebody by what he or she is. */
const pointing =
  /^["'\u2018\u201c]?(?:He|She|They|It|His|Her|Their|The (?:officers?|constable|sergeant|inspector|detective|pair|man|woman|two|three|former \w+))\b/;
