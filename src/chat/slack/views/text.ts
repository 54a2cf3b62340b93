import type { ModalView } from '@slack/types';
import { plainText } from '../escape.ts';

/** A form or window that holds blocks. */
export function modal(
  title: string,
  blocks: ModalView['blocks'],
  more: Partial<ModalView> = {},
): ModalView {
  return { type: 'modal', title: plainText(title), close: plainText('Close'), blocks, ...more };
}
