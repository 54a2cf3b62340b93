import type { APIContainerComponent } from 'discord.js';
import type { Block, Reply, ReplyKind } from '../../core/reply.ts';
import { createActionIds, partLine } from './actions.ts';
import { escapeText, smallPrint } from './escape.ts';
import { packGroups } from './pack.ts';
import { renderChoices } from './render/choices.ts';
import { contextLine, quotesWithButtons, renderContextMenu } from './render/context.ts';
import { renderFacts } from './render/facts.ts';
import { renderFooter } from './render/footer.ts';
import { renderHeading } from './render/heading.ts';
import { renderList } from './render/list.ts';
import { joinRows, renderNav, renderPageNumber } from './render/nav.ts';
import { renderNotice } from './render/notice.ts';
import { renderParagraph } from './render/paragraph.ts';
import { button, type Frame, type Group, row, textDisplay, textGroups } from './render/piece.ts';
import { renderQuote } from './render/quote.ts';

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
  /** First message to give, counted from 1. */
  readonly part: number;
  /** Most messages to give; the last one has a button for the rest. */
  readonly most: number;
}

/** A reply as Discord messages (Components V2), and the long lines that their ids name by hash. */
export interface Rendered {
  /** At least one. Each is all that a message's `components` may hold. */
  readonly messages: readonly APIContainerComponent[];
  readonly kept: ReadonlyMap<string, string>;
}

/** Edge colours; every kind is also told by its words. */
const accents: Readonly<Record<ReplyKind, number>> = {
  found: 0x2f6f9f,
  choose: 0x8a6d1f,
  nothing: 0x6b7280,
  refused: 0x9b3b3b,
  invalid: 0x6b7280,
};

/** What stands before the question in the small print of a message whose ids are too short for it. */
export const questionLabel = 'Asked: ';
/** A question longer than this does not stand in its message: the store alone knows it. */
const longestQuestion = 1_500;

/** Dresses a reply for Discord. Pure: the same reply and options give the same messages. */
export function renderReply(reply: Reply, options: RenderOptions): Rendered {
  const ids = createActionIds();
  const frame: Frame = { ids, contextMenu: reply.quotes.length > quotesWithButtons };
  const blocks = withoutContext(reply);
  const groups = blocks.map((block, index) => renderBlock(block, frame, blocks[index - 1]));
  const choices = blocks.at(-1)?.type === 'choices' ? (groups.pop() ?? []) : [];
  const whole = [
    ...askedBy(options),
    ...groups.flat(),
    ...renderPageNumber(reply),
    ...renderContextMenu(reply, frame),
    ...joinRows([...choices, ...renderNav(reply, options, frame)]),
  ];
  const shown = whole.length > 0 ? whole : textGroups('There is nothing to show.', escapeText);
  const all = ids.kept.size > 0 ? [...shown, ...question(options)] : shown;
  const messages = packGroups(all, accents[reply.kind]);
  return { messages: partOf(messages, options, frame), kept: ids.kept };
}

/** The messages asked for; the last has a button for what comes after it. */
function partOf(
  messages: readonly APIContainerComponent[],
  { line, part, most }: RenderOptions,
  { ids }: Frame,
): APIContainerComponent[] {
  const start = part <= messages.length ? part - 1 : 0;
  const given = messages.slice(start, start + most);
  const last = given.at(-1);
  const left = messages.length - start - given.length;
  if (left === 0 || line === null || last === undefined) return given;
  const next = partLine({ part: start + given.length + 1, line });
  const rest = button(`Rest of this answer (${left} more)`, ids.customId('part', next));
  return [...given.slice(0, -1), { ...last, components: [...last.components, row([rest])] }];
}

/** The blocks without choices that a quote offers by itself. */
function withoutContext(reply: Reply): readonly Block[] {
  const offered = new Set(reply.quotes.map(contextLine));
  return reply.blocks.map((block) =>
    block.type === 'choices'
      ? { ...block, choices: block.choices.filter((it) => !offered.has(it.command)) }
      : block,
  );
}

function renderBlock(block: Block, frame: Frame, before: Block | undefined): Group[] {
  switch (block.type) {
    case 'heading':
      return renderHeading(block);
    case 'paragraph':
      return renderParagraph(block);
    case 'quote':
      return renderQuote(block.shown, frame, before?.type === 'quote');
    case 'facts':
      return renderFacts(block, before?.type === 'quote');
    case 'list':
      return renderList(block, frame);
    case 'notice':
      return renderNotice(block);
    case 'choices':
      return renderChoices(block, frame);
    case 'footer':
      return renderFooter(block);
  }
}

function askedBy(options: RenderOptions): Group[] {
  if (options.askedBy === null) return [];
  return textGroups(`Asked by ${options.askedBy}`, (piece) => smallPrint(escapeText(piece)));
}

/** The question itself, from which a button finds its line again should the store have lost it. */
function question(options: RenderOptions): Group[] {
  if (options.line === null) return [];
  const content = smallPrint(questionLabel + escapeText(options.line.replace(/\s+/g, ' ')));
  if (content.length > longestQuestion) return [];
  return [{ components: [textDisplay(content)], divided: false }];
}
