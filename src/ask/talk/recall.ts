import type { Filter, FilterField } from '../../core/query.ts';
import type { About } from '../../core/reply.ts';
import { fold } from '../../core/text/fold.ts';
import { isStopWord } from '../../core/text/stop-words.ts';
import { facetsOfQuestion } from '../facets.ts';
import { asksOfThem, guesses } from '../question/follow-up.ts';
import type { Question } from '../question/question.ts';
import { understand } from '../question/understand.ts';
import type { World } from '../world.ts';
import { asksAnswerer, completed } from './ellipsis.ts';
import { nameWords, otherOfficers, peopleNamed, surnames } from './people.ts';
import { contradicts, hasPronoun, opensWithPronoun, tellsOfSex, withName } from './pronoun.ts';

/** Filters that say which case is meant: then nothing is left to the conversation. */
const settling: readonly FilterField[] = ['case', 'article', 'officer', 'force'];
/** "Who else?", "any others?": what was not talked of yet. */
const elsewhere = /\b(?:else|anyone|anybody|others)\b/;

/**
 * A question of a conversation with what it leaves to the talk put in: the earlier words where it is
 * only a piece of a question, the person for a pronoun, and the case or article that was talked of,
 * outside which it is not answered. So it stands by itself wherever it is asked again.
 */
export function recalled(asked: Question, world: World): Question {
  const { focus } = world;
  if (!focus || !(asked.isFollowUp || isOfTheSame(asked, world))) return asked;
  if (asked.query.filters.some((it) => settling.includes(it.field))) return apart(asked);
  const question = guesses(fold(asked.query.text))
    ? asked
    : completed(asked, focus, world, namesElsewhere(asked, focus, world));
  if (namesElsewhere(question, focus, world)) return apart(question);
  const named = withPerson(question, focus, world);
  if (!isOneMatter(focus) || elsewhere.test(fold(asked.query.text))) return named;
  const filters = [...named.query.filters, within(focus, named.query.drafts, world)];
  return { ...named, query: { ...named.query, filters }, isFollowUp: true };
}

/** Whether a question leaves somebody to a talk that there is not, and says hardly more of them. */
export function lacksTalk(question: Question, { focus, corpus }: World): boolean {
  const { query, isFollowUp, forces, people, labels } = question;
  if (focus || !isFollowUp || !opensWithPronoun(query.text) || query.filters.length > 0)
    return false;
  const { rest } = facetsOfQuestion(question, corpus.vocabulary);
  const named = forces.length + people.length + labels.length + capitalised(query.text).length;
  return named === 0 && rest.length <= mostAlone;
}

/** So many words besides are too few to tell who is meant: "are they barred for life". */
const mostAlone = 2;

/** Whether a question leaves somebody to the talk who can be none of those talked of: "she" where all that is told is of men. */
export function meansNobody(question: Question, { focus, corpus }: World): boolean {
  const { text } = question.query;
  if (!focus || !question.isFollowUp || !hasPronoun(text)) return false;
  const bodies = focus.articles.map((id) => corpus.article(id)?.body ?? '');
  const others = otherOfficers(null, focus, corpus);
  const known = [...focus.people, ...(focus.answered ?? []), ...others];
  const fits = known.length === 0 || known.some((it) => !contradicts(text, it));
  return !fits || !tellsOfSex(text, bodies);
}

