import type { KnownBlock } from '@slack/types';
import type { NoticeKind } from '../../../core/reply.ts';
import { isBlank } from '../escape.ts';
import { richText } from './rich.ts';

/** What each kind of notice is called; the word carries the meaning, never a colour or a sign alone. */
const words: Readonly<Record<NoticeKind, string>> = {
  anonymity: 'Anonymity',
  pending: 'Not yet decided',
  appeal: 'Appeal',
  correction: 'Correction',
  'later-event': 'Later',
  draft: 'Draft',
  background: 'Background',
  reading: 'Read as',
  problem: 'Problem',
};

/** A notice: its kind in bold, then its text. */
export function renderNotice(notice: NoticeKind, text: string): readonly KnownBlock[] {
  if (isBlank(text)) return [];
  return richText([{ text: `${words[notice]}: `, bold: true }, { text }], 'rich_text_section');
}
