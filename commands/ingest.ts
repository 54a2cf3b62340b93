import { z } from 'zod';
import { defineShellCommand, type ExitCode, type ShellContext } from '../src/command/define.ts';
import type { Problem } from '../src/core/failure.ts';
import type { Vocabulary } from '../src/core/vocabulary/vocabulary.ts';
import { loadVocabulary } from '../src/corpus/load-vocabulary.ts';
import { jsonAccount, plainAccount, Tally } from '../src/ingest/account.ts';
import { draftCases } from '../src/ingest/draft-cases.ts';
import { publicOnly } from '../src/ingest/fetch/policy.ts';
import { type IngestWorld, ingest } from '../src/ingest/ingest.ts';
import { startCorpus } from '../src/ingest/new-corpus.ts';
import { noProgress, startProgress } from '../src/ingest/progress.ts';
import { gather } from '../src/ingest/source/gather.ts';

const input = z.object({
  source: z.array(z.string().min(1)).min(1).meta({
    description:
      'Files (.txt, .md, .html, .jsonl), folders, web addresses or feeds; - reads standard input',
    rest: true,
  }),
  keep: z.string().optional().meta({
    description: 'Words of a piece that would be left out and is to stay; several parted by |',
  }),
});

/** `ingest SOURCE…`: raw sources become articles and draft cases. */
export const ingestCommand = defineShellCommand({
  name: 'ingest',
  summary: 'Turns raw sources into articles and draft cases',
  input,
  examples: ['ingest report.txt', 'ingest pages --keep "Read the rules"'],
  reach: ['shell'],
  async execute({ source, keep }, shell) {
    await startCorpus(shell.corpusFolder);
    const vocabulary = await loadVocabulary(shell.corpusFolder);
    if (!vocabulary.ok) return refuse(vocabulary.problems, shell);
    return run(source, worldOf(keep, vocabulary.value, shell), shell);
  },
});

function refuse(problems: readonly Problem[], shell: ShellContext): ExitCode {
  for (const problem of problems) shell.print(`${problem.input}: ${problem.message}`);
  return 2;
}

function worldOf(
  keep: string | undefined,
  vocabulary: Vocabulary,
  shell: ShellContext,
): IngestWorld {
  return {
    corpusFolder: shell.corpusFolder,
    today: new Date(shell.clock.now()).toISOString().slice(0, 10),
    keep: keep?.split('|').map((words) => words.trim()) ?? [],
    draft: (article) => draftCases(article, vocabulary),
  };
}

/** A source that could not be taken at all is bad input; a broken line among good ones is only told. */
async function run(
  sources: readonly string[],
  world: IngestWorld,
  shell: ShellContext,
): Promise<ExitCode> {
  const tally = new Tally();
  const progress = shell.showsProgress ? await startProgress(sources) : noProgress;
  let isBad = false;
  const gathered = gather(sources, { input: shell.input, fetching: publicOnly });
  for await (const outcome of ingest(gathered, world, (bytes) => progress.advance(bytes))) {
    tally.count(outcome);
    if (!outcome.ok && outcome.problems.some((it) => sources.includes(it.input))) isBad = true;
    for (const line of shell.json ? [jsonAccount(outcome)] : plainAccount(outcome))
      shell.print(line);
  }
  progress.stop();
  if (!shell.json) shell.print(tally.toString());
  return isBad || !tally.taken ? 1 : 0;
}
