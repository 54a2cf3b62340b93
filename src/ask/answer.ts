import { printQuery } from '../core/query/print.ts';
import type { Filter, Query } from '../core/query.ts';
import type { Reply } from '../core/reply.ts';
import { fold } from '../core/text/fold.ts';
import { asMeant } from './as-meant.ts';
import { answerBackground } from './background.ts';
import { cleared } from './cleared.ts';
import { collectionAsked } from './collection-asked.ts';
import { chooseReply } from './compose/choose-reply.ts';
import { casesByForce } from './compose/collection.ts';
import { collectionReply } from './compose/collection-reply.ts';
import { factReply } from './compose/fact-reply.ts';
import { matterSilence } from './compose/matter-silence.ts';
import { passageReply } from './compose/passage-reply.ts';
import { makeReply, paragraph } from './compose/reply.ts';
import { silenceReply } from './compose/silence-reply.ts';
import { type Conclusion, concludeFromFacts } from './conclude.ts';
import { facetsOfQuestion } from './facets.ts';
import { type Located, locateCases } from './facts/locate.ts';
import type { FactAnswer, Notice } from './facts/matter.ts';
import { favoured } from './favoured.ts';
import { lookUpAsRead } from './look-up.ts';
import { ofNamedForce } from './named-force.ts';
import { findPassages } from './passages/find.ts';
import type { PassageFinding } from './passages/finding.ts';
import type { Question } from './question/question.ts';
import { understand } from './question/understand.ts';
import { refuseIdentity } from './refuse/identity.ts';
import { redacted } from './refuse/redacted.ts';
import { refusalOf } from './refuse/subject.ts';
import { introduction, isSmallTalk } from './small-talk.ts';
import { aboutOf } from './talk/about.ts';
import { recalled } from './talk/recall.ts';
import type { World } from './world.ts';

/** How many of the likeliest cases may refuse a question. */
const refusing = 3;

/**
 * Answers a question with quotes; or says that the sources do not tell, may not be asked, or leave a
 * choice. The same query over the same corpus gives the same reply.
 */
export async function answerQuestion(query: Query, world: World): Promise<Reply> {
  return query.filters.length === 0 && isSmallTalk(query.text)
    ? introduction(printQuery(query), world.corpus, query.drafts)
    : answerMeant(query, world);
}

const answerMeant = asMeant(answerAsRead);

async function answerAsRead(asked: Query, world: World): Promise<Reply> {
  const { vocabulary } = world.corpus;
  const question = recalled(understand(asked, vocabulary), world);
  const { query } = question;
  const words = fold(query.text);
  const refused = refusalOf(words);
  if (refused) return refusalReply(asked, refused, world);
  const background = answerBackground(asked, vocabulary);
  if (background) return background;
  const wanted = collectionAsked(question, world);
  if (wanted === 'whole') return { ...collectionReply(world.corpus), query: printQuery(query) };
  const cases = wanted === null ? null : await lookUpAsRead(query, world);
  if (cases && (wanted === 'cases' || cases.kind === 'found')) return cases;
  const located = await locateCases(question, world);
  const identity = identityRefusal(located);
  if (identity) return refusedIdentity(question, identity, world);
  const near = await searchPassages(question, world);
  const shown = ofNamedForce(cleared(near.finding, world.corpus), question, world.corpus);
  const passages = favoured(shown, question, located);
  const { rest } = facetsOfQuestion(question, vocabulary);
  const conclusion = concludeFromFacts(question, words, located, passages, rest);
  if (conclusion?.type === 'choose') return chooseReply(query, conclusion.cases, world);
  if (conclusion) return factOf(question, conclusion, world);
  const grounded = groundedIn(question, near.within);
  const [best] = passages.answers;
  if (passages.answered && best) {
    const reply = passageReply(grounded, question, passages, world);
    const cases = reply.cases.map((it) => it.id);
    const talk = { cases, articles: [best.article] };
    return { ...reply, about: aboutOf(question, talk, world, answeringWords(reply)) };
  }
  const nearest = rest.length > 0 ? best : undefined;
  const isKept = query.filters.length > asked.filters.length;
  return isKept && world.focus
    ? matterSilence(grounded, world.focus, nearest, world)
    : silenceReply(grounded, passages.missing, nearest, world);
}

