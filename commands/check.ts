import { z } from 'zod';
import { defineShellCommand } from '../src/command/define.ts';
import { type CorpusCheck, checkCorpus } from '../src/corpus/check.ts';
import type { CorpusProblem } from '../src/corpus/problem.ts';

/** `check`: everything that is wrong with the corpus, with file, line, field and the nearest text. */
export const checkCommand = defineShellCommand({
  name: 'check',
  summary: 'Validate the whole corpus and print every problem.',
  input: z.object({}),
  examples: ['check'],
  reach: ['shell'],
  async execute(_input, shell) {
    const check = await checkCorpus(shell.corpusFolder);
    if (shell.json) shell.print(JSON.stringify({ ok: check.problems.length === 0, ...check }));
    else for (const line of report(check)) shell.print(line);
    return check.problems.length === 0 ? 0 : 2;
  },
});

function report({ problems, warnings, articles, cases }: CorpusCheck): string[] {
  const lines = problems.flatMap(linesOf);
  if (warnings.length > 0) lines.push('For an editor to look at:', ...warnings.flatMap(linesOf));
  const verdict =
    problems.length === 0
      ? `The corpus is valid: ${count(articles, 'article')}, ${count(cases, 'case')}.`
      : `The corpus is not valid: ${count(problems.length, 'problem')}.`;
  return [...lines, verdict];
}

/** File and line first, as editors and terminals make links of them. */
function linesOf({ file, line, field, message, input, nearest }: CorpusProblem): string[] {
  const place = line === null ? file : `${file}:${line}`;
  const lines = [`${place}: ${field ? `${field}: ` : ''}${message}`];
  if (input !== '' && input !== field && input !== file) lines.push(`    found:   ${input}`);
  for (const near of nearest) lines.push(`    nearest: ${near}`);
  return lines;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
