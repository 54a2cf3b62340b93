/** Words of a long quote that name its beginning and its end in a link. */
const edgeWords = { start: 6, end: 5 } as const;
/** Quotes of at most this many words stand whole in their link. */
const wholeWords = 12;

/**
 * A link that opens a page at the quoted words: the page's own address and a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/). Nothing in it can end a masked link or
 * a tag: brackets, quotation marks, white space, pipes and angle brackets are percent-encoded.
 * @param url an http or https address; any other gives null
 */
export function passageLink(url: string | null, quoted: string): string | null {
  const page = pageAddress(url);
  if (page === null) return null;
  const fragment = textFragment(quoted);
  if (fragment === '') return page;
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${fragment}`;
}

function pageAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return null;
  return address.href.replace(/[()[\]<>"'|`*\\^{}\s]/g, percent);
}

/** A quote of several paragraphs is named by its ends, since no match goes on over the end of a block. */
function textFragment(quoted: string): string {
  const lines = wellFormed(quoted)
    .trim()
    .split(/\s*\n\s*/);
  const words = wordsOf(lines.join(' '));
  if (words.length <= wholeWords && lines.length === 1) return encode(words);
  const start = wordsOf(lines[0] ?? '').slice(0, edgeWords.start);
  const end = wordsOf(lines.at(-1) ?? '').slice(-edgeWords.end);
  return `${encode(start)},${encode(end)}`;
}

function wordsOf(line: string): string[] {
  return line.split(/\s+/).filter(Boolean);
}

/** In a text directive `-`, `,` and `&` have meanings, so that they stand encoded as well. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replace(/[-!'()*_~]/g, percent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** Without halves of surrogate pairs, which no address can hold. */
function wellFormed(text: string): string {
  return text.replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  );
}
