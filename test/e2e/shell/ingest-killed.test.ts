import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { draftCases } from '../../../src/ingest/draft-cases.ts';
import { filesIn, ingestInto, newCorpusFolder } from '../../fakes/ingest-world.ts';
import { rawSource } from '../../fakes/raw-source.ts';
import { shippedVocabulary } from '../../fakes/shipped-vocabulary.ts';

const root = join(import.meta.dirname, '../../..');
/** Below `node_modules`, so that the built program finds its packages. */
const built = join(root, 'node_modules', '.cache', `verbatim-killed-${process.pid}`);
const run = promisify(execFile);
const count = 400;
const reports = Array.from(
  { length: count },
  (_, at) =>
    `PC Number${at} Example, of Gwent Police, was dismissed without notice after a misconduct hearing.\n\nThe panel found that he had lied ${at} times to his colleagues about case ${at}.`,
);

let folder: string;

beforeAll(async () => {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const info = join(built, 'info');
  await run(
    process.execPath,
    [
      compiler,
      '-p',
      'tsconfig.build.json',
      '--noCheck',
      '--outDir',
      built,
      '--tsBuildInfoFile',
      info,
    ],
    { cwd: root },
  );
  await writeFile(join(built, 'package.json'), '{"type":"module"}');
  await writeFile(
    join(built, 'run.js'),
    "import { main } from './src/main.js';\nprocess.exitCode = await main(process.argv.slice(2));\n",
  );
  folder = await mkdtemp(join(tmpdir(), 'killed-'));
  const lines = reports.map((text, at) => JSON.stringify({ id: `r-${at}`, text }));
  await writeFile(join(folder, 'reports.jsonl'), lines.join('\n'));
});

afterAll(async () => {
  await rm(built, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
});

const ingestion = (corpus: string) => [
  join(built, 'run.js'),
  'ingest',
  join(folder, 'reports.jsonl'),
  '--corpus',
  corpus,
  '--json',
];

/** Starts the program and kills it, without a chance to tidy up, once it has printed so many lines. */
async function killAfter(lines: number, corpus: string): Promise<void> {
  const child = spawn(process.execPath, ingestion(corpus), { stdio: ['ignore', 'pipe', 'ignore'] });
  let seen = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    seen += chunk.toString().split('\n').length - 1;
    if (seen >= lines) child.kill('SIGKILL');
  });
  await once(child, 'exit');
}

describe('ingestion that is killed in the middle', () => {
  it('leaves a corpus that loads, and goes on where it stopped', async () => {
    const corpus = join(folder, 'corpus');
    for (const lines of [1, 20, 90]) {
      await killAfter(lines, corpus);
      const loaded = await loadCorpus(corpus);
      expect(loaded.ok ? [] : loaded.problems).toEqual([]);
    }
    await run(process.execPath, ingestion(corpus), { maxBuffer: 1 << 26 });
    const [articles, originals, cases] = await Promise.all(
      ['articles', 'originals', 'cases'].map((it) => readdir(join(corpus, it))),
    );
    expect([articles?.length, originals?.length, cases?.length]).toEqual([count, count, count]);
    expect(await readdir(corpus)).not.toContain('.ingest');
    expect(await loadCorpus(corpus)).toMatchObject({ ok: true });
  }, 120_000);
});

describe('ingestion of many articles', () => {
  it('drafts in two threads what it drafts in one', async () => {
    const many = join(folder, 'many');
    await run(process.execPath, ingestion(many), { maxBuffer: 1 << 26 });
    const one = await newCorpusFolder();
    const sources = reports.map((text, at) => rawSource(text, 'text', { id: `r-${at}` }));
    await ingestInto(one, sources, { draft: (it) => draftCases(it, shippedVocabulary) });
    expect(await filesIn(join(many, 'cases'))).toEqual(await filesIn(join(one, 'cases')));
  }, 120_000);
});
