import { stat } from 'node:fs/promises';
import { fieldOf } from '../core/case-issue.ts';
import type { Corpus } from '../core/corpus.ts';
import { corpusOfParts, issuesOfCase } from '../core/corpus-parts.ts';
import type { Vocabulary } from '../core/vocabulary/vocabulary.ts';
import { loadVocabulary } from './load-vocabulary.ts';
import { type Checked, type CorpusProblem, corpusProblem, inReadingOrder } from './problem.ts';
import { type ReadArticle, readArticle } from './read-article.ts';
import { type ReadCase, readCase } from './read-case.ts';
import { readFolder, type SourceFile } from './source-file.ts';

/** The files of a corpus, read as far as they can be, and what is wrong with their form. */
interface Reading {
  readonly articles: readonly ReadArticle[];
  readonly cases: readonly ReadCase[];
  /** Ids of articles that could not be read: evidence in them is not a second problem. */
  readonly unread: ReadonlySet<string>;
  readonly problems: readonly CorpusProblem[];
  /** When the newest file changed, in milliseconds since 1970. */
  readonly changed: number;
}

/**
 * Loads a corpus folder, all or nothing.
 * @returns the corpus, or every problem of every file in reading order
 */
export async function loadCorpus(folder: string): Promise<Checked<Corpus>> {
  const info = await stat(folder).catch(() => null);
  if (!info?.isDirectory()) {
    return { ok: false, problems: [corpusProblem({ file: folder }, 'there is no such folder')] };
  }
  const [vocabulary, reading] = await Promise.all([loadVocabulary(folder), readFiles(folder)]);
  const problems = [
    ...(vocabulary.ok ? caseProblems(reading, vocabulary.value) : vocabulary.problems),
    ...reading.problems,
  ];
  if (!vocabulary.ok || problems.length > 0) {
    return { ok: false, problems: inReadingOrder(problems) };
  }
  const corpus = corpusOfParts({
    articles: reading.articles.map((it) => it.content),
    cases: reading.cases.map((it) => it.content),
    vocabulary: vocabulary.value,
    changed: new Date(reading.changed).toISOString(),
  });
  return { ok: true, value: corpus };
}

async function readFiles(folder: string): Promise<Reading> {
  const [articleFiles, caseFiles] = await Promise.all([
    readFolder(folder, 'articles', '.md'),
    readFolder(folder, 'cases', '.yaml'),
  ]);
  const articles = readAll(articleFiles.files, readArticle);
  const cases = readAll(caseFiles.files, readCase);
  const files = [...articleFiles.files, ...caseFiles.files];
  return {
    articles: articles.read,
    cases: cases.read,
    unread: unreadIds(articleFiles.files, articles.read),
    problems: [
      ...articleFiles.problems,
      ...caseFiles.problems,
      ...articles.problems,
      ...cases.problems,
      ...misnamed(articles.read, '.md'),
      ...misnamed(cases.read, '.yaml'),
    ],
    changed: files.reduce((newest, it) => Math.max(newest, it.changed), 0),
  };
}

function readAll<T>(
  files: readonly SourceFile[],
  read: (file: SourceFile) => Checked<T>,
): { readonly read: readonly T[]; readonly problems: readonly CorpusProblem[] } {
  const values: T[] = [];
  const problems: CorpusProblem[] = [];
  for (const file of files) {
    const result = read(file);
    if (result.ok) values.push(result.value);
    else problems.push(...result.problems);
  }
  return { read: values, problems };
}

/** Ids that occur twice, and files that do not bear the name of their id. */
function misnamed(read: readonly (ReadArticle | ReadCase)[], ending: string): CorpusProblem[] {
  const first = new Map<string, string>();
  const problems: CorpusProblem[] = [];
  for (const { file, content, lineOf } of read) {
    const { id } = content;
    const other = first.get(id);
    const isNamed = file.endsWith(`/${id}${ending}`);
    if (other === undefined) first.set(id, file);
    if (other === undefined && isNamed) continue;
    const message =
      other === undefined
        ? `a file is named after its id: ${id}${ending}`
        : `the id "${id}" is also that of ${other}`;
    problems.push(
      corpusProblem({ file, field: 'id', line: lineOf(['id']) }, message, { input: id }),
    );
  }
  return problems;
}

function unreadIds(
  files: readonly SourceFile[],
  read: readonly ReadArticle[],
): ReadonlySet<string> {
  const known = new Set(read.map((it) => it.content.id));
  const ids = files.map(({ file }) => file.slice(file.lastIndexOf('/') + 1, -'.md'.length));
  return new Set(ids.filter((it) => !known.has(it)));
}

function caseProblems(reading: Reading, vocabulary: Vocabulary): CorpusProblem[] {
  const byId = new Map(reading.articles.map(({ content }) => [content.id, content]));
  return reading.cases.flatMap(({ file, content, lineOf }) =>
    issuesOfCase(content, (id) => byId.get(id), vocabulary)
      .filter((it) => !reading.unread.has(it.input))
      .map(({ path, message, input, nearest }) => {
        const at = { file, field: fieldOf(path), line: lineOf(path) };
        return corpusProblem(at, message, { input, nearest });
      }),
  );
}
