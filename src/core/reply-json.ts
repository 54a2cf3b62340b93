import type { Citation, Reply, ReplyKind, ShownQuote } from './reply.ts';

/** A quote as the JSON reply shows it. Offsets are UTF-16, half-open, into the article's body. */
export interface QuoteJson {
  readonly receipt: string;
  readonly article: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The answering words, as offsets into `text`. */
  readonly answer: { readonly start: number; readonly end: number } | null;
  readonly speaker: string | null;
  readonly citation: Pick<Citation, 'headline' | 'publisher' | 'published' | 'url'>;
}

/** The JSON reply: one object a query. */
export interface ReplyJson {
  readonly query: string;
  readonly kind: ReplyKind;
  /** The whole reply as plain text. */
  readonly text: string;
  readonly cases: Reply['cases'];
  readonly quotes: readonly QuoteJson[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly took_ms: number;
}

/**
 * Puts a reply into its JSON form.
 * @param tookMs milliseconds from the question to the reply
 */
export function replyJson(reply: Reply, text: string, tookMs: number): ReplyJson {
  const { query, kind, cases, total, page, pages } = reply;
  return {
    query,
    kind,
    text,
    cases,
    quotes: reply.quotes.map(quoteJson),
    total,
    page,
    pages,
    took_ms: Math.round(tookMs * 10) / 10,
  };
}

function quoteJson({
  quote,
  receipt,
  answer,
  speaker,
  speakerRole,
  citation,
}: ShownQuote): QuoteJson {
  const { article, paragraph, start, end, text } = quote;
  const { headline, publisher, published, url } = citation;
  return {
    receipt,
    article,
    paragraph,
    start,
    end,
    text,
    answer,
    speaker: speaker ?? speakerRole,
    citation: { headline, publisher, published, url },
  };
}
