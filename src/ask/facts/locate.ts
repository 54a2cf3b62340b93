import type { Case } from '../../core/case.ts';
import type { Filter } from '../../core/query.ts';
import { fold } from '../../core/text/fold.ts';
import { wordsOf } from '../../core/text/words.ts';
import type { Question } from '../question/question.ts';
import { asksOfSeveral } from '../question/several.ts';
import { wantsOf } from '../question/wants.ts';
import type { World } from '../world.ts';
import { membersMeant, tellsMember } from './group-members.ts';
import type { Matter } from './matter.ts';
import { type PersonMatch, peopleMeant } from './people.ts';

/** A case that a question may be about. */
export interface Located {
  readonly matter: Matter;
  readonly meant: readonly PersonMatch[];
  /** The question tells members of its group apart. */
  readonly byMember: boolean;
  /** The conversation was about it alone, and the question leans on that. */
  readonly inFocus: boolean;
  /** Points for what the question names of it; see `points`. */
  readonly score: number;
}

/** What agreement between question and case counts. A name outweighs a force, a force outweighs loose words. */
const points = {
  name: 6,
  label: 5,
  spelling: 4,
  focus: 5,
  force: 3,
  words: 3,
  several: 2,
} as const;

/** A look-up of at most so many words may be nothing but somebody's name. */
const longestBareName = 4;

/** How many cases the engine proposes by their words. */
const proposed = 25;

/** The cases a question may be about, the likeliest first; none that contradicts a force it names. */
export async function locateCases(question: Question, world: World): Promise<Located[]> {
  const relevance = await wordRelevance(question, world);
  const focus = question.isFollowUp ? (world.focus?.cases ?? []) : [];
  const placed = (ids: readonly string[]) => place(ids, question, relevance, focus, world);
  const located = placed([...relevance.keys(), ...focus]);
  if (located.some((it) => it.meant.length > 0)) return located;
  const near = await nearNames(question, world);
  return near.length > 0 ? placed([...relevance.keys(), ...focus, ...near]) : located;
}

function place(
  ids: readonly string[],
  question: Question,
  relevance: ReadonlyMap<string, number>,
  focus: readonly string[],
  world: World,
): Located[] {
  const asked = fold(question.query.text);
  return [...new Set(ids)]
    .flatMap((id) => world.corpus.case(id) ?? [])
    .filter((it) => question.query.drafts || it.status === 'reviewed')
    .filter((it) => !contradictsForce(question, it))
    .map((it) => locate(question, asked, it, relevance.get(it.id) ?? 0, focus, world))
    .filter((it) => it.score > 0)
    .sort((a, b) => b.score - a.score || (a.matter.case.id < b.matter.case.id ? -1 : 1));
}

/** How near the engine finds the cases of the collection to a question's words: case ids with their relevance, the best as 1. */
async function wordRelevance(question: Question, world: World): Promise<Map<string, number>> {
  const { filters, without, phrases, drafts } = question.query;
  const { hits } = await world.engine.search({
    scope: 'cases',
    wants: wantsOf(question),
    phrases,
    without,
    filters,
    drafts,
    limit: proposed,
  });
  const best = Math.max(...hits.map((it) => it.score), Number.MIN_VALUE);
  return new Map(hits.map((it) => [it.id, it.score / best]));
}

/** Cases of officers whose name nearly is one that the question names; the spelling is judged later. */
async function nearNames(question: Question, { engine }: World): Promise<readonly string[]> {
  const isBare =
    question.kind === 'lookup' && wordsOf(question.query.text).length <= longestBareName;
  const names = question.people.length > 0 || !isBare ? question.people : [question.query.text];
  const typed = names.slice(0, 3).flatMap((it) => [it, it.split(' ').at(-1) ?? it]);
  const near = await Promise.all(typed.map((it) => engine.suggest('officer', it)));
  const values = near.flatMap((it) => it.slice(0, 1));
  if (values.length === 0) return [];
  const filter: Filter = { field: 'officer', values, exclude: false, typed: '' };
  const { filters, drafts } = question.query;
  const { hits } = await engine.search({
    scope: 'cases',
    wants: [],
    phrases: [],
    without: [],
    filters: [...filters, filter],
    drafts,
    limit: proposed,
  });
  return hits.map((it) => it.id);
}

function locate(
  question: Question,
  asked: string,
  case_: Case,
  relevance: number,
  focus: readonly string[],
  world: World,
): Located {
  const meant = peopleMeant(question, case_);
  const named = meant.flatMap((it) => it.officer ?? []);
  const officers = named.length > 0 ? named : membersMeant(question, asked, case_);
  const matter: Matter = {
    question,
    asked,
    case: case_,
    officers: officers.length > 0 ? officers : case_.officers,
    singled: officers.length > 0,
    people: meant.flatMap((it) => it.participant ?? []),
    corpus: world.corpus,
  };
  const score =
    Math.max(0, ...meant.map((it) => points[it.by])) +
    (focus.includes(case_.id) ? points.focus : 0) +
    (namesForce(question, case_) ? points.force : 0) +
    (asksOfSeveral(asked) && case_.officers.length > 1 ? points.several : 0) +
    relevance * points.words;
  const inFocus = focus.length === 1 && focus.includes(case_.id);
  const byMember = named.length === 0 && officers.length > 0 && tellsMember(asked);
  return { matter, meant, byMember, inFocus, score };
}

function namesForce(question: Question, case_: Case): boolean {
  const force = case_.force.value;
  return force !== null && question.forces.some((it) => it.slugs.includes(force));
}

function contradictsForce(question: Question, case_: Case): boolean {
  const named = question.forces.some((it) => it.strength !== 'place');
  return named && case_.force.value !== null && !namesForce(question, case_);
}
