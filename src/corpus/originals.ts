import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Corpus } from '../core/corpus.ts';
import { type CorpusProblem, corpusProblem } from './problem.ts';

/**
 * Compares each article with its original: the hash, and, where the original is plain text, that
 * every paragraph stands in it word for word. An article without an original is a problem. Only
 * `check` asks for it, so the files are read by the plain call, which is several times quicker.
 */
export async function originalProblems(folder: string, corpus: Corpus): Promise<CorpusProblem[]> {
  const names = await readdir(join(folder, 'originals')).catch(() => []);
  const byId = new Map(names.map((name) => [name.slice(0, name.lastIndexOf('.')), name]));
  const problems: CorpusProblem[] = [];
  for (const id of corpus.articleIds) {
    const name = byId.get(id);
    const file = `articles/${id}.md`;
    if (name === undefined) {
      problems.push(corpusProblem({ file }, `there is no original: originals/${id}.*`));
      continue;
    }
    const bytes = readFileSync(join(folder, 'originals', name));
    if (createHash('sha256').update(bytes).digest('hex') !== corpus.article(id)?.sha256) {
      const message = `originals/${name} is not the file that this hash was made of`;
      problems.push(corpusProblem({ file, field: 'sha256' }, message));
    } else if (name.endsWith('.txt')) {
      problems.push(...strayParagraphs(id, bytes.toString('utf8'), corpus));
    }
  }
  return problems;
}

function strayParagraphs(id: string, original: string, corpus: Corpus): CorpusProblem[] {
  const text = original.replaceAll('\r\n', '\n');
  return corpus
    .passages(id)
    .filter((it) => !text.includes(it.text))
    .map((it) =>
      corpusProblem(
        { file: `articles/${id}.md` },
        `paragraph ${it.number} does not stand so in the original`,
        { input: it.text },
      ),
    );
}
