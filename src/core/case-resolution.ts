import type { Article } from './article.ts';
import type { Case, CaseFile, Evidence, EvidenceFile } from './case.ts';
import type { Issue } from './case-issue.ts';
import { placeOf } from './evidence.ts';
import { nearestText } from './nearest-text.ts';

type Path = readonly (string | number)[];

/** Finds an article that evidence may point into. */
export type ArticleLookup = (id: string) => Pick<Article, 'id' | 'body'> | undefined;

/**
 * Resolves every piece of evidence of a case to its one span.
 * @returns the case, which is to be used only where no issue was found, and every issue
 */
export function resolveCase(
  file: CaseFile,
  articleOf: ArticleLookup,
): { readonly resolved: Case; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const listed = new Set(file.articles);
  for (const [index, id] of file.articles.entries()) {
    if (!articleOf(id))
      issues.push(issue(['articles', index], `no article has the id "${id}"`, id));
  }
  const resolved = walk(file, []) as Case;
  return { resolved, issues };

  function walk(node: unknown, path: Path): unknown {
    if (Array.isArray(node)) {
      const isEvidence = path.at(-1) === 'evidence';
      return node.map((item, index) =>
        isEvidence ? resolve(item as EvidenceFile, [...path, index]) : walk(item, [...path, index]),
      );
    }
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [key, walk(value, [...path, key])]),
    );
  }

  function resolve(evidence: EvidenceFile, path: Path): Evidence {
    const nowhere = { ...evidence, start: 0, end: 0 };
    const article = articleOf(evidence.article);
    if (!listed.has(evidence.article) || !article) {
      const message = article
        ? `the case does not list the article "${evidence.article}"`
        : `no article has the id "${evidence.article}"`;
      if (!article && listed.has(evidence.article)) return nowhere;
      issues.push({
        ...issue([...path, 'article'], message, evidence.article),
        nearest: file.articles,
      });
      return nowhere;
    }
    const place = placeOf(evidence, article.body);
    if (place.kind === 'one') return { ...evidence, start: place.start, end: place.end };
    issues.push(misplaced(evidence, article, place, [...path, 'quote']));
    return nowhere;
  }
}

function misplaced(
  evidence: EvidenceFile,
  article: Pick<Article, 'id' | 'body'>,
  place: Exclude<ReturnType<typeof placeOf>, { kind: 'one' }>,
  path: Path,
): Issue {
  if (place.kind === 'many') {
    const message = `the words stand ${place.starts.length} times in ${article.id}: add a prefix or suffix`;
    const nearest = place.starts.map((start) =>
      article.body
        .slice(Math.max(0, start - 30), start + evidence.quote.length)
        .replace(/^\S*\s+/, ''),
    );
    return { path, message, input: evidence.quote, nearest };
  }
  const near = nearestText(evidence.quote, article.body);
  const standsWithout = article.body.includes(evidence.quote);
  const message = standsWithout
    ? `the words stand in ${article.id}, but not with this prefix and suffix`
    : `the words do not stand in ${article.id}`;
  return { path, message, input: evidence.quote, nearest: near === null ? [] : [near] };
}

function issue(path: Path, message: string, input: string): Issue {
  return { path, message, input, nearest: [] };
}