/** The words that the first quote answers in, if any stand out. */
function answeringWords({ quotes: [first] }: Reply): string {
  return first?.answer ? first.quote.text.slice(first.answer.start, first.answer.end) : '';
}

function factOf(
  question: Question,
  { answer, located }: Extract<Conclusion, { type: 'fact' }>,
  world: World,
): Reply {
  const grounded = groundedIn(question, located.inFocus ? onlyIn('case', [answer.case.id]) : null);
  const talk = { cases: [answer.case.id], articles: answer.case.articles };
  return {
    ...factReply(grounded, answer, world, spellingNotices(located)),
    about: aboutOf(question, talk, world),
  };
}

/** A refusal is about the case that the question means; it keeps no name that was suggested. */
function refusedIdentity(
  question: Question,
  { fact, located }: { readonly fact: FactAnswer; readonly located: Located },
  world: World,
): Reply {
  const shown = redacted(question.query, question, fact.case, world.corpus);
  const reply = factReply(shown, fact, world);
  if (located.meant.length === 0 && !located.inFocus && question.forces.length === 0) return reply;
  const people = located.meant.filter((it) => it.by === 'label').map((it) => it.name);
  const { id, articles } = fact.case;
  return { ...reply, about: { cases: [id], articles, people, text: shown.text } };
}

/** The query as it stands without the conversation, so that it gives the same answer anywhere. */
function groundedIn(question: Question, filter: Filter | null): Query {
  const { filters } = question.query;
  const isSettled = filters.some((it) => it.field === 'case' || it.field === 'article');
  return filter && !isSettled
    ? { ...question.query, filters: [...filters, filter] }
    : question.query;
}

function onlyIn(field: 'case' | 'article', values: readonly string[]): Filter {
  return { field, values, exclude: false, typed: values.join(',') };
}

/** Passages, and the filter that kept them to what was talked of. */
interface NearPassages {
  readonly finding: PassageFinding;
  readonly within: Filter | null;
}

/** The passages of what was talked of first, where the question leans on that; then all. */
async function searchPassages(question: Question, world: World): Promise<NearPassages> {
  const { corpus, engine, focus } = world;
  const sources = { corpus, engine, drafts: question.query.drafts };
  const articles = question.isFollowUp ? (focus?.articles ?? []) : [];
  if (articles.length > 0) {
    const within = onlyIn('article', articles);
    const finding = await findPassages(
      { ...question, query: groundedIn(question, within) },
      sources,
    );
    if (finding.answered) return { finding, within };
  }
  return { finding: await findPassages(question, sources), within: null };
}

function identityRefusal(located: readonly Located[]) {
  for (const one of located.slice(0, refusing)) {
    const fact = refuseIdentity(one);
    if (fact) return { fact, located: one };
  }
  return null;
}

/** A name that was found by its spelling only is said to be so. */
function spellingNotices({ meant }: Located): Notice[] {
  return meant
    .filter((it) => it.by === 'spelling')
    .map((it) => ({ notice: 'reading', text: `Closest name: ${it.name}.` }));
}

/** A refusal by subject; counts stand in for a ranking, with their warning. */
function refusalReply(
  query: Query,
  refusal: NonNullable<ReturnType<typeof refusalOf>>,
  world: World,
): Reply {
  const counts = casesByForce(world.corpus, query.drafts).map((it) => ({
    label: it.label,
    value: `${it.count} ${it.count === 1 ? 'case' : 'cases'} in this collection`,
  }));
  return makeReply({
    query,
    kind: 'refused',
    blocks: [
      paragraph(refusal.line),
      ...(refusal.name === 'opinion' && counts.length > 0
        ? [
            { type: 'facts' as const, rows: counts },
            paragraph('These counts show what was collected, not how forces compare.'),
          ]
        : []),
    ],
    private: true,
  });
}
