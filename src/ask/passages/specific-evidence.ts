import { fold } from '../../core/text/fold.ts';
import { termsOf } from '../../core/text/terms.ts';
import { wordsOf } from '../../core/text/words.ts';
import type { AnswerType, Question } from '../question/question.ts';
import { evidenceIn } from './evidence.ts';
import { kindWordsIn } from './kind-words.ts';
import {
  type PresumptionName,
  presumptionNames,
  presumptions,
  weighedPresumptions,
} from './presumed.ts';
import { personNamesIn, properNamesIn } from './proper-name.ts';
import type { Candidate } from './sentence-features.ts';

/** What a text must have before it can answer, as far as a model weighs its lack. */
export const weighedRequirements = [
  'person-name', // the name of a person
  'proper-name', // the name of a town, a road, a hotel, a make of car
  'named-kind', // a proper name of the kind asked for: which court, which hospital
  'kind-word', // a word of a closed list: a colour, a drug
  'value', // an age, a time, a date, a length, a sum
  'count', // a number of the things asked for
  'quotation', // words between quotation marks
  'sanction', // what was imposed, not merely what was found
  ...weighedPresumptions,
] as const;
/** What a text must have before it can answer. */
export type Requirement = (typeof weighedRequirements)[number] | PresumptionName;

/** Those told in so few ways that an article without any of them does not answer. */
export const closedRequirements: ReadonlySet<Requirement | null> = new Set<Requirement>([
  'named-kind',
  'kind-word',
  'quotation',
  'sanction',
  ...presumptionNames,
]);

/** Kinds of answer that a text either has or has not: a sentence without a number tells no number. */
const values: ReadonlySet<AnswerType> = new Set([
  'age',
  'clock',
  'date',
  'year',
  'duration',
  'speed',
  'distance',
  'money',
]);
const local: ReadonlySet<AnswerType> = new Set(['place', 'road', 'organisation']);
const impersonal =
  /\b(?:hotel|pub|hospital|operation|street|road|town|village|city|company|force|court|station|suite|estate|website|group|club|school|team|unit|dog|horse|car)\b/;
const nameAsked =
  /^what (?:was|is|were|are) .{1,60}\bcalled\b|\bcalled\??$|\b(?:named|names? of|make of|brand of|model of)\b/;
const calledAsked = /^what (?:was|is|were|are) .{1,60}\bcalled\b/;
const wordsAsked =
  /^what exactly (?:was|were) .{0,60}\b(?:comment|remark|word|phrase|message|insult)s?\b|^(?:in )?(?:what|which) (?:exact )?words?\b|^(?:what|which) (?:\w+ )?(?:slurs?|phrase|remarks?|comments?|insults?|language|nickname)\b|\b(?:actually|exactly|exact)\b.{0,40}\b(?:say|said|words?|write|wrote)\b|^what (?:did|do) .{1,80}\b(?:messages?|posts?|texts?|letters?|notes?|emails?|tweets?|comments?) (?:actually )?(?:say|read|contain)\b/;
const sanctionAsked =
  /^(?:what|which) (?:\w+ )?(?:sanctions?|punishments?|penalty|penalties)\b|\bpunish\w*|\breceived?\b|(?<!\b(?:any|a|the) )\bgiven\b/;
const sanctionTold =
  /\b(?:warning|management (?:action|advice)|dismiss\w*|sack\w*|demot\w*|reduction in rank|resign\w*|retire\w*|words of advice|advice|training|plan|performance|reflective|reflection|debrief\w*|sentenced|imprisonment|jail\w*|prison|fined?|order|discharge|banned|barred|disqualified|no (?:further )?action|action|suspended|cleared|not proven|acquitted|not guilty|apolog\w*)\b/;

/** Quoted words inside a sentence; a mark that opens the whole sentence is somebody's speech going on. */
const quoted = /(?<=\S\s)["'\u2018\u201c][^"\u201d\u2019]{3,}/u;

/** Places and bodies whose names nearly always end in the noun: "Northmoor Crown Court". */
const namedByNoun =
  /^(?:hospit|court|station|suit|nick|road|street|hotel|pub|school|univers|colleg|park|bridg|club|festiv|prison|airport|council)$/;
