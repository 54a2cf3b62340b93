import type { EvidenceFile } from '../../core/case.ts';
import { placeOf } from '../../core/evidence.ts';
import type { Span } from '../../core/text/sentences.ts';

/** Makes evidence out of spans of one body. */
export type Cite = (span: Span) => EvidenceFile;

/** How much of the text before and after a span is taken in, step by step, until its place is unique. */
const reaches = [24, 80, 240, 1_000];

/** So many places are no report: the whole text before and after is taken in at once. */
const endless = 200;

/**
 * Evidence for spans of `body`: the exact words, with as much of the text directly before (or, at
 * the beginning of a body, after) as makes the place unique.
 */
export function citing(article: string, body: string): Cite {
  return ({ start, end }) => {
    const bare = { article, quote: body.slice(start, end) };
    const places = placeOf(bare, body);
    if (places.kind === 'one') return bare;
    if (places.kind === 'many' && places.starts.length < endless) {
      for (const evidence of widened(bare, body, start, end)) {
        if (placeOf(evidence, body).kind === 'one') return evidence;
      }
    }
    return { ...bare, prefix: body.slice(0, start), suffix: body.slice(end) };
  };
}

function* widened(
  bare: EvidenceFile,
  body: string,
  start: number,
  end: number,
): Generator<EvidenceFile> {
  for (const reach of reaches) {
    const prefix = body.slice(Math.max(0, start - reach), start).trim();
    const suffix = body.slice(end, end + reach).trim();
    if (prefix !== '') yield { ...bare, prefix };
    if (suffix !== '') yield { ...bare, suffix };
    if (prefix !== '' && suffix !== '') yield { ...bare, prefix, suffix };
  }
}
