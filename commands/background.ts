import { z } from 'zod';
import { entriesIn } from '../src/ask/background.ts';
import { backgroundReply } from '../src/ask/compose/background-reply.ts';
import { defineCommand } from '../src/command/define.ts';
import { invalidReply } from '../src/command/invalid-reply.ts';
import { defaultLimit } from '../src/core/query/option.ts';
import { fold } from '../src/core/text/fold.ts';
import { nearest } from '../src/core/vocabulary/nearest.ts';

/** Explains a term of the field; marked as background, never mixed with the facts of a case. */
export const backgroundCommand = defineCommand({
  name: 'background',
  summary: 'Explain a term of misconduct proceedings, from the rules and not from the articles.',
  input: z.object({
    term: z.string().min(1).max(200).meta({
      description: 'A term such as "gross misconduct" or "accelerated hearing".',
      rest: true,
    }),
  }),
  examples: ['background gross misconduct', 'background barred list'],
  reach: ['chat', 'shell'],
  run: async ({ term }, { corpus, line }) => {
    const { vocabulary } = corpus;
    const { entries } = entriesIn(term, vocabulary);
    if (entries.length === 0) {
      const known = vocabulary.glossary.flatMap((it) => [fold(it.label), ...it.aliases]);
      const message = 'the glossary has no such term';
      return invalidReply([{ input: term, message, nearest: nearest(term, known) }], line);
    }
    const query = {
      text: term,
      phrases: [],
      without: [],
      filters: [],
      limit: defaultLimit,
      page: 1,
      drafts: false,
    };
    return backgroundReply(query, entries, vocabulary.files.glossary);
  },
});
