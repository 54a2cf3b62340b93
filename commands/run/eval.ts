import { readFile } from 'node:fs/promises';
import type { World } from '../../src/ask/world.ts';
import type { ExitCode, ShellContext } from '../../src/command/define.ts';
import { knownValues } from '../../src/core/query/known-values.ts';
import { accountOf } from '../../src/eval/figures.ts';
import type { Judged } from '../../src/eval/judge.ts';
import { lookUpAll } from '../../src/eval/lookups.ts';
import { askAll, askPlainly, silenceWithout } from '../../src/eval/measure.ts';
import { type EvalLookup, type EvalQuestion, readEvalFile } from '../../src/eval/question-file.ts';
import { figureLines, isMiss, lookupLines, lookupRate, missLines } from '../../src/eval/report.ts';

/** What `eval` was given. */
export interface EvalInput {
  readonly file: string;
  readonly compare: boolean;
  readonly silence: boolean;
  readonly misses: boolean;
}

/** Asks a question file over the corpus and prints the figures. */
export async function runEval(input: EvalInput, shell: ShellContext): Promise<ExitCode> {
  const text = await readFile(input.file, 'utf8').catch(() => null);
  if (text === null) {
    shell.print(`Cannot read the question file ${input.file}.`);
    return 1;
  }
  const file = readEvalFile(text);
  if (!file.ok) {
    for (const { message, nearest } of file.problems) {
      shell.print(`${input.file} ${message}`);
      shell.print(`It should be ${nearest.join(' or ')}.`);
    }
    return 1;
  }
  const opened = await shell.open();
  const today = new Date(shell.clock.now()).toISOString().slice(0, 10);
  const world: World = { ...opened, today, focus: null };
  return file.value.kind === 'questions'
    ? evalQuestions(file.value.questions, input, world, shell)
    : evalLookups(file.value.lookups, world, shell);
}

async function evalQuestions(
  questions: readonly EvalQuestion[],
  input: EvalInput,
  world: World,
  shell: ShellContext,
): Promise<ExitCode> {
  const judged = await askAll(questions, world, shell.drafts);
  const account = accountOf(judged);
  const plain = input.compare
    ? accountOf(askPlainly(questions, world, await yardstick(world)))
    : null;
  const area = input.silence ? await silenceWithout(questions, world, shell.drafts) : null;
  if (shell.json) {
    const misses = input.misses ? { misses: judged.filter(isMiss).map(missJson) } : {};
    shell.print(
      JSON.stringify({ verbatim: account, minisearch: plain, silence_auroc: area, ...misses }),
    );
    return 0;
  }
  if (input.misses) for (const line of missLines(judged)) shell.print(line);
  for (const line of figureLines(account, plain)) shell.print(line);
  if (area !== null) {
    shell.print('');
    shell.print(`Silence told from answer with the article taken away: AUROC ${area.toFixed(3)}`);
  }
  return 0;
}

async function yardstick(world: World) {
  const { PlainSearch } = await import('../../src/search/minisearch/plain-search.ts');
  return new PlainSearch(world.corpus);
}

function missJson({ question, attempt }: Judged) {
  const { id, type, question: asked, article, answer } = question;
  const shown = attempt.silent ? null : (attempt.quotes[0] ?? null);
  return { id, type, question: asked, article, answer, shown };
}

async function evalLookups(
  lookups: readonly EvalLookup[],
  world: World,
  shell: ShellContext,
): Promise<ExitCode> {
  const { corpus, today } = world;
  const judged = await lookUpAll(lookups, world, {
    vocabulary: corpus.vocabulary,
    known: knownValues(corpus, shell.drafts),
    today,
    drafts: shell.drafts ? 'always' : 'never',
  });
  if (shell.json) {
    const misses = judged
      .filter((it) => !it.exact)
      .map(({ lookup, found }) => ({ ...lookup, found }));
    shell.print(JSON.stringify({ exact: lookupRate(judged), misses }));
  } else {
    for (const line of lookupLines(judged)) shell.print(line);
  }
  return 0;
}
