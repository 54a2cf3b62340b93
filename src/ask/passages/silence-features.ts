import type { Question } from '../question/question.ts';
import { spanScale } from './close-features.ts';
import { namedAbsence, roleAbsence, speakerAbsence, subjectAbsence } from './person-absence.ts';
import type { QuoteWindow } from './quote-window.ts';
import { fitScale } from './rank.ts';
import type { RankedSentence } from './ranked.ts';
import { type SentenceFeature, sentenceFeatureNames } from './sentence-feature-names.ts';
import {
  meets,
  type Requirement,
  requirementOf,
  weighedRequirements,
} from './specific-evidence.ts';
import { asksOutcome } from './stage.ts';
import { focusAbsence, wordAbsence } from './word-absence.ts';

/** What tells an answer from a near miss; each is about 0 to 1. */
export const silenceFeatureNames = [
  'bias',
  'cover', // share of the question's weight that the best article has
  'own-words',
  'asked-absent', // share of the asking clause's weight that the best article lacks
  'heaviest-absent', // weight of the most telling topic that it lacks, over 8
  'article-likelihood',
  'quote-likelihood',
  'quote-cover', // share of the question's weight in the best quote
  'quote-asked', // share of the asking clause's weight in the best quote
  // of the sentence that answers best
  'sentence-head',
  'sentence-local',
  'sentence-beyond-lead',
  'sentence-near-evidence',
  'sentence-pairs',
  'sentence-tail',
  'sentence-own-words',
  'sentence-local-own-words',
  'sentence-after',
  'sentence-paragraph',
  'sentence-echo',
  'sentence-focus',
  'sentence-evidence-absent',
  'article-fit', // how well the sentences of the best article fit, on the scale of the ranking
  'sentence-fit', // the same of the answering sentence alone
  'sentence-share', // its likelihood among the sentences of its article
  'best-span', // how much the words of it that look most like the answer do so
  'all-spans', // and all of them together
  'margin', // lead of the best quote over the next, as likelihood
  'heaviest-unquoted', // weight of the most telling topic of the asking clause that the best quote lacks, over 8
  'unknown', // share of the words of the asking clause that no source has
  'few-words', // one over the number of topics
  'value-far', // the number or date asked for stands away from everything asked
  'force-absent',
  'date-absent',
  'person-absent', // somebody named in the question is not in the best article
  ...weighedRequirements.map((it) => `${it}-asked` as const),
  ...weighedRequirements.map((it) => `${it}-absent` as const), // the best quote lacks what is asked for
  ...weighedRequirements.map((it) => `${it}-nowhere` as const), // and so does every sentence of its article
  'required-elsewhere', // the best quote lacks it, another of the best three has it
  'required-nowhere', // no sentence of the best article has it
  'focus-absent', // the noun asked for is not in the best quote
  'focus-nowhere', // nor anywhere in the best article
  'speaker-asked', // somebody's words are asked for
  'speaker-absent', // how far the best quote is not in them
  'speaker-nowhere', // nor any sentence of its article
  'subject-others', // the answering sentence is about others than the one whom the question names
  'subject-untold', // or it cannot be told whom it is about
  'role-asked', // who held a role is asked for
  'role-absent', // the best quote does not tell
  'role-nowhere', // nor does its article
  'wants-verdict',
  'wants-outcome',
  'wants-words',
] as const;
export type SilenceFeature = (typeof silenceFeatureNames)[number];

/** The features of a question whose best quotes have been found. */
export function silenceFeatures(
  question: Question,
  windows: readonly QuoteWindow[],
): Readonly<Record<SilenceFeature, number>> | null {
  const [best] = windows;
  if (!best) return null;
  const ranked = best.ranked;
  const requirement = requirementOf(question);
  const has = (sentences: readonly RankedSentence[]) =>
    requirement === null ||
    sentences.some(({ candidate }) => meets(requirement, question, candidate));
  const here = has(sentencesOf(best));
  const elsewhere = windows.slice(1, 3).some((window) => has(sentencesOf(window)));
  const asking = question.query.text.slice(question.asking.start, question.asking.end);
  return {
    bias: 1,
    cover: ranked.features.cover,
    'own-words': ranked.features['own-words'],
    ...wordAbsence(question, best),
    ...namedAbsence(question, best),
    'article-likelihood': ranked.likelihood,
    'quote-likelihood': best.likelihood,
    ...sentenceFit(best, requirement),
    ...standing(best, windows[1]),
    'few-words': 1 / Math.max(1, question.topics.length),
    'force-absent': ranked.features['force-absent'],
    'date-absent': ranked.features['date-absent'],
    ...absenceOf(requirement, here, here || has(ranked.sentences)),
    'required-elsewhere': flag(!here && elsewhere),
    'required-nowhere': flag(!here && !has(ranked.sentences)),
    ...focusAbsence(question, best),
    ...speakerAbsence(best),
    ...subjectAbsence(best),
    ...roleAbsence(question, best),
    'wants-verdict': flag(question.wants === 'verdict'),
    'wants-outcome': flag(asksOutcome(question.wants, asking)),
    'wants-words': flag(question.wants === 'words'),
  };
}

function absenceOf(requirement: Requirement | null, here: boolean, somewhere: boolean) {
  const of = <Kind extends string>(kind: Kind, is: boolean) =>
    Object.fromEntries(
      weighedRequirements.map((it) => [`${it}-${kind}`, flag(it === requirement && is)]),
    ) as Record<`${(typeof weighedRequirements)[number]}-${Kind}`, number>;
  return { ...of('asked', true), ...of('absent', !here), ...of('nowhere', !somewhere) };
}

function flag(is: boolean): number {
  return is ? 1 : 0;
}

function sentenceFit({ answering }: QuoteWindow, requirement: Requirement | null) {
  const feature = (name: SentenceFeature) =>
    answering.candidate.features[sentenceFeatureNames.indexOf(name)] ?? 0;
  const counted = requirement === 'value' || requirement === 'count';
  return {
    'sentence-head': feature('ask-head'),
    'sentence-local': feature('local-cover'),
    'sentence-beyond-lead': feature('beyond-lead'),
    'sentence-near-evidence': feature('evidence-near'),
    'sentence-pairs': feature('pairs'),
    'sentence-tail': feature('ask-tail'),
    'sentence-own-words': feature('own-words'),
    'sentence-local-own-words': feature('local-own-words'),
    'sentence-after': feature('after'),
    'sentence-paragraph': feature('paragraph'),
    'sentence-echo': feature('echo'),
    'sentence-focus': feature('focus'),
    'sentence-evidence-absent': feature('evidence-absent'),
    'value-far': flag(counted && feature('evidence-near') === 0),
  };
}

/** How the best quote stands beside the others. */
function standing({ ranked, answering, likelihood }: QuoteWindow, next: QuoteWindow | undefined) {
  const share = answering.likelihood / Math.max(Number.MIN_VALUE, ranked.likelihood);
  const fit = ranked.features.sentences;
  return {
    'article-fit': fit,
    'sentence-fit': fit + Math.log(Math.max(1e-9, share)) / fitScale,
    'sentence-share': share,
    'best-span': (answering.spans?.best ?? 0) / (2 * spanScale),
    'all-spans': (answering.spans?.all ?? 0) / (2 * spanScale),
    margin: likelihood - (next?.likelihood ?? 0),
  };
}

/** The sentences that a quote shows. */
export function sentencesOf({ ranked, first, last }: QuoteWindow): readonly RankedSentence[] {
  return ranked.sentences.slice(first.candidate.sentence.index, last.candidate.sentence.index + 1);
}
