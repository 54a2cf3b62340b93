import { unescapeText } from './escape.ts';

type Part = { readonly [key: string]: unknown };

/**
 * What a message quotes: its block quotations one by one, or all of its words where it has none.
 * @param message as Slack's events give it: rich text where it was written by a person, else marked-up text
 */
export function quotesIn(message: {
  readonly text?: unknown;
  readonly blocks?: unknown;
}): readonly string[] {
  const rich = listOf(message.blocks).filter((it) => it.type === 'rich_text');
  if (rich.length === 0) return quotesInText(typeof message.text === 'string' ? message.text : '');
  const parts = rich.flatMap((it) => listOf(it.elements));
  const quotes = parts.filter((it) => it.type === 'rich_text_quote').map(wordsOf);
  const found = quotes.length > 0 ? quotes : [parts.map(wordsOf).join('\n')];
  return found.map((it) => it.trim()).filter((it) => it !== '');
}

function quotesInText(text: string): readonly string[] {
  const lines = text.split('\n');
  const quoted = lines
    .filter((it) => it.startsWith('&gt;'))
    .map((it) => it.replace(/^(?:&gt;)+ ?/, ''));
  const words = unescapeText((quoted.length > 0 ? quoted : lines).join('\n')).trim();
  return words === '' ? [] : [words];
}

function wordsOf(part: Part): string {
  if (typeof part.text === 'string') return part.text;
  return listOf(part.elements).map(wordsOf).join('');
}

function listOf(value: unknown): readonly Part[] {
  return Array.isArray(value) ? value : [];
}
