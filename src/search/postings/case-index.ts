import type { Case } from '../../core/case.ts';
import type { Corpus } from '../../core/corpus.ts';
import { caseText } from '../searchable-text.ts';
import { breath } from './breath.ts';
import { impactsOf, normsOf } from './impact.ts';
import { type TermIndex, TermIndexBuilder } from './term-index.ts';

/** Words of case summaries, by the number of the case in ascending order of id. */
export interface CaseIndex {
  readonly index: TermIndex;
  readonly norms: Float64Array;
  /** By posting: what the term adds, see `impact.ts`. */
  readonly impacts: Uint8Array;
  /** By case: its articles' numbers stand from `starts[c]` up to `starts[c + 1]` in `articles`. */
  readonly starts: Uint32Array;
  readonly articles: Uint32Array;
}

export async function buildCaseIndex(
  corpus: Corpus,
  cases: readonly Case[],
  articleIds: readonly string[],
): Promise<CaseIndex> {
  const builder = new TermIndexBuilder();
  const pause = breath();
  const numbers = new Map(articleIds.map((id, number) => [id, number]));
  const starts = new Uint32Array(cases.length + 1);
  const articles: number[] = [];
  for (const [number, it] of cases.entries()) {
    builder.add(caseText(it, corpus.vocabulary));
    for (const id of it.articles) articles.push(...(numbers.has(id) ? [numbers.get(id) ?? 0] : []));
    starts[number + 1] = articles.length;
    await pause();
  }
  const index = builder.finish();
  const norms = normsOf(index);
  const impacts = impactsOf(index, norms);
  return { index, norms, impacts, starts, articles: Uint32Array.from(articles) };
}
