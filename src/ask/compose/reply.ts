import type { Case } from '../../core/case.ts';
import { printQuery } from '../../core/query/print.ts';
import type { Query } from '../../core/query.ts';
import type { Block, CaseSummary, Choice, Reply, ReplyKind, ShownQuote } from '../../core/reply.ts';
import type { Notice } from '../facts/matter.ts';

/** The parts from which a reply is put together; what is left out is empty. */
export interface ReplyParts {
  readonly query: Query;
  readonly kind: ReplyKind;
  readonly blocks: readonly Block[];
  readonly cases?: readonly Case[];
  readonly total?: number;
  readonly page?: number;
  readonly pages?: number;
  readonly private?: boolean;
}

/** Puts a reply together; its quotes are those that its blocks show, in the same order. */
export function makeReply({ query, kind, blocks, cases, ...parts }: ReplyParts): Reply {
  const quotes = quotesIn(blocks);
  const { total = quotes.length, page = 1, pages = 1 } = parts;
  return {
    query: printQuery({ ...query, page }),
    kind,
    blocks: isList(kind) ? withNotices(blocks, pageNotices(query.page, pages)) : blocks,
    cases: (cases ?? []).map(summaryOf),
    quotes,
    total,
    page,
    pages,
    private: parts.private ?? false,
  };
}

/** Whether a reply has something that could go on on another page. */
function isList(kind: ReplyKind): boolean {
  return kind === 'found' || kind === 'choose';
}

/** What is shown in place of a page that is not there. @param asked counted from 1 */
export function pageNotices(asked: number, pages: number): Notice[] {
  if (asked <= pages) return [];
  const last = pages === 1 ? 'the only one' : `the last of ${pages}`;
  return [
    { notice: 'reading', text: `There is no page ${asked}. This is page ${pages}, ${last}.` },
  ];
}

/** Notices set below the first line of a reply. */
export function withNotices(
  blocks: readonly Block[],
  notices: readonly Notice[],
): readonly Block[] {
  return [...blocks.slice(0, 1), ...noticeBlocks(notices), ...blocks.slice(1)];
}

function quotesIn(blocks: readonly Block[]): ShownQuote[] {
  return blocks.flatMap((it) => (it.type === 'quote' ? [it.shown] : []));
}

/** A reply to something that is no query of the query language, such as a text to check. */
export function bareReply(
  parts: Pick<Reply, 'query' | 'kind' | 'blocks'> & Partial<Omit<Reply, 'quotes'>>,
): Reply {
  const quotes = quotesIn(parts.blocks);
  return {
    cases: [],
    total: quotes.length,
    page: 1,
    pages: 1,
    private: false,
    ...parts,
    quotes,
  };
}

/** A case as the JSON reply lists it. */
export function summaryOf(case_: Case): CaseSummary {
  const outcomes = case_.officers.flatMap((it) => it.outcome.value ?? []);
  return {
    id: case_.id,
    title: case_.title,
    force: case_.force.value,
    status: case_.status,
    outcomes: [...new Set([...outcomes, ...(case_.outcome?.value ? [case_.outcome.value] : [])])],
    articles: case_.articles,
  };
}

export function paragraph(text: string): Block {
  return { type: 'paragraph', text };
}

export function noticeBlocks(notices: readonly Notice[]): Block[] {
  return notices.map((it) => ({ type: 'notice', ...it }));
}

export function quoteBlocks(quotes: readonly ShownQuote[]): Block[] {
  return quotes.map((shown) => ({ type: 'quote', shown }));
}

/** Stands under every answer (domain rule B29). */
export const automated: Block = {
  type: 'footer',
  text: 'Automated reply. Every quote is word for word from the report named under it.',
};

/** Three choices are the most that a reply offers. */
export const mostChoices = 3;

export function choicesBlock(choices: readonly Choice[]): Block[] {
  return choices.length > 0 ? [{ type: 'choices', choices: choices.slice(0, mostChoices) }] : [];
}