/** What a question requires of a text; null where any sentence might answer. */
export function requirementOf(question: Question): Requirement | null {
  const asking = fold(question.query.text.slice(question.asking.start, question.asking.end));
  const presumed = presumptionNames.find((name) => presumptions[name].asked.test(asking));
  if (presumed) return presumed;
  if (question.focus !== null && kindWordsIn('', question.focus)) return 'kind-word';
  if (question.wants !== 'count' && namedByNoun.test(question.focus ?? '')) return 'named-kind';
  if (question.wants === 'name') {
    return impersonal.test(asking) && nameAsked.test(asking) ? 'proper-name' : 'person-name';
  }
  if (local.has(question.wants) && question.focus !== null) return 'proper-name';
  if (nameAsked.test(asking) && (question.wants !== 'words' || calledAsked.test(asking)))
    return 'proper-name';
  if (wordsAsked.test(asking)) return 'quotation';
  if (question.wants === 'count') return 'count';
  if (values.has(question.wants)) return 'value';
  return question.wants === 'outcome' && sanctionAsked.test(asking) ? 'sanction' : null;
}

/** Whether a sentence has what the question requires, in words that the question did not have. */
export function meets(requirement: Requirement, question: Question, candidate: Candidate): boolean {
  const { text } = candidate.sentence;
  switch (requirement) {
    case 'value':
      return candidate.evidence.length > 0;
    case 'count':
      return countsFocus(question, candidate);
    case 'quotation':
      return quoted.test(text);
    case 'sanction':
      return sanctionTold.test(fold(text));
    case 'kind-word':
      return tellsKind(question, text);
    case 'named-kind':
      return namesOne(question, text);
    case 'person-name':
      return tellsName(question, text, personNamesIn(text));
    case 'proper-name':
      return tellsName(question, text, [...properNamesIn(text), ...roads(question, text)]);
    default:
      return presumptions[requirement].told.test(fold(text));
  }
}

function tellsKind(question: Question, text: string): boolean {
  const asked = fold(question.query.text);
  return (kindWordsIn(fold(text), question.focus ?? '') ?? []).some((it) => !asked.includes(it));
}

/** Letters after a name within which its noun may stand: "Northmoor custody suite". */
const nounReach = 16;

/** A proper name, new to the question, with the noun asked for in it or just after it. */
function namesOne(question: Question, text: string): boolean {
  const asked = fold(question.query.text);
  const kinds = cells.has(question.focus ?? '') ? cells : new Set([question.focus]);
  return properNamesIn(text).some(({ start, end }) => {
    const terms = termsOf(text.slice(start, end + nounReach));
    return (
      terms.some(({ term }) => kinds.has(term)) &&
      wordsOf(text.slice(start, end)).some(
        (word) => !asked.includes(word.text) && !plainName.test(word.text),
      )
    );
  });
}

/** Where prisoners are taken, under any of its nouns. */
const cells: ReadonlySet<string | null> = new Set(['station', 'suit', 'nick']);
const plainName =
  /^(?:police|station|custody|suite|court|magistrates'?|crown|hospital|hotel|road|street|the|of|and)$/;

function roads(question: Question, text: string) {
  return question.wants === 'road' ? evidenceIn(text, 'road') : [];
}

/** Letters between a number and the noun that it counts. */
const countReach = 40;

/** A number that stands before what is counted, or any number where the question names nothing countable. */
function countsFocus(question: Question, { evidence, sentence, reading }: Candidate): boolean {
  const focus = question.topics.find(({ alternatives }) =>
    alternatives[0]?.terms.includes(question.focus ?? ''),
  );
  if (!focus) return evidence.length > 0;
  const names = new Set(focus.alternatives.flatMap(({ terms }) => terms));
  return evidence.some((span) => {
    for (let at = sentence.from; at < sentence.to; at++) {
      const start = (reading.starts[at] ?? 0) - sentence.start;
      const near = start >= span.start - countReach / 2 && start <= span.end + countReach;
      if (near && names.has(reading.terms[at] ?? '')) return true;
    }
    return false;
  });
}

/** Names of forces and of the bodies in every report answer only who or which body. */
const everywhere =
  /\b(?:police|constabulary|service|independent office|iopc|ipcc|cps|crown prosecution|professional standards|mps|department)\b|^\p{Lu}{2,5}s?$/u;

function tellsName(
  question: Question,
  text: string,
  names: readonly { readonly start: number; readonly end: number }[],
): boolean {
  const asked = fold(question.query.text);
  return names.some(({ start, end }) => {
    const name = text.slice(start, end);
    if (
      question.wants !== 'organisation' &&
      (everywhere.test(fold(name)) || /^\p{Lu}{2,5}$/u.test(name))
    )
      return false;
    return fold(name)
      .split(/[\s'’-]+/)
      .some((word) => word.length > 1 && !asked.includes(word) && !isForceWord(question, word));
  });
}

/** The force asked about under another of its names is nothing new. */
function isForceWord(question: Question, word: string): boolean {
  return question.topics.some(
    ({ kind, alternatives }) =>
      kind === 'force' &&
      alternatives.some(({ terms }) => terms.some((term) => word.startsWith(term))),
  );
}
