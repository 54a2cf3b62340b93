import { z } from 'zod';
import { defineShellCommand } from '../src/command/define.ts';

const input = z.object({
  file: z.string().min(1).meta({
    description: 'A JSON file of questions with their answers, or of look-ups with their articles.',
    rest: true,
  }),
  compare: z.boolean().default(false).meta({
    description: 'Ask plain MiniSearch the same questions in the same run.',
  }),
  silence: z.boolean().default(false).meta({
    description:
      'Also ask every question with its article taken away, and tell how well that shows.',
  }),
  misses: z.boolean().default(false).meta({
    description: 'List the questions that were not answered right, with what was shown instead.',
  }),
});

/** `eval FILE`: how good the answers are on a set of questions, over the corpus at hand. */
export const evalCommand = defineShellCommand({
  name: 'eval',
  summary: 'Ask every question of a file and print how good the answers are.',
  input,
  examples: ['eval questions.json', 'eval questions.json --compare --misses'],
  reach: ['shell'],
  async execute(given, shell) {
    const { runEval } = await import('./run/eval.ts');
    return runEval(given, shell);
  },
});
