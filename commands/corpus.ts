import { z } from 'zod';
import { collectionReply } from '../src/ask/compose/collection-reply.ts';
import { defineCommand } from '../src/command/define.ts';

/** What the corpus holds. */
export const corpusCommand = defineCommand({
  name: 'corpus',
  summary: 'Say what the sources hold: articles, cases, forces, dates and drafts.',
  input: z.object({}),
  examples: ['corpus'],
  reach: ['chat', 'shell'],
  run: async (_, { corpus }) => collectionReply(corpus),
});
