import type { Block } from '../../../core/reply.ts';
import { escapeText } from '../escape.ts';
import { type Group, textGroups } from './piece.ts';

/** Plain text as it stands. */
export function renderParagraph(block: Extract<Block, { type: 'paragraph' }>): Group[] {
  return textGroups(block.text, escapeText);
}
