import type { Block } from '../../../core/reply.ts';
import { noticeParts } from '../../notice.ts';
import { bold, escapeText } from '../escape.ts';
import { joined } from './lines.ts';
import { type Group, textGroups } from './piece.ts';

/** A warning or explanation, its name in bold. */
export function renderNotice(block: Extract<Block, { type: 'notice' }>): Group[] {
  const { label, rest } = noticeParts(block.notice, block.text);
  return joined([`${bold(label)}${escapeText(rest)}`], () => textGroups(label + rest, escapeText));
}
