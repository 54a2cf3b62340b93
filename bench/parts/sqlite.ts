import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'libsql';
import { wordsOf } from '../../src/core/text/words.ts';
import { questionsFor } from '../generated-questions.ts';
import { residentMemory, timeCalls, timed } from '../measure.ts';
import { generatorFor } from './generator.ts';
import type { Part } from './part.ts';

/** SQLite's full-text search (FTS5, Porter stems, its own BM25) on the same passages and questions. */
export const sqlitePart: Part = async ({ size, seed, queries, budget, folder }) => {
  const generator = await generatorFor(seed);
  const corpus = generator.corpus(size);
  const path = join(folder, `${size}.sqlite`);
  await rm(path, { force: true });
  const before = residentMemory();
  const database = new Database(path);
  database.exec("CREATE VIRTUAL TABLE passages USING fts5(text, tokenize = 'porter unicode61')");
  const insert = database.prepare('INSERT INTO passages (text) VALUES (?)');
  const { took: build } = await timed(() => {
    database.exec('BEGIN');
    for (const id of corpus.articleIds)
      for (const { text } of corpus.passages(id)) insert.run(text);
    database.exec('COMMIT');
  });
  const memory = residentMemory() - before;
  const { size: bytes } = await stat(path);
  const select = database.prepare(
    'SELECT rowid, rank FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT 10',
  );
  const { ask } = questionsFor(generator, size, queries, seed);
  const search = await timeCalls(ask, (line) => select.all(anyOf(line)), budget);
  database.close();
  return { build, memory, disk: bytes / 1e6, calls: { search } };
};

/** FTS5 asks for all words unless told otherwise. */
function anyOf(line: string): string {
  return wordsOf(line)
    .map((word) => `"${word.text}"`)
    .join(' OR ');
}
