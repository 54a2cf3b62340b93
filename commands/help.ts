import { z } from 'zod';
import { introduction, isSmallTalk } from '../src/ask/small-talk.ts';
import { defineCommand } from '../src/command/define.ts';
import { helpFor, helpOverview } from '../src/command/help.ts';

/** Says what can be asked, from the declarations of the commands themselves. */
export const helpCommand = defineCommand({
  name: 'help',
  summary: 'Say what can be asked and how.',
  input: z.object({
    topic: z.string().max(40).optional().meta({
      description: 'A command, or a filter such as outcome.',
      rest: true,
    }),
  }),
  examples: ['help', 'help case', 'help outcome'],
  reach: ['chat', 'shell'],
  run: async ({ topic }, context) => {
    if (!topic) return helpOverview(context);
    const line = `help ${topic}`;
    return isSmallTalk(line)
      ? introduction(line, context.corpus, context.drafts === 'always')
      : helpFor(topic, context);
  },
});
