import type { ModalView } from '@slack/types';
import { renderParagraph } from '../render/paragraph.ts';
import type { SlackMessage } from '../render.ts';
import { modal } from './text.ts';

/** What stands in a window while an answer is looked for. */
export function waitingView(title: string): ModalView {
  return modal(title, [...renderParagraph('Looking in the sources.')]);
}

/** An answer in a window. */
export function resultView(title: string, { blocks }: SlackMessage): ModalView {
  return modal(title, blocks);
}
