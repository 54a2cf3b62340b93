import { z } from 'zod';
import { lookUpCases } from '../src/ask/look-up.ts';
import { defineCommand } from '../src/command/define.ts';
import { answerQuery, filterInput, pagingInput } from '../src/command/query-input.ts';

/** Looks cases up by filters and words. */
export const caseCommand = defineCommand({
  name: 'case',
  summary: 'Look misconduct cases up by force, outcome, officer, date or words.',
  input: z.object({
    ...filterInput,
    terms: z.string().max(2000).optional().meta({
      description: 'Free words; they narrow by relevance. "Exact words" stand in quotation marks.',
      rest: true,
      lines: true,
    }),
    ...pagingInput,
  }),
  examples: [
    'case force:gwent',
    'case officer:stephens',
    'case outcome:sacked -force:gwent',
    'case force:gwent from:2021-01 messages',
  ],
  reach: ['chat', 'shell'],
  run: (input, context) => answerQuery(input.terms, input, context, lookUpCases),
});
