import type { Corpus } from '../../core/corpus.ts';
import type { Passage } from '../../core/passage.ts';
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

/** Shows the paragraphs that a receipt's words stand in, then those before and after. */
export function contextReply(typed: string, receipt: Receipt, corpus: Corpus): Reply {
  const found = findReceipt(receipt, corpus);
  if (found.kind !== 'exact' && found.kind !== 'moved') return receiptReply(typed, receipt, corpus);
  const { quote } = found;
  const paragraphs = corpus.passages(quote.article);
  const own = paragraphs.filter((it) => it.start < quote.end && quote.start < it.end);
  const shown = (passages: readonly Passage[], marked: Quote | null) =>
    quoteBlocks(passages.flatMap((it) => wholePassage(it, marked, corpus) ?? []));
  const besides = ([label, number]: readonly [string, number]): Block[] => {
    const blocks = shown(
      paragraphs.filter((it) => it.number === number),
      null,
    );
    return blocks.length > 0 ? [paragraph(label), ...blocks] : [];
  };
  const first = own[0]?.number ?? quote.paragraph;
  const last = own.at(-1)?.number ?? first;
  const cases = corpus.casesOf(quote.article).filter((it) => it.status === 'reviewed');
  const choices = cases.map((it) => ({ label: it.title, command: `case case:${it.id}` }));
  return bareReply({
    query: typed,
    kind: 'found',
    blocks: [
      paragraph(`${placeOf(first, last)} of ${paragraphs.length}, in which the quote stands:`),
      ...shown(own, quote),
      ...besides(['Before it:', first - 1]),
      ...besides(['After it:', last + 1]),
      ...choicesBlock(choices),
    ],
  });
}

function placeOf(first: number, last: number): string {
  return first === last ? `Paragraph ${first}` : `Paragraphs ${first} to ${last}`;
}

function wholePassage(passage: Passage, marked: Quote | null, corpus: Corpus): ShownQuote | null {
  const article = corpus.article(passage.article);
  if (!article) return null;
  const whole = sliceQuote(article, passage.number, passage.start, passage.end);
  return showQuote(whole, marked, { corpus, drafts: false });
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
