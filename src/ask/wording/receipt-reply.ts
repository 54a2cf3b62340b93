import type { Corpus } from '../../core/corpus.ts';
import { type Quote, sliceQuote } from '../../core/quote.ts';
import { findReceipt, type Receipt } from '../../core/receipt.ts';
import type { Block, Reply, ShownQuote } from '../../core/reply.ts';
import { bareReply, choicesBlock, paragraph, quoteBlocks } from '../compose/reply.ts';
import { showQuote } from '../compose/show.ts';

/** Says whether the words of a receipt still stand, and shows them. */
export function receiptReply(typed: string, receipt: Receipt, corpus: Corpus): Reply {
  const found = findReceipt(receipt, corpus);
  if (found.kind === 'exact' || found.kind === 'moved') {
    const verdict =
      found.kind === 'exact'
        ? 'The receipt holds: these words stand in the source where they stood.'
        : 'These words stand in the source, elsewhere in the article than when the receipt was made.';
    const quotes = shownAs(found.quote, corpus);
    return bareReply({
      query: typed,
      kind: 'found',
      blocks: [paragraph(verdict), ...quoteBlocks(quotes), ...contextChoice(quotes)],
    });
  }
  if (found.kind === 'changed' && found.now) {
    const line =
      'The article does not have the words of this receipt: it has changed, or the receipt is mistyped. This stands in their place now:';
    const blocks = [paragraph(line), ...quoteBlocks(shownAs(found.now, corpus))];
    return bareReply({ query: typed, kind: 'nothing', blocks });
  }
  return bareReply({ query: typed, kind: 'nothing', blocks: [paragraph(lost(found.kind))] });
}

/** Shows the paragraph of a receipt's words, then the paragraphs before and after it. */
export function contextReply(typed: string, receipt: Receipt, corpus: Corpus): Reply {
  const found = findReceipt(receipt, corpus);
  if (found.kind !== 'exact' && found.kind !== 'moved') return receiptReply(typed, receipt, corpus);
  const { quote } = found;
  const paragraphs = corpus.passages(quote.article);
  const at = paragraphs.findIndex((it) => it.number === quote.paragraph);
  const around: readonly (readonly [string, number])[] = [
    [`Paragraph ${quote.paragraph} of ${paragraphs.length}, in which the quote stands:`, at],
    ['Before it:', at - 1],
    ['After it:', at + 1],
  ];
  const blocks = around.flatMap(([label, index]): Block[] => {
    const shown = paragraphAt(quote, index, index === at, corpus);
    return shown ? [paragraph(label), ...quoteBlocks([shown])] : [];
  });
  const cases = corpus.casesOf(quote.article).filter((it) => it.status === 'reviewed');
  const choices = cases.map((it) => ({ label: it.title, command: `case case:${it.id}` }));
  return bareReply({ query: typed, kind: 'found', blocks: [...blocks, ...choicesBlock(choices)] });
}

function paragraphAt(
  quote: Quote,
  index: number,
  isOwn: boolean,
  corpus: Corpus,
): ShownQuote | null {
  const article = corpus.article(quote.article);
  const passage = corpus.passages(quote.article)[index];
  if (!article || !passage) return null;
  const whole = sliceQuote(article, passage.number, passage.start, passage.end);
  return showQuote(whole, isOwn ? quote : null, { corpus, drafts: false });
}

function shownAs(quote: Quote, corpus: Corpus): ShownQuote[] {
  const shown = showQuote(quote, null, { corpus, drafts: false });
  return shown ? [shown] : [];
}

function contextChoice([first]: readonly ShownQuote[]): Block[] {
  if (!first) return [];
  return choicesBlock([{ label: 'The paragraph around it', command: `context ${first.receipt}` }]);
}

function lost(kind: 'changed' | 'gone' | 'not-a-receipt'): string {
  return kind === 'changed'
    ? 'The article does not have the words of this receipt, and nothing stands in their place: it has changed, or the receipt is mistyped.'
    : 'The article of this receipt is not in the collection any more.';
}
