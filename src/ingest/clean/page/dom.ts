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

/**
 * Most tags, entities and stray marks of a page that is read, and its deepest nesting. Real pages
 * have under 20,000 and 60; browsers themselves stop nesting at 512.
 */
const limits = { marks: 100_000, depth: 512 } as const;
/** Elements that have no end tag, or whose end tag is left out as often as not. */
const unclosed = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th tbody thead option path circle rect use'.split(
    ' ',
  ),
);

/** What ends a stretch that is no markup: a script, a style sheet, a comment. */
const rawEnds: Readonly<Record<string, string>> = {
  script: '</script',
  style: '</style',
  textarea: '</textarea',
  '!--': '-->',
};

/** Why a page is not read, or null. Counted on the text, before anything is built from it. */
export function refusalOf(html: string): string | null {
  const mark = /&|<(?:(!--)|(\/?)([a-z][a-z\d-]*)(?:[^<>]{0,2000}(\/?)>)?)?/gi;
  let marks = 0;
  let depth = 0;
  for (let match = mark.exec(html); match !== null; match = mark.exec(html)) {
    marks += 1;
    if (marks > limits.marks) return `The page has more than ${limits.marks} tags and entities.`;
    const tag = (match[1] ?? match[3] ?? '').toLowerCase();
    const isEnd = match[2] === '/';
    const end = isEnd ? undefined : rawEnds[tag];
    if (end !== undefined) {
      const at = html.indexOf(end, mark.lastIndex);
      if (at === -1) return null;
      mark.lastIndex = at + end.length;
    } else if (tag !== '' && match[4] !== '/' && !unclosed.has(tag)) {
      depth = isEnd ? Math.max(0, depth - 1) : depth + 1;
      if (depth > limits.depth) return 'The page is nested too deeply.';
    }
  }
  return null;
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
