import type { DropReason } from '../piece.ts';
import { reasonAlone, reasonAtTop } from '../text/classify.ts';
import { apartFrom } from './apart.ts';
import { type Block, blocksOf, isHidden, isProse } from './block.ts';
import { recoverReadable } from './boundary.ts';
import { containerOf, weightOf } from './container.ts';
import { Cues } from './cues.ts';
import type { PageDocument, PageElement } from './dom.ts';
import { evidenceFor, noEvidence } from './evidence.ts';
import { frameOf, type Seen } from './frame.ts';
import { otherArticles } from './other-articles.ts';
import { isTitle, type Judged, judge } from './select.ts';
import { siblingsIn } from './siblings.ts';

/** Every block of the page, in order, with the reason where it is not the article's. */
export function judgePage(
  html: string,
  document: PageDocument,
  root: PageElement,
  titles: readonly string[],
): Judged[] {
  const blocks = blocksOf(root, isHidden);
  const evidence = evidenceFor(blocks, document, html);
  const cues = new Cues(blocks, evidence);
  const cued = blocks.map((block) => cues.reasonOf(block, root));
  const seen = blocks.map(
    (block, at): Seen => ({
      block,
      evidence: evidence[at] ?? noEvidence,
      isCued: cued[at] !== null || reasonByWords(block) !== null,
    }),
  );
  const rows = siblingsIn(blocks);
  const others = otherArticles(blocks, rows, (block) => isTitle(block.text, titles));
  const readable = new Set(blocks.filter((_, at) => evidence[at]?.readable === true));
  const apart = apartFrom(root, blocks, rows, (block) => readable.has(block));
  const isApart = (block: Block) => apart.has(block) && !isTitle(block.text, titles);
  const isOpen = (block: Block) => !others.has(block) && !isApart(block);
  const inside = judgeOpen(seen, isOpen, titles);
  const judged = blocks.map(
    (block, at): Judged =>
      inside.get(block) ?? {
        block,
        reason: isTitle(block.text, titles)
          ? 'headline'
          : (apart.get(block) ?? cued[at] ?? reasonOutside(block)),
      },
  );
  return recoverReadable(judged, ({ block }) => readable.has(block) && isOpen(block));
}

/** Judges the blocks that are open; all of them where that leaves nothing. */
function judgeOpen(
  seen: readonly Seen[],
  isOpen: (block: Block) => boolean,
  titles: readonly string[],
): Map<Block, Judged> {
  const inside = judgeInside(
    seen.filter((it) => isOpen(it.block)),
    titles,
  );
  const isEmpty = [...inside.values()].every((it) => it.reason !== null);
  return isEmpty ? judgeInside(seen, titles) : inside;
}

/** Judges the blocks that stand where the article does; none where nothing speaks for any place. */
function judgeInside(seen: readonly Seen[], titles: readonly string[]): Map<Block, Judged> {
  const container = containerOf(
    seen.map((it) => it.block),
    seen.map((it) => weightOf(it.block, it.evidence, it.isCued)),
  );
  if (container === null) return new Map();
  const frame = frameOf(container, seen);
  const inside = seen.filter((_, at) => frame.isInside[at]);
  const judged = judge(
    inside.map((it) => it.block),
    inside.map((it) => it.evidence),
    frame.element,
    titles,
  );
  return new Map(judged.map((it) => [it.block, it]));
}

/** By-lines stand outside the article's text on many pages, and are wanted for their names and dates. */
function reasonOutside(block: Block): DropReason {
  const { text } = block;
  const reason = text.length < 200 ? reasonAtTop({ text, start: 0, end: text.length }) : null;
  return reason === 'byline' ? reason : (reasonByWords(block) ?? 'outside');
}

/** Longer texts are told from their place as well. */
const longestTold = 400;

/** Why the words of a sentence alone tell that it is no part of an article, wherever it stands; else null. */
function reasonByWords(block: Block): DropReason | null {
  const { text } = block;
  if (text.length >= longestTold || !isProse(block)) return null;
  return reasonAlone({ text, start: 0, end: text.length });
}
