import { z } from 'zod';
import { answerQuestion } from '../src/ask/answer.ts';
import { defineCommand } from '../src/command/define.ts';
import { answerQuery, pagingInput } from '../src/command/query-input.ts';

/** Answers a question with quotes. */
export const askCommand = defineCommand({
  name: 'ask',
  summary: 'Ask a question; the answer is quoted word for word from the sources.',
  input: z.object({
    question: z.string().min(1).max(10_000).meta({
      description: 'Your question; filters such as force:gwent may be mixed in.',
      rest: true,
      lines: true,
    }),
    ...pagingInput,
  }),
  examples: [
    'ask why was the officer dismissed? force:gwent',
    'ask who chaired the hearing? case:c-000-1',
    'ask force:hampshire from:2018 which standards were breached?',
  ],
  reach: ['chat', 'shell'],
  run: (input, context) => answerQuery(input.question, input, context, answerQuestion),
});
