import type { EvidenceFile } from './case.ts';

/** Where the words of a piece of evidence stand in a body: nowhere, once, or several times. */
export type EvidencePlace =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly start: number; readonly end: number }
  | { readonly kind: 'many'; readonly starts: readonly number[] };

/** Finds the span of a piece of evidence; `prefix` and `suffix` must stand next to it, white space aside. */
export function placeOf(evidence: EvidenceFile, body: string): EvidencePlace {
  const starts = startsOf(evidence.quote, body).filter((start) => fits(evidence, body, start));
  const [start, ...others] = starts;
  if (start === undefined) return { kind: 'none' };
  if (others.length > 0) return { kind: 'many', starts };
  return { kind: 'one', start, end: start + evidence.quote.length };
}

function startsOf(quote: string, body: string): number[] {
  const starts: number[] = [];
  if (quote === '') return starts;
  for (let at = body.indexOf(quote); at !== -1; at = body.indexOf(quote, at + 1)) starts.push(at);
  return starts;
}

function fits({ quote, prefix, suffix }: EvidenceFile, body: string, start: number): boolean {
  const before = prefix?.trim() ?? '';
  const after = suffix?.trim() ?? '';
  if (before !== '' && !body.slice(0, start).trimEnd().endsWith(before)) return false;
  return (
    after === '' ||
    body
      .slice(start + quote.length)
      .trimStart()
      .startsWith(after)
  );
}
