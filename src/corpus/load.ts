import type { Article } from '../core/article.ts';
import { fieldOf } from '../core/case-issue.ts';
import type { Corpus } from '../core/corpus.ts';
import { corpusOfParts, issuesOfCase } from '../core/corpus-parts.ts';
import type { Vocabulary } from '../core/vocabulary/vocabulary.ts';
import { loadVocabulary } from './load-vocabulary.ts';
import { type Checked, type CorpusProblem, corpusProblem, inReadingOrder } from './problem.ts';
import { readArticle } from './read-article.ts';
import { type ReadCase, readCase } from './read-case.ts';
import { readFolder, type SourceFile } from './source-file.ts';

/**
 * Loads a corpus folder, all or nothing.
 * @returns the corpus, or every problem of every file in reading order
 */
export async function loadCorpus(folder: string): Promise<Checked<Corpus>> {
  const [vocabulary, articleFiles, caseFiles] = await Promise.all([
    loadVocabulary(folder),
    readFolder(folder, 'articles', '.md'),
    readFolder(folder, 'cases', '.yaml'),
  ]);
  const articles = readAll(articleFiles.files, readArticle);
  const cases = readAll(caseFiles.files, readCase);
  const problems = [
    ...(vocabulary.ok ? [] : vocabulary.problems),
    ...articleFiles.problems,
    ...caseFiles.problems,
    ...articles.problems,
    ...cases.problems,
    ...misnamed(
      articles.read.map(([file, it]) => [file, it.id]),
      '.md',
    ),
    ...misnamed(
      cases.read.map(([file, it]) => [file, it.content.id]),
      '.yaml',
    ),
  ];
  const articleList = articles.read.map(([, article]) => article);
  const unread = unreadIds([...articleFiles.files.map((it) => it.file)], articleList);
  if (vocabulary.ok) {
    problems.push(...caseProblems(cases.read, articleList, unread, vocabulary.value));
  }
  if (!vocabulary.ok || problems.length > 0) {
    return { ok: false, problems: inReadingOrder(problems) };
  }
  const newest = Math.max(
    0,
    ...[...articleFiles.files, ...caseFiles.files].map((it) => it.changed),
  );
  const corpus = corpusOfParts({
    articles: articleList,
    cases: cases.read.map(([, it]) => it.content),
    vocabulary: vocabulary.value,
    changed: new Date(newest).toISOString(),
  });
  return { ok: true, value: corpus };
}

function readAll<T>(
  files: readonly SourceFile[],
  read: (file: SourceFile) => Checked<T>,
): {
  readonly read: readonly (readonly [string, T])[];
  readonly problems: readonly CorpusProblem[];
} {
  const values: (readonly [string, T])[] = [];
  const problems: CorpusProblem[] = [];
  for (const file of files) {
    const result = read(file);
    if (result.ok) values.push([file.file, result.value]);
    else problems.push(...result.problems);
  }
  return { read: values, problems };
}

/** Ids that occur twice, and files that do not bear the name of their id. */
function misnamed(
  files: readonly (readonly [file: string, id: string])[],
  ending: string,
): CorpusProblem[] {
  const first = new Map<string, string>();
  const problems: CorpusProblem[] = [];
  for (const [file, id] of files) {
    const other = first.get(id);
    const at = { file, field: 'id' };
    if (other !== undefined) {
      const message = `the id "${id}" is also that of ${other}`;
      problems.push(corpusProblem(at, message, { input: id }));
    } else if (!file.endsWith(`/${id}${ending}`)) {
      const message = `a file is named after its id: ${id}${ending}`;
      problems.push(corpusProblem(at, message, { input: id }));
    }
    if (other === undefined) first.set(id, file);
  }
  return problems;
}

/** Ids of article files that could not be read: evidence in them is not a second problem. */
function unreadIds(files: readonly string[], read: readonly Article[]): ReadonlySet<string> {
  const known = new Set(read.map((it) => it.id));
  const ids = files.map((it) => it.slice(it.lastIndexOf('/') + 1, -'.md'.length));
  return new Set(ids.filter((it) => !known.has(it)));
}

function caseProblems(
  cases: readonly (readonly [string, ReadCase])[],
  articles: readonly Article[],
  unread: ReadonlySet<string>,
  vocabulary: Vocabulary,
): CorpusProblem[] {
  const byId = new Map(articles.map((it) => [it.id, it]));
  return cases.flatMap(([file, { content, lineOf }]) =>
    issuesOfCase(content, (id) => byId.get(id), vocabulary)
      .filter((it) => !unread.has(it.input))
      .map(({ path, message, input, nearest }) =>
        corpusProblem({ file, field: fieldOf(path), line: lineOf(path) }, message, {
          input,
          nearest,
        }),
      ),
  );
}
