import { parseHTML } from 'linkedom';
import { isElement, type PageDocument, tagOf } from './dom.ts';

/**
 * Parses a page. Scripts are not run and nothing is loaded. A page whose frame is broken (`<html>`
 * in a comment for old browsers, text before it, a `<head>` without end) is put into a plain one.
 */
export function parsePage(html: string): PageDocument {
  const isWhole = /<(?:html|body)[\s>]/i.test(html.slice(0, 200_000));
  const document = parse(isWhole ? html : inPlainFrame(html));
  return isWhole && !hasFrame(document) ? parse(inPlainFrame(withoutFrame(html))) : document;
}

function parse(html: string): PageDocument {
  return parseHTML(html).document as unknown as PageDocument;
}

function inPlainFrame(html: string): string {
  return `<html><head></head><body>${html}</body></html>`;
}

/** Whether a document is `<html>` with a `<body>` next to its `<head>`: only that is read. */
function hasFrame(document: PageDocument): boolean {
  const root = document.documentElement;
  if (root === null || tagOf(root) !== 'html') return false;
  const tags = Array.from(root.childNodes).filter(isElement).map(tagOf);
  return tags[0] === 'head' ? tags[1] === 'body' : tags[0] === 'body';
}

/** The tags of a frame, and what such tags may stand in without being any. */
const marks = /<(?:(!--)|(script|style)\b|\/?(?:html|head|body)(?=[\s/>])|!doctype\b)/gi;
const ends = {
  comment: /-->/g,
  script: /<\/script\b/gi,
  style: /<\/style\b/gi,
  tag: />/g,
} as const;

/** A page's markup without its frame and its comments. Reads no character twice for one of them. */
function withoutFrame(html: string): string {
  const parts: string[] = [];
  let from = 0;
  const next = (at: number) => {
    marks.lastIndex = at;
    return marks.exec(html);
  };
  for (let mark = next(0); mark !== null; ) {
    const raw = mark[2]?.toLowerCase() as 'script' | 'style' | undefined;
    const end = endOf(html, mark.index, ends[mark[1] ? 'comment' : (raw ?? 'tag')]);
    if (raw === undefined) {
      parts.push(html.slice(from, mark.index));
      from = end;
    }
    mark = end < html.length ? next(end) : null;
  }
  parts.push(html.slice(from));
  return parts.join('');
}

/** Where what begins at `start` is over; the end of the page when it never is. */
function endOf(html: string, start: number, end: RegExp): number {
  end.lastIndex = start;
  return end.test(html) ? end.lastIndex : html.length;
}
