import { parseHTML } from 'linkedom';

/** As much of the DOM as cleaning reads. The package's own types need a browser's library, which a server has not. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PageNode>;
  readonly parentNode: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly tagName: string;
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>;
}

export interface PageDocument extends PageNode {
  readonly documentElement: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>;
}

/** Most tags and deepest nesting of a page that is read; real pages have under 20,000 and 60. */
const limits = { tags: 120_000, depth: 400 } as const;

/** Why a page is not read, or null. Counted on the text, before anything is built from it. */
export function refusalOf(html: string): string | null {
  let tags = 0;
  let depth = 0;
  for (const match of html.matchAll(
    /<(\/?)(?:div|span|section|article|ul|ol|li|table|tr|td|b|i|em|strong|font|a|blockquote|p|center|dl|dd)\b/gi,
  )) {
    tags += 1;
    depth = match[1] === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (tags > limits.tags) return `The page has more than ${limits.tags} elements.`;
    if (depth > limits.depth * 50) return 'The page is nested too deeply.';
  }
  return null;
}

/** Parses a page. Scripts are not run and nothing is loaded. */
export function parsePage(html: string): PageDocument {
  const whole = /<(?:html|body)[\s>]/i.test(html.slice(0, 200_000))
    ? html
    : `<html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as PageDocument;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === 3;
}

/** An element's tag in small letters. */
export function tagOf(element: PageElement): string {
  return element.tagName.toLowerCase();
}

/** The element and those around it, from the inside out. */
export function* ancestry(element: PageElement | null): Generator<PageElement> {
  for (let at = element; at !== null; at = at.parentElement) yield at;
}
