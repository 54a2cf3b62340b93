import type { Case, Evidence } from '../../core/case.ts';
import type { Corpus } from '../../core/corpus.ts';
import type { Quote } from '../../core/quote.ts';
import { receiptOf } from '../../core/receipt.ts';
import type { ShownQuote } from '../../core/reply.ts';
import type { Span } from '../../core/text/sentences.ts';
import { citationOf } from './citation.ts';
import { excerptOf } from './excerpt.ts';
import { oneVoice } from './one-voice.ts';
import { voiceOf } from './voice.ts';

/** Said beside every quote and case that rests on a draft. */
export const draftNotice = 'Draft, not yet checked by an editor.';

/** What a quote is shown with. */
export interface ShowOptions {
  readonly corpus: Corpus;
  readonly drafts: boolean;
}

/** The cases that may speak for an article: reviewed ones, and drafts where they may answer. */
export function casesFor(article: string, { corpus, drafts }: ShowOptions): readonly Case[] {
  return corpus.casesOf(article).filter((it) => drafts || it.status === 'reviewed');
}

/** The quote that holds a piece of evidence, its words marked as the answer. */
export function showEvidence(evidence: Evidence, options: ShowOptions): ShownQuote | null {
  return showSpan(evidence.article, evidence, evidence, options);
}

/** The whole sentences of an article that hold a span, as far as they have one voice. */
export function showSpan(
  articleId: string,
  span: Span,
  answer: Span | null,
  options: ShowOptions,
): ShownQuote | null {
  const article = options.corpus.article(articleId);
  if (!article) return null;
  const { corpus } = options;
  const passages = corpus.passages(articleId);
  const excerpt = excerptOf(article, passages, span);
  const spoken = oneVoice(article, excerpt, answer, casesFor(articleId, options), corpus);
  return showQuote(excerptOf(article, passages, spoken), answer, options);
}

/** Dresses a quote with its speaker, source, receipt and warnings; null when its article is gone. */
export function showQuote(
  quote: Quote,
  answer: Span | null,
  options: ShowOptions,
): ShownQuote | null {
  const article = options.corpus.article(quote.article);
  if (!article) return null;
  const voice = voiceOf(article, answer ?? quote, casesFor(article.id, options), options.corpus);
  return {
    quote,
    receipt: receiptOf(quote),
    answer: answer ? within(answer, quote) : null,
    speaker: voice.speaker,
    speakerRole: voice.role,
    citation: citationOf(article),
    notes:
      article.status === 'corrected' ? [`Correction: ${article.note ?? 'see the publisher'}`] : [],
  };
}

/** The part of the answer that lies in the quote, as offsets into the quote's text. */
function within(answer: Span, quote: Quote): Span | null {
  const start = Math.max(answer.start, quote.start) - quote.start;
  const end = Math.min(answer.end, quote.end) - quote.start;
  return start < end ? { start, end } : null;
}
