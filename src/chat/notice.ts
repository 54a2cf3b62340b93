import type { NoticeKind } from '../core/reply.ts';

/** What a notice is about, in words, since colour and symbols do not reach everybody. */
const noticeLabels: Readonly<Record<NoticeKind, string>> = {
  anonymity: 'Anonymity',
  pending: 'Pending',
  appeal: 'Appeal',
  correction: 'Correction',
  'later-event': 'Later event',
  draft: 'Draft',
  background: 'Background',
  reading: 'How this was read',
  problem: 'Problem',
};

/** A notice as its label and the rest; the label is the text's own where the text begins with it. */
export function noticeParts(
  kind: NoticeKind,
  text: string,
): { readonly label: string; readonly rest: string } {
  const label = noticeLabels[kind];
  return text.toLowerCase().startsWith(label.toLowerCase())
    ? { label: text.slice(0, label.length), rest: text.slice(label.length) }
    : { label, rest: `: ${text}` };
}
