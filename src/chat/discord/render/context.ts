import { type APIStringSelectComponent, ComponentType } from 'discord.js';
import type { Reply, ShownQuote } from '../../../core/reply.ts';
import { publishedInWords } from '../../citation.ts';
import { sendable } from '../escape.ts';
import { limits } from '../limits.ts';
import { chunked, type Frame, type Group, row, shortLabel } from './piece.ts';

/** Up to so many quotes each have their own button for the context; more share a menu. */
export const quotesWithButtons = 2;

/** The line of the grammar that shows the paragraphs around a quote. */
export function contextLine(shown: Pick<ShownQuote, 'receipt'>): string {
  return `context ${shown.receipt}`;
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
