import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article.ts';
import { passagesOf } from '../../../src/core/passage.ts';
import { sliceQuote } from '../../../src/core/quote.ts';
import { findReceipt, parseReceipt, receiptOf } from '../../../src/core/receipt.ts';
import { articleOf } from '../../fakes/corpus-of.ts';

const body = [
  'A constable kept a borrowed van for a week. He denied it.',
  '“It was a lapse,” the chair said. The panel gave a final written warning.',
].join('\n\n');
const article = articleOf({ id: 'a-100', body });

function corpusWith(...articles: Article[]) {
  const byId = new Map(articles.map((it) => [it.id, it]));
  return {
    article: (id: string) => byId.get(id),
    passages: (id: string) => {
      const found = byId.get(id);
      return found ? passagesOf(found) : [];
    },
  };
}

function quoteOf(text: string) {
  const start = body.indexOf(text);
  const paragraph = body.slice(0, start).split('\n\n').length;
  return sliceQuote(article, paragraph, start, start + text.length);
}

const warning = quoteOf('The panel gave a final written warning.');

describe('a receipt', () => {
  it('names article, span and content in a form that can be typed and put into an address', () => {
    const receipt = receiptOf(warning);
    expect(receipt).toMatch(/^a-100\.\d+-\d+\.[0-9a-hjkmnp-tv-z]{7}$/);
    expect(encodeURIComponent(receipt)).toBe(receipt);
    expect(receipt.length).toBeLessThanOrEqual(60);
  });

  it('finds the exact span again', () => {
    expect(findReceipt(receiptOf(warning), corpusWith(article))).toEqual({
      kind: 'exact',
      quote: warning,
    });
  });

  it('may be typed in capitals, with O for 0 and I or L for 1', () => {
    const receipt = receiptOf(warning);
    const dot = receipt.lastIndexOf('.');
    const typed =
      receipt.slice(0, dot) + receipt.slice(dot).replaceAll('0', 'O').replaceAll('1', 'L');
    expect(findReceipt(` ${typed.toUpperCase()} `, corpusWith(article)).kind).toBe('exact');
  });

  it.each(['Receipt %', '`%`', '“%”.', '(%)', '%,'])('is read out of %j', (pasted) => {
    const receipt = receiptOf(warning);
    expect(findReceipt(pasted.replace('%', receipt), corpusWith(article)).kind).toBe('exact');
  });

  it('finds the words where an earlier paragraph has changed', () => {
    const longer = articleOf({ id: 'a-100', body: `A correction was made.\n\n${body}` });
    const finding = findReceipt(receiptOf(warning), corpusWith(longer));
    expect(finding).toMatchObject({ kind: 'moved', quote: { text: warning.text, paragraph: 3 } });
  });

  it('finds words that begin with a quotation mark', () => {
    const lapse = quoteOf('“It was a lapse,” the chair said.');
    const longer = articleOf({ id: 'a-100', body: `Note.\n\n${body}` });
    expect(findReceipt(receiptOf(lapse), corpusWith(longer))).toMatchObject({
      kind: 'moved',
      quote: { text: lapse.text },
    });
  });

  it('shows what stands there now where the words have changed', () => {
    const mended = articleOf({ id: 'a-100', body: body.replace('a final written', 'a written') });
    expect(findReceipt(receiptOf(warning), corpusWith(mended))).toMatchObject({
      kind: 'changed',
      now: { text: 'The panel gave a written warning.' },
    });
  });

  it('says that nothing stands there where the article has become shorter', () => {
    const shorter = articleOf({ id: 'a-100', body: 'Gone.' });
    expect(findReceipt(receiptOf(warning), corpusWith(shorter))).toEqual({
      kind: 'changed',
      article: 'a-100',
      now: null,
    });
  });

  it('says that the article is gone', () => {
    expect(findReceipt(receiptOf(warning), corpusWith())).toEqual({
      kind: 'gone',
      article: 'a-100',
    });
  });

  it.each([
    '',
    'a-100',
    'what happened?',
    'a-100.5-3.abcdefg',
    'a-100.1-2.abc',
    '../a.1-2.abcdefg',
    'A Person.1-2.abcdefg',
  ])('is not read out of "%s"', (text) => {
    expect(parseReceipt(text)).toBeNull();
    expect(findReceipt(text, corpusWith(article)).kind).toBe('not-a-receipt');
  });

  it('leads back to any span of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 300 }),
        fc.nat(),
        fc.nat(),
        (text, from, to) => {
          const any = articleOf({ id: 'a-1', body: text });
          const start = from % text.length;
          const end = start + 1 + (to % (text.length - start));
          const quote = sliceQuote(any, 1, start, end);
          const finding = findReceipt(receiptOf(quote), corpusWith(any));
          expect(finding).toMatchObject({ kind: 'exact', quote: { start, end, text: quote.text } });
        },
      ),
      { numRuns: 200 },
    );
  });
});
