import type { Article } from './article.ts';
import type { Case } from './case.ts';

/** The part of a corpus that may answer. */
export interface Visible {
  readonly articles: readonly Article[];
  readonly cases: readonly Case[];
}

/**
 * Takes out hidden cases, the articles that only they use, withdrawn articles, and every fact and
 * quotation that rests on nothing else. An article of no case stays.
 */
export function visibleParts(articles: readonly Article[], cases: readonly Case[]): Visible {
  const hidden = new Set(cases.filter((it) => it.hidden).flatMap((it) => it.articles));
  const shown = new Set(cases.filter((it) => !it.hidden).flatMap((it) => it.articles));
  const kept = articles.filter(
    ({ id, status }) => status !== 'withdrawn' && (shown.has(id) || !hidden.has(id)),
  );
  const ids = new Set(kept.map((it) => it.id));
  const remaining = cases
    .filter((it) => !it.hidden)
    .map((it) => (it.articles.every((id) => ids.has(id)) ? it : withoutGone(it, ids)))
    .filter((it) => it.articles.length > 0);
  return { articles: kept, cases: remaining };
}

function withoutGone(file: Case, ids: ReadonlySet<string>): Case {
  const rest = prune(file, ids) as Case;
  return { ...rest, articles: file.articles.filter((id) => ids.has(id)) };
}

/** Marks an entry that has lost all its evidence. */
const gone = Symbol('gone');

/** A fact without evidence says nothing any more; a list entry without evidence goes. */
function prune(node: unknown, ids: ReadonlySet<string>): unknown {
  if (Array.isArray(node)) {
    return node.map((it) => prune(it, ids)).filter((it) => it !== gone);
  }
  if (typeof node !== 'object' || node === null) return node;
  const rest = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === 'evidence' ? value : prune(value, ids),
    ]),
  );
  const { evidence } = rest as { evidence?: unknown };
  if (!Array.isArray(evidence) || evidence.length === 0) return rest;
  const left = evidence.filter((it) => ids.has((it as { article: string }).article));
  if (left.length > 0) return { ...rest, evidence: left };
  return 'value' in rest ? { ...rest, value: null, evidence: [] } : gone;
}
