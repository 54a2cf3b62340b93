import { type APIComponentInContainer, ComponentType } from 'discord.js';
import type { ShownQuote } from '../../../core/reply.ts';
import { blockQuote, bold, escapeText } from '../escape.ts';
import { splitText } from '../split.ts';
import { citationLines } from './citation.ts';
import { contextLine } from './context.ts';
import { joined } from './lines.ts';
import { button, type Frame, type Group, textDisplay, textGroups, textRoom } from './piece.ts';

/** Longest notes and citation that stand in one message with a quote that fills its own component. */
const room = { notes: 350, citation: 600 } as const;

/**
 * Warnings first, then the quote with the answering words in bold, then who speaks, where, and the receipt.
 * @param divided whether a line sets the quote apart, since another one stands above it
 */
export function renderQuote(shown: ShownQuote, frame: Frame, divided: boolean): Group[] {
  const quote = quoteParts(shown).map((content, index) => ({
    components: [textDisplay(content)],
    divided: divided && index === 0,
  }));
  return withCitation(withNotes(quote, shown.notes), shown, frame);
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
    const components = frame.contextMenu
      ? withText(last.components, text)
      : [...last.components, withContext(text, shown, frame)];
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

/** The text below what the last component says, as one component. */
function withText(
  components: readonly APIComponentInContainer[],
  text: string,
): APIComponentInContainer[] {
  const last = components.at(-1);
  return last?.type === ComponentType.TextDisplay
    ? [...components.slice(0, -1), textDisplay(`${last.content}\n${text}`)]
    : [...components, textDisplay(text)];
}

/** The text, beside the button that opens the paragraphs around the quote where quotes have buttons. */
function withContext(text: string, shown: ShownQuote, frame: Frame): APIComponentInContainer {
  if (frame.contextMenu) return textDisplay(text);
  return {
    type: ComponentType.Section,
    components: [textDisplay(text)],
    accessory: button('More context', frame.ids.customId('run', contextLine(shown))),
  };
}
