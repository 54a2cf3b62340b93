import { createHash } from 'node:crypto';
import type { Article } from './article.ts';
import type { Case, CaseFile } from './case.ts';
import { checkCase } from './case-checks.ts';
import type { Issue } from './case-issue.ts';
import { fieldOf } from './case-issue.ts';
import { type Resolution, resolveCase } from './case-resolution.ts';
import { type Corpus, createCorpus } from './corpus.ts';
import type { Problem, Result } from './failure.ts';
import { visibleParts } from './visible.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';
import { citable } from './withheld-citation.ts';

/** Articles and cases that have been checked, hidden and withdrawn ones among them. */
export interface CheckedParts {
  readonly articles: readonly Article[];
  readonly cases: readonly Case[];
  readonly vocabulary: Vocabulary;
  /** When the newest of them changed, ISO 8601. */
  readonly changed: string;
}

/** Checks a case that has the right shape: its slugs, its ids and its evidence. */
export function inspectCase(
  file: CaseFile,
  articleOf: (id: string) => Article | undefined,
  vocabulary: Vocabulary,
): Resolution {
  const { resolved, issues } = resolveCase(file, articleOf);
  return { resolved, issues: [...checkCase(file, vocabulary), ...issues] };
}

/** Makes a corpus of checked parts: what is hidden or withdrawn is left out, and what may name somebody whom a case withholds. */
export function corpusOfParts(parts: CheckedParts): Corpus {
  const { vocabulary, changed } = parts;
  const { articles: visible, cases } = visibleParts(parts.articles, parts.cases);
  const articles = citable(visible, cases, vocabulary);
  return createCorpus({ revision: revisionOf(parts), vocabulary, articles, cases, changed });
}

/**
 * Makes a corpus without files, for ingestion, benchmarks and tests.
 * @returns the corpus, or every issue of every case and every id that occurs twice
 */
export function corpusFromParts(
  articles: readonly Article[],
  cases: readonly CaseFile[],
  vocabulary: Vocabulary,
  changed = '1970-01-01T00:00:00.000Z',
): Result<Corpus> {
  const byId = new Map(articles.map((it) => [it.id, it]));
  const problems = [...repeatedIds('article', articles), ...repeatedIds('case', cases)];
  const resolved = cases.map((file) => {
    const inspected = inspectCase(file, (id) => byId.get(id), vocabulary);
    problems.push(...inspected.issues.map((it) => problemOf(file, it)));
    return inspected.resolved;
  });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: corpusOfParts({ articles, cases: resolved, vocabulary, changed }) };
}

function problemOf(file: CaseFile, { path, message, input, nearest }: Issue): Problem {
  return { input, message: `case ${file.id}, ${fieldOf(path)}: ${message}`, nearest };
}

function repeatedIds(kind: string, items: readonly { readonly id: string }[]): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { id } of items) {
    if (seen.has(id)) {
      problems.push({ input: id, message: `two ${kind}s have the id "${id}"`, nearest: [] });
    }
    seen.add(id);
  }
  return problems;
}

/** A hash of all content. Each part is hashed by itself, so that order does not matter. */
function revisionOf({ articles, cases, vocabulary }: CheckedParts): string {
  const lines = [
    ...articles.map((it) => `article ${it.id} ${sha256(JSON.stringify(it))}`),
    ...cases.map((it) => `case ${it.id} ${sha256(JSON.stringify(it))}`),
    `vocabulary ${sha256(JSON.stringify(vocabulary.files))}`,
  ];
  return sha256(lines.sort().join('\n'));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
