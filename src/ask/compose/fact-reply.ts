import type { Case } from '../../core/case.ts';
import type { Query } from '../../core/query.ts';
import type { Block, Reply, ShownQuote } from '../../core/reply.ts';
import type { FactAnswer, Notice } from '../facts/matter.ts';
import { activeNotices, laterEventNotices, restrictionNotices } from '../facts/notices.ts';
import type { World } from '../world.ts';
import { quotePage } from './quote-page.ts';
import {
  automated,
  choicesBlock,
  makeReply,
  noticeBlocks,
  paragraph,
  quoteBlocks,
} from './reply.ts';
import { draftNotice, type ShowOptions, showEvidence } from './show.ts';

/** A fact, or what is said in its stead where it is not clear enough which case is meant. */
export type ShownFact = Omit<FactAnswer, 'case'> & { readonly case: Case | null };

/** The reply that tells what the facts of one case say, in the order of the domain's rule 7.8. */
export function factReply(
  query: Query,
  fact: ShownFact,
  world: World,
  reading: readonly Notice[] = [],
): Reply {
  const options: ShowOptions = { corpus: world.corpus, drafts: query.drafts };
  const page = quotePage(evidenceQuotes(fact, options), query);
  const cases = [fact.case].filter(
    (it) => it !== null && (query.drafts || it.status === 'reviewed'),
  ) as Case[];
  const blocks: Block[] = [
    ...noticeBlocks(cases.flatMap((it) => laterEventNotices(it, world.corpus))),
    ...noticeBlocks(cases.flatMap(activeNotices)),
    ...noticeBlocks(cases.flatMap(draftNotices)),
    paragraph(fact.line),
    ...noticeBlocks(reading),
    ...quoteBlocks(page.items),
    ...(fact.rows.length > 0 ? [{ type: 'facts' as const, rows: fact.rows }] : []),
    ...noticeBlocks(fact.notices),
    ...noticeBlocks(fact.kind === 'refused' ? [] : cases.flatMap(restrictionNotices).slice(0, 1)),
    automated,
    ...choicesBlock(choices(cases[0], page.items)),
  ];
  return makeReply({
    query,
    kind: fact.kind,
    blocks,
    cases,
    total: page.total,
    page: page.page,
    pages: page.pages,
    private: fact.kind === 'refused',
  });
}

/** A quote for each piece of evidence; one whose sentences another already shows is left out. */
export function evidenceQuotes(
  fact: Pick<FactAnswer, 'evidence'>,
  options: ShowOptions,
): ShownQuote[] {
  const shown: ShownQuote[] = [];
  for (const evidence of fact.evidence) {
    const next = showEvidence(evidence, options);
    if (next && !shown.some((it) => covers(it, next))) shown.push(next);
  }
  return shown;
}

function covers(one: ShownQuote, other: ShownQuote): boolean {
  return (
    one.quote.article === other.quote.article &&
    one.quote.start <= other.quote.start &&
    other.quote.end <= one.quote.end
  );
}

function draftNotices(case_: Case): Notice[] {
  return case_.status === 'draft' ? [{ notice: 'draft', text: draftNotice }] : [];
}

function choices(case_: Case | undefined, quotes: readonly ShownQuote[]) {
  const first = quotes[0];
  return [
    ...(case_ ? [{ label: 'The whole case', command: `case case:${case_.id}` }] : []),
    ...(first ? [{ label: 'The paragraph around it', command: `context ${first.receipt}` }] : []),
    ...(case_ ? [{ label: 'What is not in the source', command: `gaps ${case_.id}` }] : []),
  ];
}
