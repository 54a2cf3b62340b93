import type { Query } from '../core/query.ts';
import type { Reply } from '../core/reply.ts';
import { fold } from '../core/text/fold.ts';
import { wordLine } from '../core/text/phrase.ts';
import { isStopWord } from '../core/text/stop-words.ts';
import type { GlossaryEntry } from '../core/vocabulary/glossary.ts';
import type { Vocabulary } from '../core/vocabulary/vocabulary.ts';
import { backgroundReply } from './compose/background-reply.ts';
import { makeReply, paragraph } from './compose/reply.ts';
import { asksForOneself } from './question/oneself.ts';
import { labelsIn, namesIn } from './question/people.ts';

const asksMeaning =
  /\bdifferences? between\b|\bdiffers? from\b|\bwhat(?:'?s| is| are| does| do) |\bmeanings? of\b|\bdefin(?:e|ition)\b|\bexplain\b|\bhow (?:does|do) /;
/** The meaning of a word, or what anybody may do, is asked for: then a word that cases use too names its entry. */
const asksRules =
  /\bhow (?:do|does|can|could|would|should) (?:i|we|you|one|someone|somebody|people|an? (?:police )?officer|(?:police )?officers)\b|\bwhat (?:does|do|is meant by) .{1,60}\bmean\b|\bmeanings? of\b|\bmeant by\b|\bdefin(?:e|ition)\b/;
/** Words of such questions, and of the whole field, that single out no case and no matter. */
const general = new Set(
  `difference differences differs differ meaning meanings mean means meant define definition explain explained
explanation term terms phrase word words work works working called exactly actually uk england english wales welsh
britain british police policing officer officers misconduct disciplinary discipline hearing hearings process rule rules
law legal regulations whats case cases does happen happens use used`.split(/\s+/),
);
/** At most this many entries answer one question. */
const mostEntries = 2;

/** The glossary's answer to a question about the rules themselves; null for any other question. */
export function answerBackground(query: Query, vocabulary: Vocabulary): Reply | null {
  const asked = fold(query.text);
  if (query.filters.length > 0) return null;
  const namesSomebody = namesIn(query.text, []).length + labelsIn(query.text).length > 0;
  if (asksForOneself(asked) && !namesSomebody)
    return ownMatter(query, entriesIn(asked, vocabulary, true), vocabulary);
  if (!asksMeaning.test(asked)) return null;
  const { entries, rest } = entriesIn(asked, vocabulary, asksRules.test(asked));
  const asksMore = rest.some((word) => !isStopWord(word) && !general.has(word));
  return entries.length > 0 && !asksMore
    ? backgroundReply(query, entries, vocabulary.files.glossary)
    : null;
}

const noAdvice = paragraph(
  'This bot answers from published reports of police misconduct hearings. It gives no advice and knows nothing of your own matter.',
);

/** A question about the asker's own matter meets no case: the rules that it names, or an honest word. */
function ownMatter(
  query: Query,
  { entries }: ReturnType<typeof entriesIn>,
  { files }: Vocabulary,
): Reply {
  if (entries.length === 0) return makeReply({ query, kind: 'nothing', blocks: [noAdvice] });
  const reply = backgroundReply(query, entries, files.glossary);
  return { ...reply, blocks: [noAdvice, ...reply.blocks] };
}

/**
 * The entries that a text names, the longest name first, and the words that are in no name; a name inside a longer one is none.
 * @param loosely whether words that are ordinary elsewhere name an entry too
 */
export function entriesIn(text: string, vocabulary: Vocabulary, loosely = false) {
  const names = vocabulary.glossary.flatMap((entry) => {
    const aliases = loosely ? [...entry.aliases, ...entry.weakAliases] : entry.aliases;
    return aliases.map((alias) => ({ entry, name: wordLine(alias) }));
  });
  names.sort((a, b) => b.name.length - a.name.length);
  let rest = wordLine(text);
  const named = new Set<GlossaryEntry>();
  for (const { entry, name } of names) {
    if (!rest.includes(name)) continue;
    rest = rest.replace(name, ' ');
    named.add(entry);
  }
  const entries = [...named].slice(0, mostEntries);
  return { entries, rest: rest.split(' ').filter((word) => word !== '') };
}
