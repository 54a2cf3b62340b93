import type { KnownBlock } from '@slack/types';
import type { NoticeKind } from '../../../core/reply.ts';
import { noticeParts } from '../../notice.ts';
import { isBlank } from '../escape.ts';
import { richText } from './rich.ts';

/** A notice: its kind in bold, then its text. The word carries the meaning, never a colour or a sign alone. */
export function renderNotice(notice: NoticeKind, text: string): readonly KnownBlock[] {
  if (isBlank(text)) return [];
  const { label, rest } = noticeParts(notice, text);
  return richText([{ text: label, bold: true }, { text: rest }], 'rich_text_section');
}
