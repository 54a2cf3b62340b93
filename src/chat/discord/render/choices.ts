import type { Block, Choice } from '../../../core/reply.ts';
import { escapeText, sendable } from '../escape.ts';
import { limits } from '../limits.ts';
import { joined } from './lines.ts';
import { button, chunked, type Frame, type Group, row, textGroups } from './piece.ts';

/** A button a choice; where a label is too long for its button, numbers under a list of the labels. */
export function renderChoices(block: Extract<Block, { type: 'choices' }>, frame: Frame): Group[] {
  const labels = block.choices.map((choice) => sendable(choice.label).replace(/\s+/g, ' ').trim());
  const fit = labels.every((label) => label.length > 0 && label.length <= limits.button.label);
  const legend = fit ? [] : labels.map((label, index) => `${index + 1}. ${escapeText(label)}`);
  const texts = joined(legend, (index) => textGroups(labels[index] ?? '', escapeText));
  const buttons = block.choices.map((choice: Choice, index) =>
    button(
      fit ? (labels[index] ?? '') : String(index + 1),
      frame.ids.customId('run', choice.command),
    ),
  );
  const rows = chunked(buttons, limits.row.buttons).map((part) => ({
    components: [row(part)],
    divided: false,
  }));
  return [...texts, ...rows];
}
