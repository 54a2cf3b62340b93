import type { Article } from './article.ts';
import type { Evidence, EvidenceFile } from './case.ts';

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

/** Most words of context that tell one occurrence from another. */
const mostContext = 40;

/**
 * Evidence for a span of an article, with the shortest prefix (else suffix) that makes it the only
 * one where its words occur more than once.
 * @throws RangeError when the span is empty or outside the body
 */
export function evidenceAt(
  article: Pick<Article, 'id' | 'body'>,
  start: number,
  end: number,
): Evidence {
  const { body } = article;
  if (!(start >= 0 && start < end && end <= body.length)) {
    throw new RangeError(`no span ${start}-${end} in article ${article.id}`);
  }
  const plain = { article: article.id, quote: body.slice(start, end) };
  const before = body.slice(0, start).match(/\S+/g) ?? [];
  const after = body.slice(end).match(/\S+/g) ?? [];
  for (const { context, side } of contexts(
    before.slice(-mostContext),
    after.slice(0, mostContext),
  )) {
    const evidence = context === '' ? plain : { ...plain, [side]: context };
    const place = placeOf(evidence, body);
    if (place.kind === 'one' && place.start === start) return { ...evidence, start, end };
  }
  const whole = { ...plain, prefix: body.slice(0, start).trim() };
  return { ...whole, start, end };
}

/** No context first, then ever longer prefixes and suffixes in turn. */
function* contexts(before: readonly string[], after: readonly string[]) {
  yield { context: '', side: 'prefix' as const };
  for (let count = 1; count <= Math.max(before.length, after.length); count += 1) {
    if (count <= before.length)
      yield { context: before.slice(-count).join(' '), side: 'prefix' as const };
    if (count <= after.length)
      yield { context: after.slice(0, count).join(' '), side: 'suffix' as const };
  }
}
