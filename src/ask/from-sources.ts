import type { Query } from '../core/query.ts';
import type { Reply } from '../core/reply.ts';
import { fold } from '../core/text/fold.ts';
import { absenceOf } from './absence/absent.ts';
import { articlesToChoose } from './absence/label.ts';
import { isOfOthers } from './accusation/by-report.ts';
import { answerElsewhere, answerInnocent } from './accusation/bystander.ts';
import { strangerAccused } from './accusation/stranger.ts';
import { cleared } from './cleared.ts';
import { chooseArticleReply } from './compose/choose-article-reply.ts';
import { chooseReply } from './compose/choose-reply.ts';
import { census } from './compose/collection.ts';
import { factReply } from './compose/fact-reply.ts';
import { matterSilence } from './compose/matter-silence.ts';
import { passageReply } from './compose/passage-reply.ts';
import { silenceReply } from './compose/silence-reply.ts';
import { type Conclusion, concludeFromFacts } from './conclude.ts';
import { facetsOfQuestion } from './facets.ts';
import { type Located, locateCases } from './facts/locate.ts';
import type { Notice } from './facts/matter.ts';
import { rankNotices } from './facts/rank-typed.ts';
import { neverSpoken } from './facts/spoken-about.ts';
import { favoured } from './favoured.ts';
import { ofNamedForce } from './named-force.ts';
import { groundedIn, onlyIn, searchPassages } from './near-passages.ts';
import { ownWordsFirst } from './own-words.ts';
import type { MissingEvidence, PassageFinding } from './passages/finding.ts';
import type { Question } from './question/question.ts';
import { quotedWords } from './quoted-words.ts';
import { mayBeAfterSomebody } from './refuse/after-somebody.ts';
import { refuseIdentity } from './refuse/identity.ts';
import { refusedIdentity } from './refused.ts';
import { aboutOf } from './talk/about.ts';
import type { World } from './world.ts';

/** The reply that facts or passages give, after those that must not be given. */
export async function fromSources(question: Question, asked: Query, world: World): Promise<Reply> {
  const { corpus } = world;
  const { query } = question;
  const words = fold(query.text);
  const located = await locateCases(question, world);
  const guarded = await locateDrafts(question, located, world);
  const near = await searchPassages(question, world);
  const quoted = await quotedWords(near.finding, question, world);
  const identity = refuseIdentity({
    question,
    asked: words,
    located: guarded,
    passages: quoted.finding,
    corpus,
  });
  if (identity) return refusedIdentity(question, identity, guarded, world);
  const absence = await absenceOf(question, words, quoted.finding, world);
  if (absence) return silenceReply(question.query, absence, undefined, world);
  const several = await articlesToChoose(question, world);
  if (several) return chooseArticleReply(query, several, world);
  const grounded = groundedIn(question, near.within);
  if (quoted.areAnswer) {
    return passageOf(question, grounded, cleared(quoted.finding, corpus), world);
  }
  const innocent = answerInnocent(question, words, guarded, corpus);
  if (innocent) return factReply(query, innocent, world);
  const shown = ofNamedForce(cleared(quoted.finding, corpus), question, corpus);
  const passages = ownWordsFirst(favoured(shown, question, located), question, corpus);
  const { rest } = facetsOfQuestion(question, corpus.vocabulary);
  const stranger = strangerAccused(question, words, guarded, passages, corpus);
  if (stranger) return silenceReply(grounded, stranger, undefined, world);
  if (await neverSpoken(question, world)) return silenceReply(grounded, unspoken, undefined, world);
  const conclusion = concludeFromFacts(question, words, located, passages, rest);
  if (conclusion?.type === 'choose') return chooseReply(query, conclusion.cases, world);
  if (conclusion) return factOf(question, conclusion, world);
  const elsewhere = answerElsewhere(question, words, guarded, passages, corpus);
  if (passages.answered && elsewhere) return factReply(query, elsewhere, world);
  const ofOthers = isOfOthers(question, words, passages, corpus);
  if (passages.answered && !ofOthers) return passageOf(question, grounded, passages, world);
  const nobody = ofOthers || passages.missing?.what === 'person';
  const nearest = rest.length > 0 && !nobody ? passages.answers[0] : undefined;
  const isKept = query.filters.length > asked.filters.length;
  return isKept && world.focus
    ? matterSilence(grounded, world.focus, nearest, world)
    : silenceReply(grounded, passages.missing, nearest, world);
}

/** Somebody's words about somebody, of whom no report tells together. */
const unspoken: MissingEvidence = { what: 'kind-of-answer', typed: '' };

function passageOf(
  question: Question,
  grounded: Query,
  passages: PassageFinding,
  world: World,
): Reply {
  const closest = passages.nearNames.map((it) => closestName(it.printed));
  const reply = passageReply(grounded, question, passages, world, closest);
  const articles = passages.answers.slice(0, 1).map((it) => it.article);
  const talk = { cases: reply.cases.map((it) => it.id), articles };
  return { ...reply, about: aboutOf(question, talk, world, answeringWords(reply)) };
}

/** The words that the first quote answers in, if any stand out. */
function answeringWords({ quotes: [first] }: Reply): string {
  if (!first) return '';
  return first.answer
    ? first.quote.text.slice(first.answer.start, first.answer.end)
    : (first.speaker ?? '');
}

function factOf(
  question: Question,
  { answer, located }: Extract<Conclusion, { type: 'fact' }>,
  world: World,
): Reply {
  const grounded = groundedIn(question, located.inFocus ? onlyIn('case', [answer.case.id]) : null);
  const talk = { cases: [answer.case.id], articles: answer.case.articles };
  const notices = [
    ...spellingNotices(located),
    ...rankNotices(question, located.meant, world.corpus),
  ];
  return {
    ...factReply(grounded, answer, world, notices),
    about: aboutOf(question, talk, world, answer.line),
  };
}

/** The cases a question may be about, drafts among them where it may be after somebody whom no checked case names: they answer nothing, and protect all the same. */
async function locateDrafts(
  question: Question,
  located: readonly Located[],
  world: World,
): Promise<readonly Located[]> {
  const { query } = question;
  const isAll = query.drafts || census.of(world.corpus).drafts === 0;
  const isKnown = located.some(({ meant }) => meant.some(({ by }) => by === 'name'));
  const isAfterThem = isKnown && question.labels.length === 0 && !question.isFollowUp;
  if (isAll || isAfterThem || !mayBeAfterSomebody(question, world.corpus)) return located;
  return locateCases({ ...question, query: { ...query, drafts: true } }, world);
}

/** A name that was found by its spelling only is said to be so. */
function spellingNotices({ meant }: Located): Notice[] {
  return meant.filter((it) => it.by === 'spelling').map((it) => closestName(it.name));
}

function closestName(name: string): Notice {
  return { notice: 'reading', text: `Closest name: ${name}.` };
}
