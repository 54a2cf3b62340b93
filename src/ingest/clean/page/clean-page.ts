import { type Metadata, mergeMetadata } from '../../metadata/metadata.ts';
import { textMetadata } from '../../metadata/text-metadata.ts';
import type { Dropped } from '../piece.ts';
import { isWanted } from '../text/clean-text.ts';
import { refusalOf } from './dom.ts';
import { judgePage } from './judge-page.ts';
import { pageMetadata, pageTitles } from './page-metadata.ts';
import { parsePage } from './parse-page.ts';
import type { Judged } from './select.ts';
import { withoutStatedAuthor } from './stated-author.ts';
import { unshownBody } from './unshown-body.ts';

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
  const titles = pageTitles(document, options.headline);
  const isKept = (it: Judged) => it.reason === null || isWanted(it.block.text, options.keep);
  const shown = withoutStatedAuthor(judgePage(html, document, root, titles), stated.author ?? null);
  const unshown = unshownBody(document, textsOf(shown.filter(isKept)));
  const judged = unshown === null ? shown : judgeUnshown(unshown, titles);
  return {
    paragraphs: textsOf(judged.filter(isKept)),
    dropped: judged.flatMap((it): Dropped[] =>
      it.reason === null || isKept(it) ? [] : [{ text: it.block.text, reason: it.reason }],
    ),
    metadata: mergeMetadata(stated, textMetadata(bylinesIn(shown))),
    warnings:
      unshown === null
        ? []
        : ['The page does not show its article: the text is the one that it states as data.'],
  };
}

function textsOf(judged: readonly Judged[]): string[] {
  return judged.map((it) => it.block.text);
}

/** Judges a body that stands in the page's data alone as a page of its own. */
function judgeUnshown(html: string, titles: readonly string[]): readonly Judged[] {
  const document = parsePage(html);
  const root = document.documentElement;
  return root === null ? [] : judgePage(html, document, root, titles);
}

/** By-lines and time stamps from the top of the page to the article's last paragraph. */
function bylinesIn(judged: readonly Judged[]): string[] {
  const last = judged.findLastIndex((it) => it.reason === null);
  return judged
    .slice(0, last + 1)
    .filter((it) => it.reason === 'byline')
    .map((it) => it.block.text);
}
