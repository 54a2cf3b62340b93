import type { Query } from '../core/query.ts';
import type { Reply } from '../core/reply.ts';
import { fold } from '../core/text/fold.ts';
import { wordLine } from '../core/text/phrase.ts';
import { isStopWord } from '../core/text/stop-words.ts';
import type { GlossaryEntry } from '../core/vocabulary/glossary.ts';
import type { Vocabulary } from '../core/vocabulary/vocabulary.ts';
import { backgroundReply } from './compose/background-reply.ts';

const asksMeaning =
  /\bdifferences? between\b|\bdiffers? from\b|\bwhat(?:'s| is| are| does| do) |\bmeanings? of\b|\bdefin(?:e|ition)\b|\bexplain\b|\bhow (?:does|do) /;
/** Words of such questions, and of the whole field, that single out no case and no matter. */
const general = new Set(
  `difference differences differs differ meaning meanings mean means meant define definition explain explained
explanation term terms phrase word words work works working called exactly actually uk england english wales welsh
britain british police policing officer officers misconduct disciplinary discipline hearing hearings process rule rules
law legal regulations case cases does happen happens use used`.split(/\s+/),
);
/** At most this many entries answer one question. */
const mostEntries = 2;

/** The glossary's answer to a question about the rules themselves; null for any other question. */
export function answerBackground(query: Query, vocabulary: Vocabulary): Reply | null {
  const asked = fold(query.text);
  if (!asksMeaning.test(asked) || query.filters.length > 0) return null;
  const { entries, rest } = entriesIn(asked, vocabulary);
  const asksMore = rest.some((word) => !isStopWord(word) && !general.has(word));
  return entries.length > 0 && !asksMore
    ? backgroundReply(query, entries, vocabulary.files.glossary)
    : null;
}

/** The entries that a text names, the longest name first, and the words that are in no name. */
export function entriesIn(text: string, vocabulary: Vocabulary) {
  const line = wordLine(text);
  let rest = line;
  const named = vocabulary.glossary.flatMap((entry) => {
    const names = entry.aliases.map(wordLine).filter((name) => line.includes(name));
    for (const name of names) rest = rest.replace(name, ' ');
    const longest = Math.max(0, ...names.map((it) => it.length));
    return longest > 0 ? [{ entry, longest }] : [];
  });
  const entries: GlossaryEntry[] = named
    .sort((a, b) => b.longest - a.longest)
    .slice(0, mostEntries)
    .map((it) => it.entry);
  return { entries, rest: rest.split(' ').filter((word) => word !== '') };
}
