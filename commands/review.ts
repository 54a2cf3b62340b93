import { z } from 'zod';
import { defineShellCommand } from '../src/command/define.ts';

const input = z.object({
  case: z.array(z.string().min(1)).default([]).meta({
    description: 'Ids of the cases to review; every draft of the corpus when left out.',
    rest: true,
  }),
  by: z.string().min(1).optional().meta({
    description: 'Name of the editor, written into the case; asked for when left out.',
  }),
});

/** `review [CASE…]`: an editor goes through draft cases, field by field with the evidence beside it. */
export const reviewCommand = defineShellCommand({
  name: 'review',
  summary: 'Walk an editor through draft cases: each value beside its evidence.',
  input,
  examples: ['review', 'review c-000-1 --by "Chris Editor"'],
  reach: ['shell'],
  async execute(given, shell) {
    const { runReview } = await import('./run/review.ts');
    return runReview(given, shell);
  },
});
