import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { ActionIds } from '../actions.ts';
import { limits } from '../limits.ts';
import { splitText } from '../split.ts';

/** Components that stay together in one message. A renderer makes no group that is too big for one. */
export interface Group {
  readonly components: readonly APIComponentInContainer[];
  /** Whether a line sets it apart from what stands above. */
  readonly divided: boolean;
}

/** What renderers share while one reply is dressed. */
export interface Frame {
  readonly ids: ActionIds;
  /** Whether the context of quotes is reached by one menu, and not by a button beside each. */
  readonly contextMenu: boolean;
}

/** The longest text of one component, with room in its message for the citation of a quote. */
export const textRoom = limits.message.text - 1_000;

/** Groups of text; one where it fits, several where it does not, none where there is nothing to read. */
export function textGroups(
  text: string,
  dress: (piece: string) => string,
  divided = false,
): Group[] {
  if (text.trim() === '') return [];
  return splitText(text, (piece) => dress(piece).length <= textRoom).map((piece, index) => ({
    components: [textDisplay(dress(piece))],
    divided: divided && index === 0,
  }));
}

export function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** A plain button; its label must fit. */
export function button(label: string, customId: string): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: customId,
  };
}

export function row(
  components: APIComponentInMessageActionRow[],
): APIActionRowComponent<APIComponentInMessageActionRow> {
  return { type: ComponentType.ActionRow, components };
}

/** The items in runs of at most `size`, in order. */
export function chunked<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** A label that fits: whole words and an ellipsis where the text is longer. Its full text must stand elsewhere. */
export function shortLabel(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const whole = line.slice(0, most - 1).replace(/\s*\S*$/, '');
  const kept =
    whole === ''
      ? Array.from(line)
          .slice(0, Math.floor(most / 2) - 1)
          .join('')
      : whole;
  return `${kept}\u2026`;
}
