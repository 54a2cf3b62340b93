import { printQuery } from '../core/query/print.ts';
import type { Query } from '../core/query.ts';
import type { Reply } from '../core/reply.ts';
import { fold } from '../core/text/fold.ts';
import { type Answer, readAs } from './as-meant.ts';
import { answerBackground } from './background.ts';
import { casesAbout } from './cases-about.ts';
import { collectionAsked } from './collection-asked.ts';
import { comparePeople } from './compare-people.ts';
import { collectionReply } from './compose/collection-reply.ts';
import { unclearReply } from './compose/unclear-reply.ts';
import { rulingOnHonesty } from './honesty.ts';
import { listPeople } from './list-people.ts';
import { lookUpAsRead } from './look-up.ts';
import type { Question } from './question/question.ts';
import { withYears } from './question/relative-year.ts';
import { understand } from './question/understand.ts';
import { namesIn } from './refuse/put-forward.ts';
import { refusalOf } from './refuse/subject.ts';
import { refusedSubject } from './refused.ts';
import type { World } from './world.ts';

/**
 * The reply to what is not asked of the sources: what may not be asked, the rules themselves, the collection.
 * @param answer answers another question in the course of it
 */
export async function withoutSources(
  question: Question,
  asked: Query,
  world: World,
  answer: Answer,
): Promise<Reply | null> {
  const { corpus } = world;
  const { query } = question;
  const refused = refusalOf(fold(query.text));
  if (refused) {
    const names = namesIn(question, [], corpus);
    const ruling = await rulingOnHonesty(asked, names, world, answer);
    return ruling ?? refusedSubject(asked, refused, world);
  }
  const background = answerBackground(asked, corpus.vocabulary);
  if (background) return background;
  const listed = listPeople(question, world) ?? (await comparePeople(query, world));
  if (listed) return listed;
  const about = await casesAbout(question, world);
  if (about) return about;
  const ofCollection = await fromCollection(question, world);
  return ofCollection ?? (isUnclear(question) ? unclearReply(query, world) : null);
}

/** What the collection holds, or its cases that fit; years are seen from today. */
async function fromCollection(question: Question, world: World): Promise<Reply | null> {
  const { corpus, today } = world;
  const { query, words } = withYears(question.query, today);
  const dated =
    words.length > 0 ? { ...question, ...understand(query, corpus.vocabulary) } : question;
  const wanted = collectionAsked(dated, world);
  if (wanted === null) return null;
  if (wanted === 'whole') return { ...collectionReply(corpus), query: printQuery(query) };
  const cases = await lookUpAsRead(query, world);
  return wanted === 'cases' || cases.kind === 'found' ? readAs(cases, words) : null;
}

/** "Why?": nothing in it says of what, no filter either, and no talk that went before. */
function isUnclear({ query, topics, ranks, outcomes, findings, roles }: Question): boolean {
  const named = topics.length + ranks.length + outcomes.length + findings.length + roles.length;
  return named + query.phrases.length + query.filters.length === 0;
}
