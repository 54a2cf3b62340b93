import type { QuestionKind } from '../core/query.ts';
import { fold } from '../core/text/fold.ts';
import { casesByForce } from './compose/collection.ts';
import { facetsOfQuestion } from './facets.ts';
import { countedBy } from './question/counting.ts';
import type { Question } from './question/question.ts';
import { hasPronoun } from './talk/pronoun.ts';
import type { World } from './world.ts';

/** Kinds of question that facets alone make one for cases. */
const open: readonly QuestionKind[] = ['lookup', 'list', 'person'];
/** "Has any Kent officer been sacked?": whether there is such a case is told by the cases. */
const anybody = /\b(?:any|anyone|anybody|someone|somebody)\b/;

/**
 * Whether a question is one for the collection: what it holds as a whole, or which of its cases have
 * what is named; null for any other, which wants an answer from what the sources say.
 */
export function collectionAsked(question: Question, world: World): 'whole' | 'cases' | null {
  const { corpus } = world;
  const { query } = question;
  const { filters, rest, order } = facetsOfQuestion(question, corpus.vocabulary);
  if (question.people.length + question.labels.length > 0 || hasPronoun(query.text)) return null;
  const isNarrowed = filters.length + query.filters.length > 0;
  const counted = countedBy(question, rest);
  const holds = casesByForce(corpus, query.drafts).length > 0;
  if (counted !== null && !isNarrowed && counted !== 'officers') return 'whole';
  if (rest.length > 0) return null;
  if (open.includes(question.kind)) return isNarrowed || order !== null ? 'cases' : null;
  const isOfForce = question.forces.some((it) => it.strength !== 'place');
  const isOfCases =
    counted !== null ||
    (question.kind === 'yes-no' && anybody.test(fold(query.text)) && isOfForce) ||
    (question.kind === 'outcome' && isOfForce);
  return isOfCases && isNarrowed && holds ? 'cases' : null;
}
