import { fold } from '../../core/text/fold.ts';
import type { Question } from '../question/question.ts';
import { answerWeights } from './answer-weights.ts';
import type { MissingEvidence, PassageFinding } from './finding.ts';
import { rolesWanted } from './holders.ts';
import { tellsOfPolice } from './of-police.ts';
import { isPlainlyTold } from './plainly-told.ts';
import { presenceWeights } from './presence-weights.ts';
import type { QuoteWindow } from './quote-window.ts';
import type { Reading } from './reading.ts';
import { type SilenceFeature, silenceFeatureNames, silenceFeatures } from './silence-features.ts';
import { leastAnswer, leastPresence, type SilenceWeights } from './silence-weights.ts';
import { closedRequirements, requirementOf } from './specific-evidence.ts';
import { asksOutcome } from './stage.ts';
import { isName } from './topic-roles.ts';
import { isUnspoken } from './unspoken.ts';

type Features = Readonly<Record<SilenceFeature, number>>;

/** Whether the best quote answers the question, how surely, and what is missing if not. */
export function silenceOf(
  question: Question,
  windows: readonly QuoteWindow[],
): Pick<PassageFinding, 'answered' | 'presence' | 'confidence' | 'missing'> {
  const features = silenceFeatures(question, windows);
  const [best] = windows;
  const reading = best?.ranked.article.reading;
  if (!features || !reading || question.topics.length === 0) {
    return { answered: false, presence: 0, confidence: 0, missing: null };
  }
  const presence = likelihood(features, presenceWeights);
  const missing = missingEvidence(question, features, reading);
  const ofPolice = tellsOfPolice(reading);
  const answer = ofPolice ? likelihood(features, answerWeights) : 1;
  const ruledOut = ofPolice && missesAnswer(question, features, answer, missing, best);
  const answered = !ruledOut && presence >= leastPresence[ofPolice ? 'police' : 'other'];
  return {
    answered,
    presence: ruledOut ? 0 : presence,
    confidence: ruledOut ? 0 : presence * answer,
    missing: answered ? null : missing,
  };
}

/** What is known of hearings and of the questions asked about them: some things are told in so few ways that their lack decides. */
function missesAnswer(
  question: Question,
  features: Features,
  answer: number,
  missing: MissingEvidence | null,
  best: QuoteWindow,
): boolean {
  if (missing !== null && decisive.has(missing.what)) return true;
  if (isPlainlyTold(question, best)) return false;
  return (
    answer < leastAnswer ||
    best.answering.candidate.isOfOthers ||
    (lacksMatter(features) && answer < sure) ||
    lacksEveryWord(question, best) ||
    isElsewhere(question, best) ||
    isUnspoken(best) ||
    isOtherHearing(question, best) ||
    (question.wants === 'age' && features['value-absent'] === 1) ||
    (features['kind-word-absent'] === 1 && features['required-elsewhere'] === 0) ||
    (features['required-nowhere'] === 1 && closedRequirements.has(requirementOf(question)))
  );
}

function likelihood(features: Features, weights: SilenceWeights): number {
  const score = silenceFeatureNames.reduce((sum, name) => sum + features[name] * weights[name], 0);
  return 1 / (1 + Math.exp(-score));
}

/** What no likelihood outweighs: another force's case answers nothing, and nobody is named in its stead. */
const decisive: ReadonlySet<MissingEvidence['what']> = new Set(['force', 'person']);

/** An article that lacks this share of what is asked is merely about the same place or date … */
const nothingAsked = 0.95;
/** … and a question of which no source has this share of the words is about something else … */
const mostUnknown = 0.5;
/** … unless all else speaks for it this clearly. */
const sure = 0.75;

function lacksMatter(features: Features): boolean {
  return features['asked-absent'] >= nothingAsked || features.unknown >= mostUnknown;
}

/**
 * Whether the article has nothing of what is asked but the names and ranks, under any wording. What came of a
 * case is asked in words that need not stand there ("did anything happen to").
 */
function lacksEveryWord(question: Question, best: QuoteWindow): boolean {
  const asking = question.query.text.slice(question.asking.start, question.asking.end);
  if (asksOutcome(question.wants, asking)) return false;
  const { topics, matches, reading } = best.ranked.article;
  const people = [...question.ranks, ...question.roles];
  const matter = topics.flatMap((weighed, t) => {
    const { start, end } = weighed.topic;
    const saysWho =
      start < question.asking.start ||
      people.some((it) => it.start < end && start < it.end) ||
      isName(weighed, matches[t], reading);
    return saysWho ? [] : [matches[t]?.best ?? 0];
  });
  return matter.length > 0 && matter.every((told) => told === 0);
}

/** What a hearing is called by: "the fraud hearing". */
const ofHearing = /(?<what>[\p{L}-]+) (?:hearing|panel|tribunal|meeting)\b/u;

/** Who chaired or defended "the fraud hearing" is told by no report that has nothing of fraud. */
function isOtherHearing(question: Question, { ranked }: QuoteWindow): boolean {
  if (rolesWanted(question).length === 0) return false;
  const found = ofHearing.exec(fold(question.query.text));
  if (!found) return false;
  const [from, to] = [found.index, found.index + (found.groups?.what?.length ?? 0)];
  const { topics, matches } = ranked.article;
  return topics.some(
    ({ topic }, t) =>
      topic.kind === 'word' && topic.start >= from && topic.end <= to && matches[t]?.best === 0,
  );
}

/** Whether the question names a place that the article does not, in the area of another force than its case's. */
function isElsewhere(question: Question, { ranked }: QuoteWindow): boolean {
  const { topics, matches, reading } = ranked.article;
  if (reading.forces.size === 0) return false;
  return question.forces.some(({ strength, slugs, start, end }) => {
    if (strength !== 'place' || slugs.some((slug) => reading.forces.has(slug))) return false;
    const own = topics.flatMap(({ topic }, t) =>
      topic.start < end && start < topic.end ? [matches[t]?.best ?? 0] : [],
    );
    return own.length > 0 && own.every((best) => best === 0);
  });
}

function missingEvidence(
  question: Question,
  features: Features,
  { forces }: Reading,
): MissingEvidence | null {
  const [force] = question.topics.filter(({ kind }) => kind === 'force');
  const [person] = question.people;
  const isPersonThere = person !== undefined && features['person-absent'] === 0;
  // A report that names no force is found by the name of the officer.
  const isOfAnother = forces.size > 0 || !isPersonThere;
  if (force && features['force-absent'] === 1 && isOfAnother) {
    return { what: 'force', typed: force.typed };
  }
  if (person && features['person-absent'] === 1) return { what: 'person', typed: person };
  const date = question.topics.find(({ kind }) => kind === 'date');
  if (date && features['date-absent'] === 1) return { what: 'date', typed: date.typed };
  if (features['required-nowhere'] === 1) {
    return { what: 'kind-of-answer', typed: question.focus ?? question.wants };
  }
  return null;
}
