import type { Filter, Query } from '../core/query.ts';
import type { Reply } from '../core/reply.ts';
import { fold } from '../core/text/fold.ts';
import { isOfOthers } from './accusation/by-report.ts';
import { answerElsewhere, answerInnocent } from './accusation/bystander.ts';
import { strangerAccused } from './accusation/stranger.ts';
import { asMeant } from './as-meant.ts';
import { answerBackground } from './background.ts';
import { cleared } from './cleared.ts';
import { chooseReply } from './compose/choose-reply.ts';
import { casesByForce } from './compose/collection.ts';
import { factReply } from './compose/fact-reply.ts';
import { passageReply } from './compose/passage-reply.ts';
import { makeReply, paragraph } from './compose/reply.ts';
import { silenceReply } from './compose/silence-reply.ts';
import { concludeFromFacts } from './conclude.ts';
import { completed } from './ellipsis.ts';
import { facetsOfQuestion } from './facets.ts';
import { type Located, locateCases } from './facts/locate.ts';
import type { Notice } from './facts/matter.ts';
import { rankNotices } from './facts/rank-typed.ts';
import { favoured } from './favoured.ts';
import { lookUpAsRead } from './look-up.ts';
import { findPassages } from './passages/find.ts';
import type { PassageFinding } from './passages/finding.ts';
import type { Question } from './question/question.ts';
import { understand } from './question/understand.ts';
import { refuseIdentity } from './refuse/identity.ts';
import { redacted } from './refuse/redacted.ts';
import { refusalOf } from './refuse/subject.ts';
import type { World } from './world.ts';

/**
 * Answers a question with quotes; or says that the sources do not tell, may not be asked, or leave a
 * choice. The same query over the same corpus gives the same reply.
 */
export const answerQuestion = asMeant(answerAsRead);

async function answerAsRead(query: Query, world: World): Promise<Reply> {
  const { vocabulary } = world.corpus;
  const question = completed(understand(query, vocabulary), world);
  const asked = fold(question.query.text);
  const refused = refusalOf(asked);
  if (refused) return refusalReply(query, refused, world);
  const background = answerBackground(query, vocabulary);
  if (background) return background;
  if (asksForCases(question, world)) return lookUpAsRead(query, world);
  const located = await locateCases(question, world);
  const near = await searchPassages(question, world);
  const guarded = await locateDrafts(question, located, world);
  const matter = {
    question,
    asked,
    located: guarded,
    passages: near.finding,
    corpus: world.corpus,
  };
  const identity = refuseIdentity(matter);
  if (identity) {
    return factReply(redacted(query, identity.suggested, identity.known), identity, world);
  }
  const innocent = answerInnocent(question, asked, guarded, world.corpus);
  if (innocent) return factReply(query, innocent, world);
  const passages = favoured(cleared(near.finding, world.corpus), question, located);
  const { rest } = facetsOfQuestion(question, vocabulary);
  const stranger = strangerAccused(question, asked, guarded, passages, world.corpus);
  if (stranger) return silenceReply(groundedIn(question, near.within), stranger, undefined, world);
  const conclusion = concludeFromFacts(question, asked, located, passages, rest);
  if (conclusion?.type === 'choose') return chooseReply(query, conclusion.cases, world);
  if (conclusion) {
    const { answer, located: one } = conclusion;
    const grounded = groundedIn(question, one.inFocus ? onlyIn('case', [answer.case.id]) : null);
    return factReply(grounded, answer, world, [
      ...spellingNotices(one),
      ...rankNotices(question, one.meant, world.corpus),
    ]);
  }
  const grounded = groundedIn(question, near.within);
  const elsewhere = answerElsewhere(question, asked, guarded, passages, world.corpus);
  if (passages.answered && elsewhere) return factReply(query, elsewhere, world);
  const ofOthers = isOfOthers(question, asked, passages, world.corpus);
  if (passages.answered && !ofOthers) return passageReply(grounded, question, passages, world);
  const nobody = ofOthers || passages.missing?.what === 'person';
  const nearest = rest.length > 0 && !nobody ? passages.answers[0] : undefined;
  return silenceReply(grounded, passages.missing, nearest, world);
}

/** The query as it stands without the conversation, so that it gives the same answer anywhere. */
function groundedIn(question: Question, filter: Filter | null): Query {
  const { filters } = question.query;
  return filter ? { ...question.query, filters: [...filters, filter] } : question.query;
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

/** Whether a text names nothing but facets, so that it asks for the cases that have them. */
function asksForCases(question: Question, world: World): boolean {
  const { filters, rest } = facetsOfQuestion(question, world.corpus.vocabulary);
  const open = question.kind === 'lookup' || question.kind === 'list' || question.kind === 'person';
  const nobody = question.people.length === 0 && question.labels.length === 0;
  return open && nobody && rest.length === 0 && filters.length + question.query.filters.length > 0;
}

/** The cases a question may be about, drafts among them: they answer nothing, and protect all the same. */
async function locateDrafts(
  question: Question,
  located: readonly Located[],
  world: World,
): Promise<readonly Located[]> {
  if (question.query.drafts || world.corpus.cases.every((it) => it.status === 'reviewed')) {
    return located;
  }
  return locateCases({ ...question, query: { ...question.query, drafts: true } }, world);
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
