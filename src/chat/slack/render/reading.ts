import type { KnownBlock, RichTextBlockElement, RichTextElement } from '@slack/types';

/** What a block says, as plain text: what screen readers read and notifications show. */
export function readingOf(block: KnownBlock): string {
  switch (block.type) {
    case 'header':
      return block.text.text;
    case 'section':
      return block.text?.text ?? '';
    case 'context':
      return block.elements.map((it) => (it.type === 'plain_text' ? it.text : '')).join('');
    case 'rich_text':
      return block.elements.map(readingOfElement).join('\n');
    default:
      return '';
  }
}

function readingOfElement(element: RichTextBlockElement): string {
  switch (element.type) {
    case 'rich_text_quote':
      return `“${wordsOf(element.elements)}”`;
    case 'rich_text_list':
      return element.elements.map((it) => readingOfElement(it)).join('\n');
    default:
      return wordsOf(element.elements);
  }
}

function wordsOf(elements: readonly RichTextElement[]): string {
  return elements.map((it) => ('text' in it ? (it.text ?? '') : '')).join('');
}
