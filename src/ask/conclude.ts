import type { Case } from '../core/case.ts';
import type { Corpus } from '../core/corpus.ts';
import { fold } from '../core/text/fold.ts';
import { termOf, termsOf } from '../core/text/terms.ts';
import { wordsOf } from '../core/text/words.ts';
import { asks } from './facts/asks.ts';
import type { Located } from './facts/locate.ts';
import type { FactAnswer } from './facts/matter.ts';
import type { PassageFinding } from './passages/finding.ts';
import type { Question } from './question/question.ts';
import { asksOfSeveral } from './question/several.ts';
import { type Alternative, isClose } from './question/topic.ts';

/** What the facts of the located cases come to. */
export type Conclusion =
  | { readonly type: 'fact'; readonly answer: FactAnswer; readonly located: Located }
  | { readonly type: 'choose'; readonly cases: readonly Case[] };

/** Below this fit a question is not taken to ask for a fact. */
const leastFit = 0.3;
/** Below this score nothing but loose words ties a case to the question. */
const leastScore = 2;
/** Two cases this close in score both fit, unless the question names somebody. */
const margin = 1.2;

/**
 * Answers from the facts of a case, where the question asks for such a fact and one case is clearly
 * meant: somebody in it is named, the talk was of it, or the passages point to it too. Where several
 * cases could answer, they are put to the choice.
 * @param rest the question's words that name no facet; without any, cases of one facet are alike
 */
export function concludeFromFacts(
  question: Question,
  asked: string,
  located: readonly Located[],
  passages: PassageFinding,
  rest: readonly string[],
): Conclusion | null {
  const fitting = asks
    .map((ask) => ({ ask, fit: ask.fits(question, asked) }))
    .filter((it) => it.fit >= leastFit)
    .sort((a, b) => b.fit - a.fit);
  const names = namesAmong(rest, question.query.text);
  const likely = located.filter(
    (it) => it.score >= leastScore && isChecked(it) && knows(it, names) && isThere(it, question),
  );
  const identified = likely.filter(isIdentified);
  const candidates = identified.length > 0 ? identified : likely;
  for (const { ask } of fitting) {
    const matter = rest.filter((word) => !ask.cues.some((cue) => cue.test(word)));
    const answers = candidates.flatMap((one) => {
      const answer = tellsAll(one, matter, question) ? ask.answer(one.matter) : null;
      return answer ? [{ type: 'fact' as const, answer, located: one }] : [];
    });
    const hasMatter = matter.length > 0 || asksOfSeveral(asked);
    const ranked = ofNamedRank(answers, question);
    const pointed = passages.answers[0]?.article ?? null;
    const single = singledOut(ranked, matter, pointed);
    if (single) return single;
    const conclusion = choose(ranked, question, passages, hasMatter);
    if (conclusion) return conclusion;
  }
  return null;
}

