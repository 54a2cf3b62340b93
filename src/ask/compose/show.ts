import type { Case, Evidence } from '../../core/case.ts';
import type { Corpus } from '../../core/corpus.ts';
import type { Quote } from '../../core/quote.ts';
import { receiptOf } from '../../core/receipt.ts';
import type { ShownQuote } from '../../core/reply.ts';
import type { Span } from '../../core/text/sentences.ts';
import type { Notice } from '../facts/matter.ts';
import { citationOf } from './citation.ts';
import { excerptOf } from './excerpt.ts';
import { listNotes } from './list-note.ts';
import { oneVoice } from './one-voice.ts';
import { withRejoinder } from './rejoinder.ts';
import { voiceOf } from './voice.ts';

/** Said beside every quote and case that rests on a draft. */
export const draftNotice = 'Draft, not yet checked by an editor.';

/** Said beside a quote that has no room for the sentence by which the source takes it back. */
const cutNotice = 'The next sentence of the source may reject or limit this; it has no room here.';

/** Said beside a quote whose headline or link is left out. */
const withheldNote =
  'The headline or the link is left out: it may name somebody whom the source withholds.';

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
  const whole = excerptOf(article, passages, spoken);
  const { span: rejoined, isCut } = withRejoinder(article, passages, whole, answer);
  const shown = showQuote(excerptOf(article, passages, rejoined), answer, options);
  return shown && isCut ? { ...shown, notes: [...shown.notes, cutNotice] } : shown;
}

/** Dresses a quote with its speaker, source, receipt and warnings; null when its article is gone. */
export function showQuote(
  quote: Quote,
  answer: Span | null,
  options: ShowOptions,
): ShownQuote | null {
  const article = options.corpus.article(quote.article);
  if (!article) return null;
  const voice = voiceOf(
    article,
    answer ?? quote,
    casesFor(article.id, options),
    options.corpus,
    quote,
  );
  return {
    quote,
    receipt: receiptOf(quote),
    answer: answer ? within(answer, quote) : null,
    speaker: voice.speaker,
    speakerRole: voice.role,
    citation: citationOf(article),
    notes: [
      ...(article.status === 'corrected'
        ? [`Correction: ${article.note ?? 'see the publisher'}`]
        : []),
      ...(article.names_withheld ? [withheldNote] : []),
      ...listNotes(article, options.corpus.passages(article.id), quote),
    ],
  };
}

/** The notice that whose words these quotes are is known from a draft alone; none where no draft was used. */
export function draftVoiceNotices(shown: readonly ShownQuote[], options: ShowOptions): Notice[] {
  const isDrafted = shown.some(({ quote, answer }) => {
    const article = options.corpus.article(quote.article);
    const span = answer
      ? { start: quote.start + answer.start, end: quote.start + answer.end }
      : quote;
    const cases = casesFor(quote.article, options);
    return article && voiceOf(article, span, cases, options.corpus, quote).isDraft;
  });
  const text = `${draftNotice} This is about the names and roles below the quotes, not their words.`;
  return isDrafted ? [{ notice: 'draft', text }] : [];
}

/** The part of the answer that lies in the quote, as offsets into the quote's text. */
function within(answer: Span, quote: Quote): Span | null {
  const start = Math.max(answer.start, quote.start) - quote.start;
  const end = Math.min(answer.end, quote.end) - quote.start;
  return start < end ? { start, end } : null;
}
