import type { QuestionKind } from '../core/query.ts';
import { fold } from '../core/text/fold.ts';
import { matterAsked } from './cases-about.ts';
import { casesByForce } from './compose/collection.ts';
import { facetsOfQuestion } from './facets.ts';
import { countedBy } from './question/counting.ts';
import type { Question } from './question/question.ts';
import { hasPronoun } from './talk/pronoun.ts';
import type { World } from './world.ts';

/** "Who is the chief constable of Gwent?": who holds an office is no question for cases. */
const office =
  /^\W*who(?:'?s| is| was) (?:the )?(?:\w+ )?(?:chief constable|commissioner|commander)\b/;

/** Kinds of question that facets alone make one for cases. */
const open: readonly QuestionKind[] = ['lookup', 'list', 'person'];
/** With "which is the latest" too. */
const ordered: readonly QuestionKind[] = [...open, 'thing'];
/** "Has any Kent officer been sacked?": whether there is such a case is told by the cases. */
const anybody = /\b(?:any|anyone|anybody|someone|somebody|nobody|no one)\b/;

/** Outcomes that a case may tell beside another one: that none has it as its outcome is no answer. */
const departures = new Set(['resigned', 'retired']);
/** Drafts seldom record it. */
const criminal = 'criminal-conviction';

/** "List the cases", "what cases do you have": all of them. */
const allCases =
  /^\W*(?:(?:please|can you|could you) )*(?:list|show|give|what|which)(?: me)?(?: (?:all|of|the|your|every))* cases?(?: (?:do|have|are|is) (?:you|there|we)(?: (?:have|got|hold))?)?\W*$/;

/** Asked of the collection: what it holds as a whole, its cases that fit, or those only if there are any. */
export type CollectionAsked = 'whole' | 'cases' | 'any-cases';

/**
 * Whether a question is one for the collection: what it holds, or which of its cases have what is named;
 * null for any other, which wants an answer from what the sources say.
 */
export function collectionAsked(question: Question, world: World): CollectionAsked | null {
  const asked = wholeOrCases(question, world);
  if (asked !== 'cases' || question.kind === 'lookup') return asked;
  const isChecked = !question.query.drafts && casesByForce(world.corpus, false).length > 0;
  const isBeside = (slug: string) => departures.has(slug) || (slug === criminal && !isChecked);
  return question.outcomes.some((it) => it.slugs.some(isBeside)) ? 'any-cases' : 'cases';
}

function wholeOrCases(question: Question, world: World): 'whole' | 'cases' | null {
  const { corpus } = world;
  const { query } = question;
  const { filters, rest, order } = facetsOfQuestion(question, corpus.vocabulary);
  if (question.people.length + question.labels.length > 0 || hasPronoun(query.text)) return null;
  const isNarrowed = filters.length + query.filters.length > 0;
  const counted = countedBy(question, rest);
  const holds = casesByForce(corpus, query.drafts).length > 0;
  if (counted !== null && !isNarrowed && counted !== 'officers') return 'whole';
  if (rest.length > 0) return null;
  if (holds && allCases.test(fold(query.text))) return 'cases';
  if (order !== null && ordered.includes(question.kind)) return 'cases';
  if (office.test(fold(query.text))) return null;
  if (open.includes(question.kind)) return isNarrowed && holds ? 'cases' : null;
  const isPlaced = question.forces.some((it) => it.strength === 'place');
  const isOfCases =
    counted !== null ||
    matterAsked(fold(query.text)) !== null ||
    (question.kind === 'yes-no' && anybody.test(fold(query.text)) && !isPlaced) ||
    (question.kind === 'outcome' && question.forces.length + query.filters.length > 0 && !isPlaced);
  return isOfCases && isNarrowed && holds ? 'cases' : null;
}
