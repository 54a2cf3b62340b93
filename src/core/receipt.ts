import { createHash } from 'node:crypto';
import type { Corpus } from './corpus.ts';
import type { Passage } from './passage.ts';
import { type Quote, sliceQuote } from './quote.ts';
import { sentencesOf } from './text/sentences.ts';
import { wordsOf } from './text/words.ts';

/** What a receipt says: which article, which span, and what stood there. */
export interface Receipt {
  readonly article: string;
  /** UTF-16 offsets into the body, half-open. */
  readonly start: number;
  readonly end: number;
  /** Seven characters made of the quoted text. */
  readonly fingerprint: string;
}

/** What has become of the words that a receipt stands for. */
export type ReceiptFinding =
  | { readonly kind: 'exact'; readonly quote: Quote }
  /** The same words, elsewhere in the article than when the receipt was made. */
  | { readonly kind: 'moved'; readonly quote: Quote }
  /** The words are not there any more; `now` is what stands in their place, where anything does. */
  | { readonly kind: 'changed'; readonly article: string; readonly now: Quote | null }
  | { readonly kind: 'gone'; readonly article: string }
  | { readonly kind: 'not-a-receipt' };

/**
 * Letters and digits of a fingerprint: none that are mistaken for another. Readers may type capitals,
 * O for 0 and I or L for 1.
 */
const digits = '0123456789abcdefghjkmnpqrstvwxyz';
const fingerprintLength = 7;

/**
 * Dots, because colons become emoji and underscores italics in chats. What people copy along is let
 * pass: the word "receipt", quotation marks and brackets around it, a full stop after it.
 */
const pattern =
  /^(?:receipt:?\s+)?[`"'“‘(<[]{0,2}([a-z0-9]+(?:-[a-z0-9]+)*)\.(\d{1,7})-(\d{1,7})\.([0-9a-z]{7})[`"'”’)>\].,;]{0,3}$/;

/** The receipt of a quote: `a-000.231-338.k3f9x2m`. Safe in an address and short enough for a button. */
export function receiptOf(quote: Pick<Quote, 'article' | 'start' | 'end' | 'text'>): string {
  return `${quote.article}.${quote.start}-${quote.end}.${fingerprintOf(quote.text)}`;
}

/** Reads a receipt as typed or pasted; null for anything else. */
export function parseReceipt(text: string): Receipt | null {
  const match = pattern.exec(text.trim().toLowerCase());
  if (!match) return null;
  const [, article = '', first = '', last = '', typed = ''] = match;
  const start = Number(first);
  const end = Number(last);
  if (start >= end) return null;
  const fingerprint = typed.replaceAll('o', '0').replaceAll(/[il]/g, '1');
  return { article, start, end, fingerprint };
}

/** Finds the words of a receipt in a corpus, and says whether the article still has them. */
export function findReceipt(
  receipt: string | Receipt,
  corpus: Pick<Corpus, 'article' | 'passages'>,
): ReceiptFinding {
  const wanted = typeof receipt === 'string' ? parseReceipt(receipt) : receipt;
  if (!wanted) return { kind: 'not-a-receipt' };
  const article = corpus.article(wanted.article);
  if (!article) return { kind: 'gone', article: wanted.article };
  const { body } = article;
  const passages = corpus.passages(article.id);
  const cut = (start: number, end: number) =>
    sliceQuote(article, paragraphAt(passages, start), start, end);
  if (fits(wanted, body, wanted.start))
    return { kind: 'exact', quote: cut(wanted.start, wanted.end) };
  const length = wanted.end - wanted.start;
  for (const { start } of wordsOf(body)) {
    const from = startsFrom(body, start).find((it) => fits(wanted, body, it));
    if (from !== undefined) return { kind: 'moved', quote: cut(from, from + length) };
  }
  const now = sentencesAround(passages, wanted);
  return { kind: 'changed', article: article.id, now: now && cut(now.start, now.end) };
}

function fingerprintOf(text: string): string {
  const hash = createHash('sha256').update(text).digest();
  return Array.from({ length: fingerprintLength }, (_, at) => digits[(hash[at] ?? 0) % 32]).join(
    '',
  );
}

function fits({ start, end, fingerprint }: Receipt, body: string, from: number): boolean {
  const to = from + end - start;
  return to <= body.length && fingerprintOf(body.slice(from, to)) === fingerprint;
}

/** A quote begins with a word or with the quotation marks or brackets directly before it. */
function startsFrom(body: string, word: number): number[] {
  const starts = [word];
  for (let at = word - 1; at >= 0 && /[^\s\p{L}\p{N}]/u.test(body.charAt(at)); at -= 1)
    starts.push(at);
  return starts;
}

function paragraphAt(passages: readonly Passage[], offset: number): number {
  return passages.findLast((it) => it.start <= offset)?.number ?? 1;
}

/** The sentences of one paragraph that the span touches today. */
function sentencesAround(
  passages: readonly Passage[],
  { start, end }: Receipt,
): { start: number; end: number } | null {
  const passage = passages.find((it) => it.end > start && it.start < end);
  if (!passage) return null;
  const touched = sentencesOf(passage.text).filter(
    (it) => passage.start + it.end > start && passage.start + it.start < end,
  );
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last) return null;
  return { start: passage.start + first.start, end: passage.start + last.end };
}
