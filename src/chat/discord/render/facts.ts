import type { Block, FactRow } from '../../../core/reply.ts';
import { bold, escapeText } from '../escape.ts';
import { joined } from './lines.ts';
import { type Group, textGroups, textRoom } from './piece.ts';

/** One line a fact, its label in bold. */
export function renderFacts(block: Extract<Block, { type: 'facts' }>): Group[] {
  return joined(block.rows.map(dress), (index) => rowGroups(block.rows[index]));
}

function dress(row: FactRow): string {
  return row.label.trim() === ''
    ? escapeText(row.value)
    : `${bold(row.label)}: ${escapeText(row.value)}`;
}

/** A fact too long for one component, label and value apart. */
function rowGroups(row: FactRow | undefined): Group[] {
  if (row === undefined || textRoom === 0) return [];
  return [...textGroups(row.label, bold), ...textGroups(row.value, escapeText)];
}
