import type { KnownBlock } from '@slack/types';
import type { Block, Reply } from '../../core/reply.ts';
import { renderChoices } from './render/choices.ts';
import { distinctBlocks } from './render/distinct.ts';
import { renderFacts } from './render/facts.ts';
import { renderFooter } from './render/footer.ts';
import { renderHeading } from './render/heading.ts';
import { renderList } from './render/list.ts';
import { joinRows, renderNav, renderPart } from './render/nav.ts';
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

/** What a renderer must know besides the reply. */
export interface RenderOptions {
  /** The line of the grammar that gave the reply; null where it cannot be asked again. */
  readonly line: string | null;
  /** The line that gives another page of it. */
  pageLine(page: number): string | null;
  /** Whether "Show in channel" has a meaning here. */
  readonly showable: boolean;
  /** Name of whoever asked for it to be shown to everybody, else null. */
  readonly askedBy: string | null;
  /** Whether the surface can hold feedback buttons; messages can, views cannot. */
  readonly feedback: boolean;
}

/**
 * A reply as Slack messages, the first of which is the answer and each further one the next part
 * of it. Every message is within all limits; together they hold all of the reply, in its order.
 * Pure: the same reply and options give the same messages.
 */
export function renderReply(reply: Reply, options: RenderOptions): readonly SlackMessage[] {
  const nav = renderNav(reply, options);
  const pages = pagesOf(groupsOf(reply, options), [...nav, ...renderPart(options.line, 998, 999)]);
  return (pages.length === 0 ? [[]] : pages).map((page, index, all) => {
    const part = all.length === 1 ? [] : renderPart(options.line, index + 1, all.length);
    const last = index === all.length - 1;
    const blocks = joinRows([...page, ...part], last ? nav : []);
    return { text: textOf(blocks) || 'There is nothing to show.', blocks };
  });
}

function groupsOf(reply: Reply, options: RenderOptions): readonly (readonly KnownBlock[])[] {
  const askedBy = options.askedBy ? renderFooter(`Asked by ${options.askedBy}`) : [];
  const groups = distinctBlocks(reply.blocks).map((block, index) => renderBlock(block, `${index}`));
  return [askedBy, ...groups].filter((group) => group.length > 0);
}

function renderBlock(block: Block, name: string): readonly KnownBlock[] {
  switch (block.type) {
    case 'heading':
      return renderHeading(block.text);
    case 'paragraph':
      return renderParagraph(block.text);
    case 'quote':
      return renderQuote(block.shown, name);
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