/** "The officer", said of nobody told apart: in a conversation it is whoever was talked of. */
const definite =
  /\bthe (?:officer|constable|sergeant|inspector|pc|cop|lawyer|barrister|solicitor|counsel|prosecution|prosecutor|defence|federation rep|victim|complainant|hearing|meeting|panel|chair|tribunal|case|man|woman|allegations?|sanction)\b(?!'s? \w+ (?:who|that)|,? (?:in|who|whom|whose|from|of|at|with|that|which|accused|involved|caught|named|called|against|about|over)\b)/;
/** "Who chaired?", "what was found?": nothing says of what. */
const short = /^(?:who|what|when|where|why|how) (?:(?:was|were|is|did) )?[\w'-]+\W*$/;

/** Whether a question that leans by no pronoun yet says of nothing else what it is about. */
function isOfTheSame(asked: Question, { corpus }: World): boolean {
  const { filters, rest } = facetsOfQuestion(asked, corpus.vocabulary);
  const text = fold(asked.query.text);
  if (asked.forces.length + asked.people.length + asked.labels.length + asked.dates.length > 0) {
    return false;
  }
  const [whom] = definite.exec(text) ?? [];
  const matter = rest.filter(
    (word) =>
      !whom?.split(' ').includes(word) && !asked.roles.some((it) => fold(it.typed).includes(word)),
  );
  if (whom !== undefined) return matter.length <= 1;
  return short.test(text) && filters.length === 0 && rest.length === 1;
}

/** A question that has nothing to do with what was talked of. */
function apart(question: Question): Question {
  return { ...question, isFollowUp: false };
}

/** Whether a question names a force or somebody whom what was talked of does not know. */
function namesElsewhere(question: Question, focus: About, world: World): boolean {
  const { corpus } = world;
  if (asksOfThem(fold(question.query.text))) return false;
  const forces = focus.cases.flatMap((id) => corpus.case(id)?.force.value ?? []);
  const bodies = focus.articles.map((id) => fold(corpus.article(id)?.body ?? ''));
  const tells = (words: string) => bodies.some((body) => body.includes(words));
  const named = question.forces.filter((it) => it.strength !== 'place');
  if (
    named.some((it) => !it.slugs.some((slug) => forces.includes(slug)) && !tells(fold(it.typed)))
  ) {
    return true;
  }
  const known = surnames.of(corpus);
  const strangers = nameWords(question.query.text).filter((it) => known.includes(it));
  const names = [...question.people, ...question.labels, ...capitalised(question.query.text)].map(
    fold,
  );
  const about =
    /^(?:what|how) about (?!(?:the|an?|his|her|their|its) )(.+)$/.exec(
      fold(question.query.text),
    )?.[1] ?? '';
  const which = otherMatter.exec(fold(question.query.text))?.groups?.which ?? '';
  const matter = question.roles.length > 0 ? '' : which;
  const others = [...nameWords(about), ...nameWords(matter)].filter((it) => !isStopWord(it));
  return [...strangers, ...names, ...others].some((it) => !tells(it));
}

/** "And the canoe lot?", "what about the Hampshire one": the words before the noun say which. */
const otherMatter =
  /^(?:and|what about|how about) the (?<which>[\w' -]+?) (?:one|ones|lot|case|cases|officers?|cops?|guys?|group|pair|story)\b/;

/** Words inside a text that stand with a capital, as names do. */
function capitalised(text: string): string[] {
  const inside = text.replace(/^\P{L}*\p{L}+/u, '');
  return [...inside.matchAll(/(?<![\p{L}'])\p{Lu}\p{Ll}{2,}/gu)].map(([word]) => word);
}

/** The question with the name of the person talked of in the place of the pronoun that stands for it. */
function withPerson(question: Question, focus: About, world: World): Question {
  const { text } = question.query;
  const holder = asksAnswerer(question, focus, world) ? only(focus.answered ?? []) : null;
  const held = holder === null ? null : withName(text, holder);
  if (held !== null) {
    return {
      ...understand({ ...question.query, text: held }, world.corpus.vocabulary),
      isFollowUp: true,
    };
  }
  const [person, second] = focus.people;
  if (person === undefined || second !== undefined) return question;
  const isNamed = peopleNamed(text, focus, world.corpus).length > 0;
  if (isNamed && !asksOfThem(fold(text))) return question;
  if (asksAnswerer(question, focus, world)) return question;
  const meant = contradicts(text, person)
    ? otherOfficers(person, focus, world.corpus).filter((it) => !contradicts(text, it))
    : [person];
  const one = only(meant);
  const named = one === null ? null : (withName(text, one) ?? withLawyer(text, one, focus, world));
  if (named === null) return question;
  const read = understand({ ...question.query, text: named }, world.corpus.vocabulary);
  return { ...read, isFollowUp: true };
}

function only(names: readonly string[]): string | null {
  const [first, second] = names;
  return second === undefined ? (first ?? null) : null;
}

const lawyer = /\bthe (?=(?:lawyer|barrister|solicitor)\b)/i;

/** "The lawyer", where an officer was talked of, is theirs; of a chair or counsel it is not. */
function withLawyer(text: string, person: string, { cases }: About, { corpus }: World) {
  const surname = nameWords(person).at(-1);
  const others = cases.flatMap((id) => corpus.case(id)?.participants ?? []);
  const hasPart = others.some((it) => nameWords(it.name ?? '').at(-1) === surname);
  return !hasPart && lawyer.test(text) ? text.replace(lawyer, `${person}'s `) : null;
}

function isOneMatter({ cases, articles }: About): boolean {
  return cases.length === 1 || articles.length === 1;
}

/** The filter that keeps a question to what was talked of; drafts by their articles, where they may not answer. */
function within({ cases, articles }: About, drafts: boolean, { corpus }: World): Filter {
  const visible = cases.filter((id) => drafts || corpus.case(id)?.status === 'reviewed');
  const [field, values] =
    visible.length > 0 ? (['case', visible] as const) : (['article', articles] as const);
  return { field, values, exclude: false, typed: values.join(',') };
}
