import {
  type APIComponentInContainer,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord.js';
import type { Reply, ShownQuote } from '../../../core/reply.ts';
import { publishedInWords } from '../../citation.ts';
import { blockQuote, bold, escapeText, sendable } from '../escape.ts';
import { limits } from '../limits.ts';
import { splitText } from '../split.ts';
import { citationLines } from './citation.ts';
import { joined } from './lines.ts';
import {
  button,
  chunked,
  type Frame,
  type Group,
  row,
  shortLabel,
  textDisplay,
  textGroups,
  textRoom,
} from './piece.ts';

/** Longest notes and citation that stand in one message with a quote that fills its own component. */
const room = { notes: 350, citation: 600 } as const;

/** Up to so many quotes each have their own button for the context; more share a menu. */
export const quotesWithButtons = 2;

/** Warnings first, then the quote with the answering words in bold, then who speaks, where, and the receipt. */
export function renderQuote(shown: ShownQuote, frame: Frame): Group[] {
  const quote = quoteParts(shown).map((content, index) => ({
    components: [textDisplay(content)],
    divided: index === 0,
  }));
  return withCitation(withNotes(quote, shown.notes), shown, frame);
}

/** A menu of the quotes, to read the paragraphs around one; none where the quotes have buttons. */
export function renderContextMenu(reply: Reply, frame: Frame): Group[] {
  if (!frame.contextMenu) return [];
  const options = reply.quotes.map((shown) => ({
    label: shortLabel(sendable(shown.quote.text), limits.select.optionLabel),
    description: shortLabel(
      sendable(`${shown.citation.publisher ?? ''} ${publishedInWords(shown.citation)}`),
      limits.select.optionDescription,
    ),
    value: frame.ids.optionValue(contextLine(shown)),
  }));
  return chunked(options, limits.select.options).map((part) => {
    const menu: APIStringSelectComponent = {
      type: ComponentType.StringSelect,
      custom_id: frame.ids.customId('pick', ''),
      placeholder: 'Read the context of a quote',
      options: part,
    };
    return { components: [row([menu])], divided: false };
  });
}

/** The line of the grammar that shows the paragraphs around a quote. */
export function contextLine(shown: Pick<ShownQuote, 'receipt'>): string {
  return `context ${shown.receipt}`;
}

/** The quote as block quotations; more than one only where it is too long for one component. */
function quoteParts(shown: ShownQuote): string[] {
  const parts: string[] = [];
  let offset = 0;
  for (const piece of splitText(shown.quote.text, isShort)) {
    const from = (shown.answer?.start ?? 0) - offset;
    const to = (shown.answer?.end ?? 0) - offset;
    if (piece.trim() !== '') parts.push(blockQuote(marked(piece, from, to)));
    offset += piece.length;
  }
  return parts;
}

/** Marks cost most when all of a piece is marked. */
function isShort(piece: string): boolean {
  return blockQuote(bold(piece)).length <= textRoom;
}

/** The text with its stretch from `from` to `to`, as far as it lies inside, in bold. */
function marked(text: string, from: number, to: number): string {
  const start = Math.min(Math.max(from, 0), text.length);
  const end = Math.min(Math.max(to, start), text.length);
  const [before, within, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  return `${escapeText(before)}${bold(within)}${escapeText(after)}`;
}

function withNotes(quote: readonly Group[], notes: readonly string[]): Group[] {
  const text = notes.map(bold).join('\n').trim();
  const [first, ...rest] = quote;
  if (text === '') return [...quote];
  if (first && text.length <= room.notes) {
    return [{ ...first, components: [textDisplay(text), ...first.components] }, ...rest];
  }
  const apart = notes.flatMap((note, index) => textGroups(note, bold, index === 0));
  return [...apart, ...quote.map((group) => ({ ...group, divided: false }))];
}

function withCitation(quote: readonly Group[], shown: ShownQuote, frame: Frame): Group[] {
  const lines = citationLines(shown);
  const text = lines.map(({ markdown }) => markdown).join('\n');
  const last = quote.at(-1);
  if (last && text.length <= room.citation) {
    const components = [...last.components, withContext(text, shown, frame)];
    return [...quote.slice(0, -1), { ...last, components }];
  }
  const above = lines.slice(0, -1);
  const apart = joined(
    above.map(({ markdown }) => markdown),
    (index) => textGroups(above[index]?.plain ?? '', escapeText),
  );
  const receipt = withContext(lines.at(-1)?.markdown ?? '', shown, frame);
  return [...quote, ...apart, { components: [receipt], divided: false }];
}

/** The text, beside the button that opens the paragraphs around the quote where quotes have buttons. */
function withContext(text: string, shown: ShownQuote, frame: Frame): APIComponentInContainer {
  if (frame.contextMenu) return textDisplay(text);
  return {
    type: ComponentType.Section,
    components: [textDisplay(text)],
    accessory: button('Context', frame.ids.customId('run', contextLine(shown))),
  };
}
