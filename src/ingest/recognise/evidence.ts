import type { EvidenceFile } from '../../core/case.ts';
import type { Span } from '../../core/text/sentences.ts';

/** Makes evidence out of spans of one body. */
export type Cite = (span: Span) => EvidenceFile;

/**
 * Evidence for spans of `body`: the exact words, with as much of the text directly before (or, at
 * the beginning of a body, after) as makes the place unique.
 */
export function citing(article: string, body: string): Cite {
  return ({ start, end }) => {
    const quote = body.slice(start, end);
    if (occursOnce(body, quote)) return { article, quote };
    for (const reach of [24, 80, 240, 1_000, start]) {
      const prefix = body.slice(Math.max(0, start - reach), start);
      if (prefix !== '' && occursOnce(body, prefix + quote)) return { article, quote, prefix };
      const suffix = body.slice(end, end + reach);
      if (suffix !== '' && occursOnce(body, prefix + quote + suffix)) {
        return prefix === '' ? { article, quote, suffix } : { article, quote, prefix, suffix };
      }
    }
    return { article, quote, prefix: body.slice(0, start), suffix: body.slice(end) };
  };
}

function occursOnce(body: string, words: string): boolean {
  const first = body.indexOf(words);
  return first !== -1 && body.indexOf(words, first + 1) === -1;
}
