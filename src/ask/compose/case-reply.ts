import type { Case, Evidence } from '../../core/case.ts';
import type { Query } from '../../core/query.ts';
import type { Block, Reply } from '../../core/reply.ts';
import { caseHeading } from '../facts/force-name.ts';
import { lapsedNotices } from '../facts/lapsed.ts';
import type { Notice } from '../facts/matter.ts';
import {
  activeNotices,
  appealNotice,
  asReported,
  laterEventNotices,
  restrictionNotices,
} from '../facts/notices.ts';
import { officerRows } from '../facts/officer-rows.ts';
import { outcomeLines } from '../facts/outcome-line.ts';
import type { World } from '../world.ts';
import { evidenceQuotes } from './fact-reply.ts';
import { quotePage } from './quote-page.ts';
import {
  automated,
  choicesBlock,
  makeReply,
  noticeBlocks,
  paragraph,
  quoteBlocks,
} from './reply.ts';
import { draftNotice } from './show.ts';

/** One case whole: later events, force and outcomes, allegations, quotes, sources (domain rule 7.8). */
export function caseReply(
  query: Query,
  case_: Case,
  world: World,
  reading: readonly Notice[] = [],
  evidence: readonly Evidence[] = caseEvidence(case_),
): Reply {
  const { corpus } = world;
  const quotes = quotePage(evidenceQuotes({ evidence }, { corpus, drafts: query.drafts }), query);
  const blocks: Block[] = [
    ...noticeBlocks(laterEventNotices(case_, corpus)),
    ...noticeBlocks(activeNotices(case_)),
    ...noticeBlocks(case_.status === 'draft' ? [{ notice: 'draft', text: draftNotice }] : []),
    { type: 'heading', text: caseHeading(case_, corpus) },
    paragraph(outcomeSentence(case_, world)),
    ...noticeBlocks(reading),
    ...quoteBlocks(quotes.items),
    ...rowsBlock(case_, world),
    ...noticeBlocks([
      ...restrictionNotices(case_),
      ...appealNotice(case_.officers, case_),
      ...lapsedNotices(case_, world),
    ]),
    { type: 'footer', text: asReported(case_, corpus) },
    automated,
    ...choicesBlock([
      { label: 'What is not in the source', command: `gaps ${case_.id}` },
      { label: 'Accounts side by side', command: `compare ${case_.id}` },
    ]),
  ];
  return makeReply({
    query,
    kind: 'found',
    blocks,
    cases: [case_],
    total: quotes.total,
    page: quotes.page,
    pages: quotes.pages,
  });
}

/** The case in one line: each outcome with whom it is of, or what came of a complaint. */
export function outcomeSentence(case_: Case, { corpus }: World): string {
  const lines = outcomeLines(case_.officers, corpus.vocabulary);
  const complaint = case_.outcome?.value
    ? [
        `Complaint: ${corpus.vocabulary.label('outcome', case_.outcome.value)}; not a misconduct finding`,
      ]
    : [];
  const all = [...lines, ...complaint];
  return all.length > 0 ? `${all.join('; ')}.` : 'The source reports no outcome.';
}

function rowsBlock(case_: Case, { corpus }: World): Block[] {
  const rows = officerRows(case_.officers, corpus.vocabulary);
  return rows.length > 0 ? [{ type: 'facts', rows }] : [];
}

/** What dates a case, for a list that is ordered by date. */
export function datingEvidence(case_: Case): Evidence[] {
  return [
    ...(case_.reported_to_force?.evidence ?? []),
    ...case_.proceedings.flatMap((it) => [
      ...(it.end_date?.evidence ?? []),
      ...(it.start_date?.evidence ?? []),
    ]),
    ...(case_.incident_date?.evidence ?? []),
  ];
}

/** Outcome, finding and admission of each officer, then the complaint's end and the force. */
export function caseEvidence(case_: Case): Evidence[] {
  return [
    ...case_.officers.flatMap((it) => it.outcome.evidence.slice(0, 1)),
    ...(case_.outcome?.evidence ?? []),
    ...case_.officers.flatMap((it) => it.overall_finding?.evidence.slice(0, 1) ?? []),
    ...case_.officers.flatMap((it) =>
      it.allegations.flatMap((one) => one.response?.evidence.slice(0, 1) ?? []),
    ),
    ...case_.force.evidence.slice(0, 1),
  ];
}
