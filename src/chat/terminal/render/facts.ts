import type { FactRow } from '../../../core/reply.ts';
import { escapeText } from '../escape.ts';
import { widthOf } from '../wrap.ts';
import { line, type Piece, run } from './piece.ts';

/** Columns of the widest label that values are lined up after; a wider one has its value below. */
const widestLabel = 26;

/** Labels and values in two columns. */
export function renderFacts(rows: readonly FactRow[]): Piece[] {
  const labels = rows.map((row) => escapeText(row.label));
  const widths = labels.map(widthOf).filter((width) => width <= widestLabel);
  const column = Math.max(0, ...widths);
  return rows.flatMap((row, index) => {
    const label = labels[index] ?? '';
    const value = [run(escapeText(row.value))];
    const rest = ' '.repeat(column + 4);
    const room = column - widthOf(label);
    const pieces =
      room >= 0
        ? [line(value, `  ${label}${' '.repeat(room)}  `, rest)]
        : [line([run(label)], '  '), line(value, rest)];
    return pieces.map((piece, at) => ({ ...piece, apart: index === 0 && at === 0 }));
  });
}
