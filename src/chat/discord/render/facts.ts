import type { Block, FactRow } from '../../../core/reply.ts';
import { bold, escapeText } from '../escape.ts';
import { joined } from './lines.ts';
import { type Group, textGroups } from './piece.ts';

/**
 * One line a fact, its label in bold.
 * @param divided whether a line sets the facts apart from what stands above
 */
export function renderFacts(block: Extract<Block, { type: 'facts' }>, divided: boolean): Group[] {
  const groups = joined(block.rows.map(dress), (index) => rowGroups(block.rows[index]));
  return groups.map((group, index) => ({ ...group, divided: divided && index === 0 }));
}

function dress(row: FactRow): string {
  return row.label.trim() === ''
    ? escapeText(row.value)
    : `${bold(row.label)}: ${escapeText(row.value)}`;
}

/** A fact too long for one component, label and value apart. */
function rowGroups(row: FactRow | undefined): Group[] {
  if (row === undefined) return [];
  return [...textGroups(row.label, bold), ...textGroups(row.value, escapeText)];
}
