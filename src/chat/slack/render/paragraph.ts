import type { KnownBlock } from '@slack/types';
import { richText } from './rich.ts';

/** A paragraph of our own words. */
export function renderParagraph(text: string): readonly KnownBlock[] {
  return richText([{ text }], 'rich_text_section');
}
