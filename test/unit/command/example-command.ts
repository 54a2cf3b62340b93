import { z } from 'zod';
import { bareReply } from '../../../src/ask/compose/reply.ts';
import { defineCommand } from '../../../src/command/define.ts';

/** A command of the tests: says what it was given. */
export const echoCommand = defineCommand({
  name: 'echo',
  summary: 'Say again what was said.',
  input: z.object({
    whom: z.string().max(10).meta({ description: 'To whom it is said.' }),
    times: z.int().min(1).max(3).default(1).meta({ description: 'How many times.' }),
    loud: z.boolean().optional().meta({ description: 'In capitals.', offered: 'shell' }),
    tone: z.enum(['kind', 'plain']).optional().meta({ description: 'In which tone.' }),
    force: z.string().optional().meta({ description: 'A force.', filter: 'force' }),
    words: z.string().max(20).optional().meta({ description: 'What is said.', rest: true }),
  }),
  examples: ['echo everyone hello there'],
  reach: ['chat', 'shell'],
  run: async (input) =>
    bareReply({
      query: JSON.stringify(input),
      kind: 'found',
      blocks: [{ type: 'paragraph', text: `${input.whom}: ${input.words ?? ''}` }],
    }),
});
