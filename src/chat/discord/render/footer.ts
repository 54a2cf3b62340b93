import type { Block } from '../../../core/reply.ts';
import { escapeText, smallPrint } from '../escape.ts';
import { type Group, textGroups } from './piece.ts';

/** Small print. */
export function renderFooter(block: Extract<Block, { type: 'footer' }>): Group[] {
  return textGroups(block.text, (piece) => smallPrint(escapeText(piece)));
}
