import type { ExitCode, ShellContext } from '../../src/command/define.ts';
import type { Problem } from '../../src/core/failure.ts';
import { loadVocabulary } from '../../src/corpus/load-vocabulary.ts';
import { jsonAccount, plainAccount, Tally } from '../../src/ingest/account.ts';
import { Drafter } from '../../src/ingest/drafter.ts';
import { publicOnly } from '../../src/ingest/fetch/policy.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Ingested, IngestWorld } from '../../src/ingest/ingested.ts';
import { startCorpus } from '../../src/ingest/new-corpus.ts';
import { noProgress, startProgress } from '../../src/ingest/progress.ts';
import { gather } from '../../src/ingest/source/gather.ts';

/** What `ingest` was given. */
export interface IngestInput {
  readonly source: readonly string[];
  /** Words of pieces that stay, parted by `|`. */
  readonly keep?: string | undefined;
}

/** Turns the sources into articles and drafts, and tells of each. */
export async function runIngest(
  { source, keep }: IngestInput,
  shell: ShellContext,
): Promise<ExitCode> {
  await startCorpus(shell.corpusFolder);
  const vocabulary = await loadVocabulary(shell.corpusFolder);
  if (!vocabulary.ok) return refuse(vocabulary.problems, shell);
  const drafter = new Drafter(vocabulary.value);
  try {
    return await run(source, worldOf(keep, drafter, shell), shell);
  } finally {
    await drafter.close();
  }
}

function refuse(problems: readonly Problem[], shell: ShellContext): ExitCode {
  for (const problem of problems) shell.print(`${problem.input}: ${problem.message}`);
  return 2;
}

function worldOf(keep: string | undefined, drafter: Drafter, shell: ShellContext): IngestWorld {
  return {
    corpusFolder: shell.corpusFolder,
    today: new Date(shell.clock.now()).toISOString().slice(0, 10),
    keep: keep?.split('|').map((words) => words.trim()) ?? [],
    draft: (article) => drafter.draft(article),
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
    if (outcome.ok) tell(outcome.value, shell);
    else {
      complain(outcome.problems, shell);
      if (outcome.problems.some((it) => sources.includes(it.input))) isBad = true;
    }
  }
  progress.stop();
  if (!shell.json) shell.print(tally.toString());
  return isBad || !tally.taken ? 1 : 0;
}

function tell(ingested: Ingested, shell: ShellContext): void {
  const lines = shell.json ? [jsonAccount(ingested)] : plainAccount(ingested);
  for (const line of lines) shell.print(line);
}

/** With `--json`, standard output holds articles alone, and what was not taken goes to standard error. */
function complain(problems: readonly Problem[], shell: ShellContext): void {
  for (const { input, message } of problems) {
    if (shell.json) shell.log.error('a source was not taken', { source: input, reason: message });
    else shell.print(`Not taken: ${input}. ${message}`);
  }
}
