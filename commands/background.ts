import { z } from 'zod';
import { entriesIn } from '../src/ask/background.ts';
import { backgroundReply } from '../src/ask/compose/background-reply.ts';
import { defineCommand } from '../src/command/define.ts';
import { invalidReply } from '../src/command/invalid-reply.ts';
import { defaultLimit } from '../src/core/query/option.ts';
import { fold } from '../src/core/text/fold.ts';
import { isStopWord } from '../src/core/text/stop-words.ts';
import { wordsOf } from '../src/core/text/words.ts';
import { nearest } from '../src/core/vocabulary/nearest.ts';
import type { Vocabulary } from '../src/core/vocabulary/vocabulary.ts';

/** Most terms that are offered for one that the glossary lacks. */
const mostTerms = 3;

/** Terms nearly written so, else those that share a word with it. */
function nearTerms(term: string, { glossary }: Vocabulary): readonly string[] {
  const known = [...new Set(glossary.flatMap((it) => [fold(it.label), ...it.aliases]))];
  const alike = nearest(term, known);
  if (alike.length > 0) return alike;
  const words = wordsOf(term).filter((it) => !isStopWord(it.text));
  const lines = known.map((it) => ({ it, line: ` ${fold(it)} ` }));
  const sharing = lines.filter(({ line }) => words.some(({ text }) => line.includes(` ${text} `)));
  return sharing.slice(0, mostTerms).map(({ it }) => it);
}

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
      const message = 'the glossary has no such term';
      return invalidReply([{ input: term, message, nearest: nearTerms(term, vocabulary) }], line);
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
