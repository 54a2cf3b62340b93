/** Characters that Discord would read as markup, and where it would. */
interface Escape {
  readonly pattern: string;
  /** What the characters could make if they stood unescaped. */
  readonly makes: string;
}

/** Where a line begins, with the spaces that may stand before its first mark. */
const lineStart = '(?<=^|[\\n\\r\\v\\f\\u0085\\u2028\\u2029])(?<indent>[\\p{Zs}\\t]*)';

/**
 * Discord shows a backslash before any character but a letter, a digit or white space as that
 * character alone. The rows name all that can begin or end markup, mentions, links and emoji.
 */
const escapes: readonly Escape[] = [
  { pattern: '[\\\\*_~`|]', makes: 'emphasis, underline, strike-through, code, spoiler, escape' },
  { pattern: '[<>]', makes: 'mention, timestamp, custom emoji, command or channel link, quote' },
  { pattern: '@', makes: '@everyone, @here' },
  { pattern: '[[\\]]', makes: 'masked link' },
  { pattern: ':(?=\\S|$)', makes: 'address with a scheme, emoji by name' },
  { pattern: '(?<=\\.\\p{L}{2,24})/', makes: 'invite or gift address without a scheme' },
];
/** The same for marks that count only where a line begins; the list number's full stop included. */
const lineEscapes: readonly Escape[] = [
  { pattern: '[#+-]', makes: 'heading, small print, bullet' },
  { pattern: '(?<number>\\d{1,9})\\.', makes: 'numbered list' },
];

const anywhere = new RegExp(escapes.map(({ pattern }) => pattern).join('|'), 'gu');
const starting = new RegExp(
  `${lineStart}(?:(?<mark>${lineEscapes[0]?.pattern})|${lineEscapes[1]?.pattern})`,
  'gu',
);
/** Control characters but tab and line feed, and halves of surrogate pairs: Discord refuses or drops them. */
const unsendable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be sent
  /[\u0000-\u0008\u000b-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What can be sent of a text: a carriage return before a line feed goes, other controls show as U+FFFD. */
export function sendable(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(unsendable, '\ufffd');
}

/** Plain text as Discord markdown that shows exactly that text. */
export function escapeText(text: string): string {
  return sendable(text)
    .replace(anywhere, '\\$&')
    .replace(starting, (...match) => {
      const { indent = '', mark, number } = match.at(-1) as Record<string, string | undefined>;
      return mark === undefined ? `${indent}${number}\\.` : `${indent}\\${mark}`;
    });
}

/** The plain text that escaped markdown shows. */
export function unescapeText(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}

/** Text in bold, line by line, the white space at the edges left outside. */
export function bold(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const inner = line.trim();
      return inner === '' ? line : line.replace(inner, () => `**${escapeText(inner)}**`);
    })
    .join('\n');
}

/** A code span where the text can stand in one, else the text escaped. */
export function code(text: string): string {
  return /^[\w:.#-]+$/.test(text) ? `\`${text}\`` : escapeText(text);
}

/** Every line marked as a quotation. */
export function blockQuote(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

/** Every line in small print; blank lines stay blank. */
export function smallPrint(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => (line.trim() === '' ? line : `-# ${line}`))
    .join('\n');
}
