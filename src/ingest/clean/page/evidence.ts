import { Readability } from '@mozilla/readability';
import { fold } from '../../../core/text/fold.ts';
import type { Block } from './block.ts';
import { ancestry, type PageDocument, type PageElement, parsePage } from './dom.ts';
import { linkedArticle } from './linked-data.ts';

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

/** Shorter stated bodies are teasers. */
const shortestStated = 400;
/** Readability's work grows with the page; beyond this many elements it is not asked. */
const mostElements = 30_000;

/** Gathers evidence for every block of a page. */
export function evidenceFor(
  blocks: readonly Block[],
  document: PageDocument,
  html: string,
): Evidence[] {
  const body = linkedArticle(document)?.articleBody;
  const stated = typeof body === 'string' && body.length >= shortestStated ? keyOf(body) : null;
  const covered =
    stated !== null && blocks.some((it) => it.text.length > 60 && stated.includes(keyOf(it.text)));
  const readable = readableText(html);
  const marked = new Set(
    document.querySelectorAll('[itemprop~="articleBody"],[property~="articleBody"]'),
  );
  return blocks.map((block) => {
    const key = keyOf(block.text);
    return {
      stated: covered ? stated.includes(key) : null,
      readable: readable === null ? null : readable.includes(key),
      marked: isInside(block.element, marked),
    };
  });
}

/** Letters and digits alone, so that markup, entities and white space make no difference. */
function keyOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The text that Readability takes for the article; null when it finds none. */
function readableText(html: string): string | null {
  try {
    const document = parsePage(html) as unknown as ConstructorParameters<typeof Readability>[0];
    const article = new Readability(document, { maxElemsToParse: mostElements }).parse();
    const text = article?.textContent ?? '';
    return text.trim().length > 140 ? keyOf(text) : null;
  } catch {
    return null;
  }
}

function isInside(element: PageElement, marked: ReadonlySet<PageElement>): boolean {
  if (marked.size === 0) return false;
  for (const at of ancestry(element)) if (marked.has(at)) return true;
  return false;
}
