import type { Block } from '../../../core/reply.ts';
import { escapeText } from '../escape.ts';
import { type Group, textGroups } from './piece.ts';

/** A heading of the third level, the largest that suits a chat. */
export function renderHeading(block: Extract<Block, { type: 'heading' }>): Group[] {
  return textGroups(block.text, (piece) => `### ${escapeText(piece.trim())}`);
}
