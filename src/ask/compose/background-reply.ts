import type { Query } from '../../core/query.ts';
import type { Block, Reply } from '../../core/reply.ts';
import { dateWords } from '../../core/text/date-words.ts';
import type { GlossaryEntry, GlossaryFile } from '../../core/vocabulary/glossary.ts';
import { makeReply, paragraph } from './reply.ts';

/** What the rules say in general: marked as background, dated, and never mixed with the facts of a case (domain rule B30). */
export function backgroundReply(
  query: Query,
  entries: readonly GlossaryEntry[],
  glossary: Pick<GlossaryFile, 'asOf' | 'caution'>,
): Reply {
  const blocks: Block[] = [
    {
      type: 'notice',
      notice: 'background',
      text: `Background, as of ${dateWords(glossary.asOf)}; not from the articles. ${glossary.caution}`,
    },
    ...entries.flatMap((it): Block[] => [
      { type: 'heading', text: it.label },
      paragraph(it.text),
      { type: 'footer', text: `Basis: ${it.basis}.` },
    ]),
  ];
  return makeReply({ query, kind: 'found', blocks });
}
