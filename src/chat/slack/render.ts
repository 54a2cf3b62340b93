import type { ContextActionsBlock, KnownBlock } from '@slack/types';
import type { Block, Reply } from '../../core/reply.ts';
import { actionId, partValue } from './actions.ts';
import { plainText, writtenLength } from './escape.ts';
import { limits } from './limits.ts';
import { renderChoices, rowsOf } from './render/choices.ts';
import { renderFacts } from './render/facts.ts';
import { renderFooter } from './render/footer.ts';
import { renderHeading } from './render/heading.ts';
import { renderList } from './render/list.ts';
import { renderNotice } from './render/notice.ts';
import { pagesOf, textOf } from './render/paging.ts';
import { renderParagraph } from './render/paragraph.ts';
import { renderQuote } from './render/quote.ts';

/** One message as Slack takes it. */
export interface SlackMessage {
  /** Read by screen readers and shown in notifications: everything that the blocks say. */
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** How a reply is shown. */
export interface Showing {
  /** The line that gives the reply again, for buttons; null where nothing can give it again. */
  readonly line: string | null;
  /** Who sees it: one person, with a way to show it to all, or everybody. */
  readonly audience: 'private' | 'shared';
  /** Name of whoever asked, where the message itself does not show it. */
  readonly asker: string | null;
  /** Whether the surface can hold feedback buttons; messages can, views cannot. */
  readonly feedback: boolean;
}

/** Longest line, in written characters, that the buttons under a reply carry. */
export const longestLine = 1_900;

/** Most written characters of receipts that the button "Report a problem" carries. */
const longestReceipts = 600;

/**
 * A reply as Slack messages, the first of which is the answer and each further one the next part
 * of it. Every message is within all limits; together they hold all of the reply, in its order.
 */
export function renderReply(reply: Reply, showing: Showing): readonly SlackMessage[] {
  const line = showing.line && writtenLength(showing.line) <= longestLine ? showing.line : null;
  const tail = renderTail(reply, { ...showing, line });
  const reserve = [...tail, ...renderPart(line, 998, 999)];
  const pages = pagesOf(groupsOf(reply, showing), reserve);
  return (pages.length === 0 ? [[]] : pages).map((page, index, all) => {
    const last = index === all.length - 1;
    const ending = all.length === 1 ? [] : renderPart(line, index + 1, all.length);
    const blocks = [...page, ...ending, ...(last ? tail : [])];
    return { text: textOf(blocks) || 'No answer.', blocks };
  });
}

function groupsOf(reply: Reply, showing: Showing): readonly (readonly KnownBlock[])[] {
  const offered = new Set(reply.blocks.flatMap(commandsOf));
  const asker = showing.asker ? renderFooter(`Asked by ${showing.asker}: ${reply.query}`) : [];
  return [
    asker,
    ...reply.blocks.map((block, index) => renderBlock(block, `${index}`, offered)),
  ].filter((group) => group.length > 0);
}

function renderBlock(
  block: Block,
  name: string,
  offered: ReadonlySet<string>,
): readonly KnownBlock[] {
  switch (block.type) {
    case 'heading':
      return renderHeading(block.text);
    case 'paragraph':
      return renderParagraph(block.text);
    case 'quote':
      return renderQuote(block.shown, name, offered);
    case 'facts':
      return renderFacts(block.rows);
    case 'list':
      return renderList(block.items, name);
    case 'notice':
      return renderNotice(block.notice, block.text);
    case 'choices':
      return renderChoices(block.choices, name);
    case 'footer':
      return renderFooter(block.text);
  }
}

function commandsOf(block: Block): readonly string[] {
  if (block.type === 'choices') return block.choices.map((it) => it.command);
  if (block.type === 'list') return block.items.flatMap((it) => it.choice?.command ?? []);
  return [];
}

/** "Part 1 of 2", and the button to the next one where the line can give it again. */
function renderPart(line: string | null, part: number, parts: number): readonly KnownBlock[] {
  const label = renderFooter(`Part ${part} of ${parts}`);
  if (line === null || part === parts) return label;
  const value = partValue({ part: part + 1, line });
  const text = plainText('Continue');
  return [
    ...label,
    ...rowsOf([{ type: 'button', action_id: actionId('part', `${part + 1}`), text, value }]),
  ];
}

/** What stands under every answer: showing it to all, reporting a problem, and feedback. */
function renderTail(reply: Reply, { line, audience, feedback }: Showing): readonly KnownBlock[] {
  const show =
    audience === 'private' && !reply.private && line
      ? [button('show', 'Show in channel', line)]
      : [];
  const receipts = receiptsOf(reply);
  const offers = reply.blocks.flatMap(commandsOf).some((it) => it.startsWith('report '));
  const report =
    receipts === '' || offers ? [] : [button('report', 'Report a problem', `report ${receipts}`)];
  return [
    ...rowsOf([...show, ...report]),
    ...(feedback && receipts !== '' ? [renderFeedback(receipts.split(' ', 1)[0] ?? '')] : []),
  ];
}

function button(kind: 'show' | 'report', label: string, value: string) {
  return {
    type: 'button',
    action_id: actionId(kind, 'reply'),
    text: plainText(label),
    value,
  } as const;
}

/** Receipts of the quotes, as many as a button holds. */
function receiptsOf(reply: Reply): string {
  let joined = '';
  for (const { receipt } of reply.quotes) {
    const longer = joined === '' ? receipt : `${joined} ${receipt}`;
    if (writtenLength(longer) > longestReceipts) break;
    joined = longer;
  }
  return joined;
}

function renderFeedback(receipt: string): ContextActionsBlock {
  const option = (label: string, verdict: string) => ({
    text: plainText(label),
    accessibility_label: label,
    value: `${verdict} ${receipt}`.slice(0, limits.button.value),
  });
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: actionId('feedback', 'reply'),
        positive_button: option('This answers it', 'good'),
        negative_button: option('This does not answer it', 'bad'),
      },
    ],
  };
}
