import type { Query } from '../core/query.ts';
import type { Reply } from '../core/reply.ts';
import { fold } from '../core/text/fold.ts';
import type { GlossaryEntry } from '../core/vocabulary/glossary.ts';
import type { Vocabulary } from '../core/vocabulary/vocabulary.ts';
import { backgroundReply } from './compose/background-reply.ts';

const asksMeaning =
  /\bdifference between\b|\bwhat(?:'s| is| are| does) (?:a |an |the )?[^?]{2,60}?(?:\bmean\b|\?|$)|\bmeaning of\b|\bdefin(?:e|ition)\b|\bexplain (?:what|the term)\b|\bhow (?:does|do) (?:a |an )?[^?]{2,40} work\b/;
/** At most this many entries answer one question. */
const mostEntries = 2;

/** The glossary's answer to a question about the rules themselves; null for any other question. */
export function answerBackground(query: Query, vocabulary: Vocabulary): Reply | null {
  const asked = fold(query.text);
  if (!asksMeaning.test(asked) || query.filters.length > 0) return null;
  const entries = entriesIn(asked, vocabulary);
  return entries.length > 0 ? backgroundReply(query, entries, vocabulary.files.glossary) : null;
}

/** The entries that a text names, the longest name first. */
export function entriesIn(text: string, vocabulary: Vocabulary): readonly GlossaryEntry[] {
  const line = ` ${text.replace(/[^\p{L}\p{N}']+/gu, ' ')} `;
  const named = vocabulary.glossary.flatMap((entry) => {
    const longest = Math.max(
      0,
      ...entry.aliases.filter((it) => line.includes(` ${fold(it)} `)).map((it) => it.length),
    );
    return longest > 0 ? [{ entry, longest }] : [];
  });
  return named
    .sort((a, b) => b.longest - a.longest)
    .slice(0, mostEntries)
    .map((it) => it.entry);
}
