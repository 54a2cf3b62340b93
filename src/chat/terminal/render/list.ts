import type { Choice, ListItem } from '../../../core/reply.ts';
import { escapeText } from '../escape.ts';
import { type Frame, line, type Piece, type Run, run } from './piece.ts';

/** Items under one another; those that can be chosen carry their number, or the line that chooses them. */
export function renderList(items: readonly ListItem[], frame: Frame): Piece[] {
  return items.map((item, index) => ({ ...renderItem(item, frame), apart: index === 0 }));
}

/** What can be done next, each on a line of its own. */
export function renderChoices(choices: readonly Choice[], frame: Frame): Piece[] {
  return choices.map((choice, index) => {
    const number = frame.number();
    const label = escapeText(choice.label);
    const command = escapeText(choice.command);
    const runs =
      number === null && command !== label
        ? [run(`${label}: `), run(command, 'quiet')]
        : [run(label)];
    const mark = number === null ? '  > ' : `  ${number}  `;
    return { ...line(runs, mark, ' '.repeat(mark.length)), apart: index === 0 };
  });
}

function renderItem({ text, detail, choice }: ListItem, frame: Frame): Piece {
  const number = choice ? frame.number() : null;
  const mark = number === null ? '  - ' : `  ${number}  `;
  const words = escapeText(text);
  const command = choice && number === null && choice.command !== text ? choice.command : null;
  const runs: Run[] = [
    run(words),
    ...(detail ? [run(`${/[.!?:]$/.test(words) ? ' ' : ': '}${escapeText(detail)}`)] : []),
    ...(command ? [run(` (${escapeText(command)})`, 'quiet')] : []),
  ];
  return line(runs, mark, ' '.repeat(mark.length));
}
