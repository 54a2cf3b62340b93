import type { FactRow } from '../../../core/reply.ts';
import { escapeText } from '../escape.ts';
import { line, type Piece, run } from './piece.ts';

/** Longest label that values are lined up after. */
const longestLabel = 26;

/** Labels and values in two columns. */
export function renderFacts(rows: readonly FactRow[]): Piece[] {
  const labels = rows.map((row) => escapeText(row.label));
  const width = Math.min(longestLabel, Math.max(0, ...labels.map((label) => label.length)));
  return rows.map((row, index) => {
    const label = (labels[index] ?? '').padEnd(width);
    const rest = ' '.repeat(width + 4);
    return {
      ...line([run(escapeText(row.value))], `  ${label}  `, rest),
      apart: index === 0,
    };
  });
}
