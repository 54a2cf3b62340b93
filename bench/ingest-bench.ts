import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Run, runNode } from './child.ts';
import { generatorFor } from './parts/generator.ts';
import { program, vocabularyFolder } from './places.ts';
import { figure, tableOf } from './table.ts';

/** A folder of articles made from one file of raw ones. */
interface IngestResult {
  readonly given: number;
  readonly written: number;
  readonly ingest: Pick<Run, 'took' | 'memory' | 'code'>;
  readonly check: Pick<Run, 'took' | 'memory' | 'code'>;
}

/** Ingests generated articles, a broken line among them, and checks the corpus that comes of it. */
export async function benchIngest(count: number, seed: number): Promise<IngestResult> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-ingest-'));
  try {
    const corpus = join(folder, 'corpus');
    await cp(vocabularyFolder, join(corpus, 'vocabulary'), { recursive: true });
    const source = join(folder, 'articles.jsonl');
    await writeSource(source, count, seed);
    const { output: _, ...ingest } = await runNode([program, 'ingest', source, '--corpus', corpus]);
    const { output: __, ...check } = await runNode([program, 'check', '--corpus', corpus]);
    const written = (await readdir(join(corpus, 'articles')).catch(() => [])).length;
    return { given: count, written, ingest, check };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export function describeIngest({ given, written, ingest, check }: IngestResult): string {
  const row = (name: string, run: IngestResult['ingest']) => [
    name,
    figure(run.took / 1000),
    figure(run.memory),
    String(run.code),
  ];
  return [
    `Ingesting ${given.toLocaleString('en-GB')} generated articles and one broken line: ${written.toLocaleString('en-GB')} written`,
    tableOf([['', 's', 'MB', 'exit code'], row('ingest', ingest), row('check', check)]),
  ].join('\n');
}

async function writeSource(path: string, count: number, seed: number): Promise<void> {
  const generator = await generatorFor(seed);
  const file = createWriteStream(path);
  for (let number = 0; number < count; number++) {
    const { headline, publisher, published, body } = generator.article(number);
    const line = JSON.stringify({ headline, publisher, published, text: body });
    if (!file.write(`${line}\n`)) await once(file, 'drain');
    if (number === count >> 1) file.write('{"headline": "broken\n');
  }
  file.end();
  await once(file, 'finish');
}
