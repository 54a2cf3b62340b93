import type { Case, Evidence } from '../core/case.ts';
import type { Block, Reply } from '../core/reply.ts';
import { fold } from '../core/text/fold.ts';
import { pageOf } from './compose/page.ts';
import { automated, makeReply, noticeBlocks, paragraph, quoteBlocks } from './compose/reply.ts';
import { draftNotice, showEvidence } from './compose/show.ts';
import { facetsOfQuestion } from './facets.ts';
import { rolesAsked } from './facts/ask-role.ts';
import { caseHeading } from './facts/force-name.ts';
import { laterEventNotices } from './facts/notices.ts';
import { outcomeLabel } from './facts/outcome-line.ts';
import { inSentence, numeral } from './facts/wording.ts';
import type { Question } from './question/question.ts';
import type { World } from './world.ts';

const asks =
  /^\W*(?:(?:please|can you|could you) )*(?:list|show|give)(?: me)?(?: (?:all|every|each|of|the|any))* (?<whom>[a-z' -]+?)\W*$/;
const officers =
  /^(?:(?:the )?(?:named|accused) officers?|officers?(?: (?:who (?:are|were) )?named)?|names of (?:the )?officers?)$/;
/** Words of such a question that are no matter. */
const plain =
  /^(?:named?|names|list|accused|panel|hearing|hearings|chairs?|chairmen|chairpersons?)$/;

/** Somebody with a part in a case, and the words that say so. */
interface Listed {
  readonly case: Case;
  readonly name: string;
  readonly part: string;
  readonly evidence: readonly Evidence[];
}

/** Lists the officers whom the cases name, or those who held a role; null for any other question. */
export function listPeople(question: Question, world: World): Reply | null {
  const { query } = question;
  const asked = fold(query.text);
  const whom = asks.exec(asked)?.groups?.whom;
  if (whom === undefined || query.filters.length > 0) return null;
  const isOfficers = officers.test(whom);
  const roles = isOfficers ? [] : rolesAsked(question, whom);
  if (!isOfficers && (roles.length === 0 || asksMore(question, world))) return null;
  const cases = world.corpus.cases.filter((it) => query.drafts || it.status === 'reviewed');
  const people = cases.flatMap((it) =>
    isOfficers ? officersOf(it, world) : holdersOf(it, roles, world),
  );
  const part = isOfficers ? 'Officers' : world.corpus.vocabulary.label('role', roles[0] ?? '');
  return peopleReply(question, part, people, world);
}

/** Whether the question says more than whom it wants listed. */
function asksMore(question: Question, { corpus }: World): boolean {
  const { filters, rest } = facetsOfQuestion(question, corpus.vocabulary);
  const typed = question.roles.map((it) => fold(it.typed));
  return (
    filters.length > 0 ||
    rest.some((word) => !plain.test(word) && !typed.some((it) => it.includes(word)))
  );
}

function officersOf(case_: Case, { corpus }: World): Listed[] {
  return case_.officers
    .filter((it) => it.anonymity.value === 'named' && it.name.value !== null)
    .map((it) => ({
      case: case_,
      name: it.name.value ?? '',
      part: `Officer concerned: ${inSentence(outcomeLabel(it, corpus.vocabulary))}`,
      evidence: [...it.name.evidence, ...it.outcome.evidence],
    }));
}

function holdersOf(case_: Case, roles: readonly string[], { corpus }: World): Listed[] {
  return case_.participants
    .filter((it) => it.name !== null && roles.includes(it.role))
    .map((it) => ({
      case: case_,
      name: it.name ?? '',
      part: corpus.vocabulary.label('role', it.role),
      evidence: it.evidence,
    }));
}

function peopleReply(
  { query }: Question,
  part: string,
  people: readonly Listed[],
  world: World,
): Reply {
  const page = pageOf(people, query);
  const count = people.length;
  const blocks: Block[] = [
    paragraph(`${part}: ${numeral(count)} named in the cases of the collection.`),
    ...page.items.flatMap((it) => personBlocks(it, query.drafts, world)),
    automated,
  ];
  const cases = [...new Set(page.items.map((it) => it.case))];
  const kind = count > 0 ? 'found' : 'nothing';
  return makeReply({ query, kind, blocks, cases, ...page });
}

function personBlocks(it: Listed, drafts: boolean, { corpus }: World): Block[] {
  const [first] = it.evidence;
  const quote = first ? showEvidence(first, { corpus, drafts }) : null;
  const choice = { label: 'The whole case', command: `case case:${it.case.id}` };
  const detail = `${it.part}. ${caseHeading(it.case, corpus)}`;
  return [
    { type: 'list', items: [{ text: it.name, detail, choice }] },
    ...noticeBlocks(laterEventNotices(it.case, corpus)),
    ...noticeBlocks(it.case.status === 'draft' ? [{ notice: 'draft', text: draftNotice }] : []),
    ...(quote ? quoteBlocks([quote]) : []),
  ];
}
