import type { KnownBlock } from '@slack/types';
import { isBlank, plainText } from '../escape.ts';
import { limits } from '../limits.ts';
import { richText } from './rich.ts';

/** A heading; one too long for a header block stands in bold. */
export function renderHeading(text: string): readonly KnownBlock[] {
  if (isBlank(text)) return [];
  if (text.length > limits.header.text)
    return richText([{ text, bold: true }], 'rich_text_section');
  return [{ type: 'header', text: plainText(text) }];
}
