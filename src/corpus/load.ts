import { stat } from 'node:fs/promises';
import type { Article } from '../core/article.ts';
import type { Case } from '../core/case.ts';
import { fieldOf, type Issue } from '../core/case-issue.ts';
import type { Corpus } from '../core/corpus.ts';
import { corpusOfParts, inspectCase } from '../core/corpus-parts.ts';
import type { Vocabulary } from '../core/vocabulary/vocabulary.ts';
import { loadVocabulary } from './load-vocabulary.ts';
import { type Checked, type CorpusProblem, corpusProblem, inReadingOrder } from './problem.ts';
import { type ReadArticle, readArticle } from './read-article.ts';
import { type ReadCase, readCase } from './read-case.ts';
import { readFolder } from './source-file.ts';

/**
 * Loads a corpus folder, all or nothing.
 * @returns the corpus, or every problem of every file in reading order
 */
export async function loadCorpus(folder: string): Promise<Checked<Corpus>> {
  const info = await stat(folder).catch(() => null);
  if (!info?.isDirectory()) {
    return { ok: false, problems: [corpusProblem({ file: folder }, 'there is no such folder')] };
  }
  const [vocabulary, articles] = await Promise.all([loadVocabulary(folder), readArticles(folder)]);
  const cases = await readCases(folder, articles, vocabulary.ok ? vocabulary.value : null);
  const problems = [...articles.problems, ...cases.problems];
  if (!vocabulary.ok || problems.length > 0) {
    const all = vocabulary.ok ? problems : [...vocabulary.problems, ...problems];
    return { ok: false, problems: inReadingOrder(all) };
  }
  const corpus = corpusOfParts({
    articles: articles.read,
    cases: cases.read,
    vocabulary: vocabulary.value,
    changed: new Date(Math.max(articles.changed, cases.changed)).toISOString(),
  });
  return { ok: true, value: corpus };
}

/** The files of one folder, read as far as they can be. */
interface Reading<T> {
  readonly read: readonly T[];
  readonly problems: readonly CorpusProblem[];
  /** When the newest file changed, in milliseconds since 1970. */
  readonly changed: number;
}

interface ReadArticles extends Reading<Article> {
  /** Ids of articles that could not be read: evidence in them is not a second problem. */
  readonly unread: ReadonlySet<string>;
}

async function readArticles(folder: string): Promise<ReadArticles> {
  const read: Article[] = [];
  const problems: CorpusProblem[] = [];
  const unread = new Set<string>();
  const names = new IdRegister('.md');
  let changed = 0;
  for await (const source of readFolder(folder, 'articles', '.md')) {
    const result = source.ok ? readArticle(source.value) : source;
    if (source.ok) changed = Math.max(changed, source.value.changed);
    if (result.ok) {
      read.push(result.value.content);
      problems.push(...names.enter(result.value));
    } else {
      problems.push(...result.problems);
      for (const { file } of result.problems)
        unread.add(file.slice('articles/'.length, -'.md'.length));
    }
  }
  return { read, problems, changed, unread };
}

async function readCases(
  folder: string,
  articles: ReadArticles,
  vocabulary: Vocabulary | null,
): Promise<Reading<Case>> {
  const read: Case[] = [];
  const problems: CorpusProblem[] = [];
  const byId = new Map(articles.read.map((it) => [it.id, it]));
  const names = new IdRegister('.yaml');
  let changed = 0;
  for await (const source of readFolder(folder, 'cases', '.yaml')) {
    const result = source.ok ? readCase(source.value) : source;
    if (source.ok) changed = Math.max(changed, source.value.changed);
    if (!result.ok) {
      problems.push(...result.problems);
      continue;
    }
    problems.push(...names.enter(result.value));
    if (!vocabulary) continue;
    const { resolved, issues } = inspectCase(
      result.value.content,
      (id) => byId.get(id),
      vocabulary,
    );
    read.push(resolved);
    problems.push(
      ...located(
        result.value,
        issues.filter((it) => !articles.unread.has(it.input)),
      ),
    );
  }
  return { read, problems, changed };
}

function located({ file, lineOf }: ReadCase, issues: readonly Issue[]): CorpusProblem[] {
  return issues.map(({ path, message, input, nearest }) => {
    const at = { file, field: fieldOf(path), line: lineOf(path) };
    return corpusProblem(at, message, { input, nearest });
  });
}

/** The ids of one folder: each once, each the name of its file. */
class IdRegister {
  readonly #ending: string;
  readonly #files = new Map<string, string>();

  constructor(ending: string) {
    this.#ending = ending;
  }

  enter({ file, content, lineOf }: ReadArticle | ReadCase): CorpusProblem[] {
    const { id } = content;
    const other = this.#files.get(id);
    if (other === undefined) this.#files.set(id, file);
    if (other === undefined && file.endsWith(`/${id}${this.#ending}`)) return [];
    const message =
      other === undefined
        ? `a file is named after its id: ${id}${this.#ending}`
        : `the id "${id}" is also that of ${other}`;
    return [corpusProblem({ file, field: 'id', line: lineOf(['id']) }, message, { input: id })];
  }
}
