import { z } from 'zod';
import { gapsReply } from '../src/ask/gaps.ts';
import { caseById, caseInput } from '../src/command/case-input.ts';
import { defineCommand } from '../src/command/define.ts';
import { invalidReply } from '../src/command/invalid-reply.ts';

/** Lists what the sources of a case leave out. */
export const gapsCommand = defineCommand({
  name: 'gaps',
  summary: 'List what the sources of a case do not say.',
  input: z.object(caseInput),
  examples: ['gaps c-001-1'],
  reach: ['chat', 'shell'],
  async run({ case: id, drafts }, context) {
    const found = caseById(id, context, drafts);
    if (!found.ok) return invalidReply(found.problems, context.line);
    return gapsReply(found.value, context.corpus, context.line);
  },
});
