import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createVocabulary, type Vocabulary } from '../core/vocabulary/vocabulary.ts';
import {
  type VocabularyFileName,
  type VocabularyFiles,
  vocabularyFiles,
} from '../core/vocabulary/vocabulary-files.ts';
import { type Checked, type CorpusProblem, corpusProblem } from './problem.ts';
import { checkVocabulary } from './vocabulary-checks.ts';

const names = Object.keys(vocabularyFiles) as VocabularyFileName[];

/**
 * Reads `vocabulary/*.json` below a corpus folder.
 * @returns the vocabulary, or every problem of every file
 */
export async function loadVocabulary(corpusFolder: string): Promise<Checked<Vocabulary>> {
  const texts = await Promise.all(names.map((name) => readText(corpusFolder, name)));
  const problems: CorpusProblem[] = [];
  const parsed: Partial<Record<VocabularyFileName, unknown>> = {};
  for (const [index, name] of names.entries()) {
    const read = parseFile(name, texts[index] ?? null);
    if (read.ok) parsed[name] = read.value;
    else problems.push(...read.problems);
  }
  if (problems.length > 0) return { ok: false, problems };
  const files = parsed as VocabularyFiles;
  const found = checkVocabulary(files);
  if (found.length > 0) return { ok: false, problems: found };
  return { ok: true, value: createVocabulary(files) };
}

/** The path of a vocabulary file below the corpus folder. */
function vocabularyPath(name: VocabularyFileName): string {
  return `vocabulary/${name}.json`;
}

async function readText(folder: string, name: VocabularyFileName): Promise<string | null> {
  try {
    return await readFile(join(folder, vocabularyPath(name)), 'utf8');
  } catch {
    return null;
  }
}

function parseFile(name: VocabularyFileName, text: string | null): Checked<unknown> {
  const file = vocabularyPath(name);
  if (text === null) {
    return { ok: false, problems: [corpusProblem({ file }, 'the file is missing')] };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : String(error);
    return { ok: false, problems: [corpusProblem({ file }, `not valid JSON: ${reason}`)] };
  }
  const checked = vocabularyFiles[name].safeParse(value);
  if (checked.success) return { ok: true, value: checked.data };
  const problems = checked.error.issues.map((issue) =>
    corpusProblem({ file, field: issue.path.map(String).join('.') }, issue.message),
  );
  return { ok: false, problems };
}
