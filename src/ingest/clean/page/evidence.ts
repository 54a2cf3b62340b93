import { Readability } from '@mozilla/readability';
import type { Block } from './block.ts';
import { ancestry, type PageDocument, type PageElement } from './dom.ts';
import { statedBody } from './linked-data.ts';
import { parsePage } from './parse-page.ts';
import { isAmong, runsIn } from './runs.ts';

/** What speaks for a block being the article's, besides its own shape. */
export interface Evidence {
  /** It stands in the body that the page states as data (JSON-LD `articleBody`). */
  readonly stated: boolean | null;
  /** Readability takes it. */
  readonly readable: boolean | null;
  /** It stands in an element marked as the article's body. */
  readonly marked: boolean;
}

/** Nothing speaks for or against. */
export const noEvidence: Evidence = { stated: null, readable: null, marked: false };

/**
 * Readability's work grows with the page and with how deep its blocks stand; beyond these it is not
 * asked. Real pages have under 20,000 elements, 60 deep.
 */
const most = { elements: 30_000, depth: 100, depths: 300_000 } as const;

/** Gathers evidence for every block of a page. */
export function evidenceFor(
  blocks: readonly Block[],
  document: PageDocument,
  html: string,
): Evidence[] {
  const body = statedBody(document);
  const stated = body === null ? null : runsIn(body);
  const text = isTooDeep(blocks) ? null : readableText(html);
  const readable = text === null ? null : runsIn(text);
  const marked = new Set(
    document.querySelectorAll('[itemprop~="articleBody"],[property~="articleBody"]'),
  );
  const runs = blocks.map((block) => runsIn(block.text));
  const isCovered = stated !== null && runs.some((it) => isAmong(it, stated) === true);
  return blocks.map((block, at) => ({
    stated: isCovered ? isAmong(runs[at], stated) : null,
    readable: isAmong(runs[at], readable),
    marked: isInside(block.element, marked),
  }));
}

function isTooDeep(blocks: readonly Block[]): boolean {
  let depths = 0;
  for (const block of blocks) {
    let depth = 0;
    for (const _ of ancestry(block.element)) depth += 1;
    depths += depth;
    if (depth > most.depth || depths > most.depths) return true;
  }
  return false;
}

/** The text that Readability takes for the article; null when it finds none. */
function readableText(html: string): string | null {
  try {
    const document = parsePage(html) as unknown as ConstructorParameters<typeof Readability>[0];
    const article = new Readability(document, { maxElemsToParse: most.elements }).parse();
    const text = article?.content ? shownText(article.content) : '';
    return text.trim().length >= shortestReadable ? text : null;
  } catch {
    return null;
  }
}

/** Less is what Readability falls back on when it finds nothing. */
const shortestReadable = 140;

/** The text of markup, with a space for every tag, so that words of two paragraphs stay apart. */
function shownText(html: string): string {
  const root = parsePage(html.replace(/</g, ' <')).documentElement;
  return root?.textContent ?? '';
}

function isInside(element: PageElement, marked: ReadonlySet<PageElement>): boolean {
  if (marked.size === 0) return false;
  for (const at of ancestry(element)) if (marked.has(at)) return true;
  return false;
}
