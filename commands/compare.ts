import { z } from 'zod';
import { compareReply } from '../src/ask/compare.ts';
import { comparePeople } from '../src/ask/compare-people.ts';
import { lookUpCases } from '../src/ask/look-up.ts';
import { caseById, caseInput, draftsAllowed } from '../src/command/case-input.ts';
import { defineCommand } from '../src/command/define.ts';
import { invalidReply } from '../src/command/invalid-reply.ts';
import { answerQuery } from '../src/command/query-input.ts';
import type { Corpus } from '../src/core/corpus.ts';
import { recognise } from '../src/core/vocabulary/recognise.ts';

/** Whether several forces are to be compared, whose cases are then listed. */
function namesForces(text: string, { vocabulary }: Corpus): boolean {
  return new Set(recognise(text, vocabulary).forces.flatMap((it) => it.slugs)).size > 1;
}

/** Sets differing accounts of a case side by side. */
export const compareCommand = defineCommand({
  name: 'compare',
  summary: 'Set the differing accounts of a case, or what came of two officers, side by side.',
  input: z.object(caseInput),
  examples: ['compare c-002-1', 'compare Mr A and Ms B'],
  reach: ['chat', 'shell'],
  async run({ case: id, drafts }, context) {
    const found = caseById(id, context, drafts);
    if (!found.ok) {
      if (namesForces(id, context.corpus)) return answerQuery(id, { drafts }, context, lookUpCases);
      const none = invalidReply(found.problems, context.line);
      return answerQuery(
        `compare ${id}`,
        { drafts },
        context,
        async (query, world) => (await comparePeople(query, world)) ?? none,
      );
    }
    const allowed = draftsAllowed(context, drafts);
    return compareReply(found.value, context.corpus, allowed, context.line);
  },
});
