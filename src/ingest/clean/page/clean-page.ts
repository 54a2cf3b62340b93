import { type Metadata, mergeMetadata } from '../../metadata/metadata.ts';
import { textMetadata } from '../../metadata/text-metadata.ts';
import type { Dropped, DropReason } from '../piece.ts';
import { reasonAtTop } from '../text/classify.ts';
import { isWanted } from '../text/clean-text.ts';
import { type Block, blocksOf, isHidden } from './block.ts';
import { recoverReadable } from './boundary.ts';
import { containerOf, weightOf } from './container.ts';
import { Cues } from './cues.ts';
import { ancestry, type PageDocument, type PageElement, refusalOf } from './dom.ts';
import { evidenceFor, noEvidence } from './evidence.ts';
import { pageMetadata, pageTitles } from './page-metadata.ts';
import { parsePage } from './parse-page.ts';
import { isTitle, type Judged, judge } from './select.ts';

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

const nothing: CleanedPage = { paragraphs: [], dropped: [], metadata: {}, warnings: [] };

/**
 * Takes the article out of an HTML page. The page's own structure decides first (the body that it
 * states as data, marked elements, the names of elements), then Readability's choice, then the
 * density of prose; inside, the rules for texts take out what is left of the furniture.
 */
export function cleanPage(html: string, options: PageOptions): CleanedPage {
  const refusal = refusalOf(html);
  if (refusal !== null) return { ...nothing, warnings: [refusal] };
  const document = parsePage(html);
  const root = document.documentElement;
  if (root === null) return nothing;
  const stated = pageMetadata(document, options.url);
  const judged = judgePage(html, document, root, options.headline);
  const isKept = (it: Judged) => it.reason === null || isWanted(it.block.text, options.keep);
  return {
    paragraphs: judged.filter(isKept).map((it) => it.block.text),
    dropped: judged.flatMap((it): Dropped[] =>
      it.reason === null || isKept(it) ? [] : [{ text: it.block.text, reason: it.reason }],
    ),
    metadata: mergeMetadata(stated, textMetadata(bylinesIn(judged))),
    warnings: [],
  };
}

/** Every block of the page, in order, with the reason where it is not the article's. */
function judgePage(
  html: string,
  document: PageDocument,
  root: PageElement,
  headline: string | null,
): Judged[] {
  const blocks = blocksOf(root, isHidden);
  const evidence = evidenceFor(blocks, document, html);
  const cues = new Cues(blocks, evidence);
  const cued = blocks.map((block) => cues.reasonOf(block, root));
  const weights = blocks.map((block, at) =>
    weightOf(block, evidence[at] ?? noEvidence, cued[at] !== null),
  );
  const container = containerOf(blocks, weights);
  const isInside = blocks.map((block) => container !== null && isWithin(block.element, container));
  const titles = pageTitles(document, headline);
  const inside =
    container === null
      ? []
      : judge(
          blocks.filter((_, at) => isInside[at]),
          evidence.filter((_, at) => isInside[at]),
          container,
          titles,
        );
  let next = 0;
  const all = blocks.map((block, at): Judged => {
    const judged = isInside[at] ? inside[next++] : undefined;
    if (judged !== undefined) return judged;
    return {
      block,
      reason: isTitle(block.text, titles) ? 'headline' : (cued[at] ?? reasonOutside(block)),
    };
  });
  return recoverReadable(all, evidence);
}

/** By-lines stand outside the article's text on many pages, and are wanted for their names and dates. */
function reasonOutside(block: Block): DropReason {
  const { text } = block;
  const reason = text.length < 200 ? reasonAtTop({ text, start: 0, end: text.length }) : null;
  return reason === 'byline' ? reason : 'outside';
}

/** By-lines and time stamps from the top of the page to the article's last paragraph. */
function bylinesIn(judged: readonly Judged[]): string[] {
  const last = judged.findLastIndex((it) => it.reason === null);
  return judged
    .slice(0, last + 1)
    .filter((it) => it.reason === 'byline')
    .map((it) => it.block.text);
}

function isWithin(element: PageElement, container: PageElement): boolean {
  for (const at of ancestry(element)) if (at === container) return true;
  return false;
}