/** The words that stand with a capital, past the first word: what they name, a case must know of. */
function namesAmong(rest: readonly string[], text: string): string[] {
  const wanted = new Set(rest);
  return wordsOf(text)
    .slice(1)
    .filter((it) => wanted.has(it.text) && /^\p{Lu}\p{Ll}/u.test(text.slice(it.start, it.end)))
    .map((it) => it.text.replace(/'s$/, ''));
}

/** Whether a case that nothing but words point to has all the names of the question in its articles. */
function knows(one: Located, names: readonly string[]): boolean {
  if (names.length === 0 || isIdentified(one)) return true;
  return names.every((name) => tells(one, name));
}

/**
 * Whether a case that nobody and no talk points to has all that a question says of it, under any name: the
 * field of a case that is told otherwise is no answer.
 * @param matter the question's words beside what it asks for
 */
function tellsAll(one: Located, matter: readonly string[], { topics }: Question): boolean {
  if (matter.length === 0 || isIdentified(one)) return true;
  const { case: case_, corpus } = one.matter;
  const ways = matter.map((word) => [
    [termOf(word)],
    ...topics
      .filter(({ typed }) => wordsOf(typed).some((it) => it.text === word))
      .flatMap(({ alternatives }) => alternatives.filter(isPlain).map(({ terms }) => terms)),
  ]);
  const text = case_.articles.map((id) => fold(corpus.article(id)?.body ?? '')).join('\n');
  const mayTell = ways.every((all) =>
    all.some((it) => it.every((term) => text.includes(rootOf(term)))),
  );
  if (!mayTell) return false;
  const terms = termsIn(case_.articles, corpus);
  return ways.every((all) => all.some((it) => it.every((term) => terms.has(term))));
}

/** Looser readings make one matter of many, and the words of a long phrase may stand anywhere. */
function isPlain(alternative: Alternative): boolean {
  return isClose(alternative) && alternative.terms.length <= 2;
}

/** What of an index term stands in every word that it is the stem of: a look at the letters spares reading most articles word by word. */
function rootOf(term: string): string {
  return term.length > shortestTelling ? term.replace(/[iy]$/, '') : term;
}

/** Whether folded words stand in one of the case's articles. */
function tells({ matter: { case: case_, corpus } }: Located, words: string): boolean {
  return case_.articles.some((id) => fold(corpus.article(id)?.body ?? '').includes(words));
}

/** Whether every place that the question names lies in the area of the case's force, or stands in its articles. */
function isThere(one: Located, { forces }: Question): boolean {
  const { case: case_ } = one.matter;
  const elsewhere = forces.filter(
    ({ strength, slugs }) => strength === 'place' && !slugs.includes(case_.force.value ?? ''),
  );
  return isIdentified(one) || elsewhere.every(({ typed }) => tells(one, fold(typed)));
}

/** A draft's facts find cases; they do not speak for them, since no editor has checked them and the passages do better. */
function isChecked({ matter }: Located): boolean {
  return matter.case.status === 'reviewed';
}

type FactConclusion = Extract<Conclusion, { type: 'fact' }>;

function choose(
  answers: readonly FactConclusion[],
  question: Question,
  passages: PassageFinding,
  hasMatter: boolean,
): Conclusion | null {
  const [best, second] = answers;
  if (!best) return null;
  if (isIdentified(best.located) || question.query.filters.some((it) => it.field === 'case')) {
    return best;
  }
  if (!hasMatter && second) return choiceOf(answers);
  const pointed = answers.find((it) => pointsTo(passages, it.answer.case));
  const clear = !second || best.located.score - second.located.score >= margin;
  if (clear) return pointed === best || !passages.answered ? best : null;
  const close = answers.filter((it) => best.located.score - it.located.score < margin);
  return passages.answered && pointed ? pointed : choiceOf(close);
}

/**
 * The case that alone has a word by which the question tells it from the others, and has all else that
 * the passages' best article has of it: words that many share, such as those of an outcome, point anywhere.
 * @param matter the question's words beside what it asks for
 */
function singledOut(
  answers: readonly FactConclusion[],
  matter: readonly string[],
  pointed: string | null,
): FactConclusion | null {
  const [first] = answers;
  if (!first || pointed === null || first.answer.case.articles.includes(pointed)) return null;
  const words = matter.filter((it) => it.length >= shortestTelling);
  const { corpus } = first.located.matter;
  const elsewhere = termsIn([pointed], corpus);
  const known = answers.map((it) => termsIn(it.answer.case.articles, corpus));
  const single = words.filter(
    (word) =>
      !elsewhere.has(termOf(word)) && known.filter((it) => it.has(termOf(word))).length === 1,
  );
  const owner = known.findIndex((it) => single.some((word) => it.has(termOf(word))));
  const terms = known[owner];
  const isWhole = words.every((it) => terms?.has(termOf(it)) || !elsewhere.has(termOf(it)));
  const one = answers[owner];
  if (single.length === 0 || !isWhole || !one) return null;
  return first.located.score - one.located.score < margin ? one : null;
}

/** Shorter words tell no case from another. */
const shortestTelling = 4;

function termsIn(articles: readonly string[], corpus: Corpus): ReadonlySet<string> {
  const bodies = articles.map((id) => corpus.article(id)?.body ?? '');
  return new Set(termsOf(bodies.join('\n')).map((it) => it.term));
}

/** Those whose case has the rank that the question names, where any has: others may merely not tell it. */
function ofNamedRank(
  answers: readonly FactConclusion[],
  question: Question,
): readonly FactConclusion[] {
  const having = answers.filter((it) => hasRank(question, it.answer.case));
  return having.length > 0 ? having : answers;
}

/** Whether an officer of the case has a rank that the question names. */
function hasRank({ ranks }: Question, { officers }: Case): boolean {
  return ranks.some((it) => officers.some(({ rank }) => it.slugs.includes(rank.value ?? '')));
}

/** The one case that has the fact, or all that have it for the asker to choose from. */
function choiceOf(answers: readonly FactConclusion[]): Conclusion | null {
  const told = answers.filter((it) => it.answer.kind === 'found');
  const [only, another] = told.length > 0 ? told : answers;
  if (!only) return null;
  return another
    ? { type: 'choose', cases: (told.length > 0 ? told : answers).map((it) => it.answer.case) }
    : only;
}

/** Whether the question names somebody of the case, or goes on talking of it. */
function isIdentified({ meant, byMember, inFocus }: Located): boolean {
  return meant.length > 0 || byMember || inFocus;
}

/** Whether the best passage found stands in an article of the case. */
function pointsTo(passages: PassageFinding, case_: Case): boolean {
  const [first] = passages.answers;
  return first !== undefined && case_.articles.includes(first.article);
}
