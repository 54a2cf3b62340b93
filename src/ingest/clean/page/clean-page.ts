import type { Metadata } from '../../metadata/metadata.ts';
import type { Dropped } from '../piece.ts';
import { isWanted } from '../text/clean-text.ts';
import { blocksOf, isHidden } from './block.ts';
import { containerOf, weightOf } from './container.ts';
import { ancestry, type PageElement, parsePage, refusalOf } from './dom.ts';
import { evidenceFor } from './evidence.ts';
import { linkedArticle } from './linked-data.ts';
import { pageMetadata, pageTitles } from './page-metadata.ts';
import { Cues, judge } from './select.ts';

/** An article taken out of a page. Paragraphs are runs of the page's text as rendered. */
export interface CleanedPage {
  readonly paragraphs: readonly string[];
  readonly dropped: readonly Dropped[];
  readonly metadata: Partial<Metadata>;
  readonly warnings: readonly string[];
}

/** What is known of a page beside its markup. */
export interface PageOptions {
  readonly headline: string | null;
  readonly url: string | null;
  readonly keep: readonly string[];
}

/**
 * Takes the article out of an HTML page. The page's own structure decides first (the body that it
 * states as data, marked elements, the names of elements), then Readability's choice, then the
 * density of prose; inside, the rules for texts take out what is left of the furniture.
 */
export function cleanPage(html: string, options: PageOptions): CleanedPage {
  const refusal = refusalOf(html);
  if (refusal !== null) return { paragraphs: [], dropped: [], metadata: {}, warnings: [refusal] };
  const document = parsePage(html);
  const metadata = pageMetadata(document, options.url);
  const root = document.documentElement;
  if (root === null) return { paragraphs: [], dropped: [], metadata, warnings: [] };
  const blocks = blocksOf(root, isHidden);
  const stated = linkedArticle(document)?.articleBody;
  const evidence = evidenceFor(blocks, document, html, typeof stated === 'string' ? stated : null);
  const cues = new Cues(blocks);
  const weights = blocks.map((block, at) => {
    const known = evidence[at] ?? { stated: null, readable: null, marked: false };
    return weightOf(block, known, cues.reasonOf(block, root) !== null);
  });
  const container = containerOf(blocks, weights);
  if (container === null) return { paragraphs: [], dropped: [], metadata, warnings: [] };
  const isInside = blocks.map((block) => isWithin(block.element, container));
  const judged = judge(
    blocks.filter((_, at) => isInside[at]),
    evidence.filter((_, at) => isInside[at]),
    container,
    pageTitles(document, options.headline),
  );
  const isKept = (text: string, reason: unknown) => reason === null || isWanted(text, options.keep);
  const paragraphs = judged
    .filter((it) => isKept(it.block.text, it.reason))
    .map((it) => it.block.text);
  const dropped = judged.flatMap((it): Dropped[] =>
    it.reason === null || isWanted(it.block.text, options.keep)
      ? []
      : [{ text: it.block.text, reason: it.reason }],
  );
  return { paragraphs, dropped, metadata, warnings: [] };
}

function isWithin(element: PageElement, container: PageElement): boolean {
  for (const at of ancestry(element)) if (at === container) return true;
  return false;
}
