import type { Case, Evidence } from '../../core/case.ts';
import type { Query } from '../../core/query.ts';
import type { Block, Reply } from '../../core/reply.ts';
import { caseHeading } from '../facts/force-name.ts';
import type { Notice } from '../facts/matter.ts';
import { caseDate, laterEventNotices } from '../facts/notices.ts';
import type { World } from '../world.ts';
import { caseEvidence, caseReply, outcomeSentence } from './case-reply.ts';
import { evidenceQuotes } from './fact-reply.ts';
import { pageOf } from './page.ts';
import { automated, makeReply, noticeBlocks, paragraph, quoteBlocks } from './reply.ts';
import { draftNotice } from './show.ts';

/** Cases under one label; a list shows its groups apart and never merges them. */
export interface CaseGroup {
  /** Null for the cases that the query asks for as it stands. */
  readonly label: string | null;
  /** Ids, so that of a long list only the page shown is read. */
  readonly cases: readonly string[];
}

/** The cases that fit a query, a page of them, each with its outcome, date and best quote. One alone is shown whole. */
export function caseListReply(
  query: Query,
  groups: readonly CaseGroup[],
  world: World,
  line: string,
  reading: readonly Notice[] = [],
  evidenceOf: (case_: Case) => readonly Evidence[] = caseEvidence,
): Reply {
  const all = groups.flatMap((group) => group.cases.map((id) => ({ id, group })));
  const page = pageOf(all, query);
  const items = page.items.flatMap(({ id, group }) => {
    const case_ = world.corpus.case(id);
    return case_ ? [{ case_, group }] : [];
  });
  const only = all.length === 1 ? items[0]?.case_ : undefined;
  if (only) return caseReply(query, only, world, reading, evidenceOf(only));
  let last: CaseGroup | null = null;
  const blocks: Block[] = [paragraph(line), ...noticeBlocks(reading)];
  for (const { case_, group } of items) {
    if (group !== last && group.label) blocks.push({ type: 'heading', text: group.label });
    last = group;
    blocks.push(...caseBlocks(case_, query, world, evidenceOf(case_)));
  }
  blocks.push(automated);
  return makeReply({
    query,
    kind: 'found',
    blocks,
    cases: items.map((it) => it.case_),
    total: page.total,
    page: page.page,
    pages: page.pages,
  });
}

function caseBlocks(
  case_: Case,
  query: Query,
  world: World,
  evidence: readonly Evidence[],
): Block[] {
  const [quote] = evidenceQuotes({ evidence }, { corpus: world.corpus, drafts: query.drafts });
  const choice = { label: 'The whole case', command: `case case:${case_.id}` };
  const item = {
    text: caseHeading(case_, world.corpus),
    detail: `${outcomeSentence(case_, world)} As reported, ${caseDate(case_, world.corpus)}.`,
    choice,
  };
  return [
    { type: 'list', items: [item] },
    ...noticeBlocks(laterEventNotices(case_, world.corpus)),
    ...noticeBlocks(case_.status === 'draft' ? [{ notice: 'draft', text: draftNotice }] : []),
    ...(quote ? quoteBlocks([quote]) : []),
  ];
}
