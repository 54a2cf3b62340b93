import type { KnownBlock } from '@slack/types';
import type { ShownQuote } from '../../../core/reply.ts';
import { citationParts, speakerParts } from '../../citation.ts';
import { passageLink } from '../../passage-link.ts';
import { plainText, writtenLength } from '../escape.ts';
import { limits } from '../limits.ts';
import { buttonOf, fitsButton } from './choices.ts';
import { renderFooter } from './footer.ts';
import { type Run, richText } from './rich.ts';

/**
 * A quote: warnings, the words themselves with those that answer in bold, who says them and the
 * link to them, then publisher, date and receipt beside the way to the paragraphs around.
 * @param offered command lines that the reply offers elsewhere, and needs no second button for
 */
export function renderQuote(
  shown: ShownQuote,
  name: string,
  offered: ReadonlySet<string>,
): readonly KnownBlock[] {
  const notes = shown.notes.flatMap((text) =>
    richText([{ text, italic: true }], 'rich_text_section'),
  );
  return [
    ...notes,
    ...richText(quoteRuns(shown), 'rich_text_quote'),
    ...richText(voiceRuns(shown), 'rich_text_section'),
    ...renderSource(shown, name, offered),
  ];
}

function quoteRuns({ quote, answer }: ShownQuote): readonly Run[] {
  if (answer === null) return [{ text: quote.text }];
  return [
    { text: quote.text.slice(0, answer.start) },
    { text: quote.text.slice(answer.start, answer.end), bold: true },
    { text: quote.text.slice(answer.end) },
  ].filter((run) => run.text !== '');
}

function voiceRuns(shown: ShownQuote): readonly Run[] {
  const speaker = speakerParts(shown);
  const said: Run[] = speaker
    ? [{ text: speaker.name, bold: true }, { text: speaker.role ? `, ${speaker.role}` : '' }]
    : [];
  const link = linkRuns(shown);
  const gap = said.length > 0 && link.length > 0 ? [{ text: '  |  ' }] : [];
  return [...said, ...gap, ...link].filter((run) => run.text !== '');
}

function linkRuns({ citation, quote }: ShownQuote): readonly Run[] {
  const passage = passageLink(citation.url, quote.text);
  if (passage === null) return [];
  if (passage.length <= limits.button.url) return [{ text: 'Read it in the source', url: passage }];
  const page = passageLink(citation.url, '') ?? '';
  if (page.length <= limits.button.url) return [{ text: 'Read it in the source', url: page }];
  return [{ text: page }];
}

function renderSource(
  { citation, receipt }: ShownQuote,
  name: string,
  offered: ReadonlySet<string>,
): readonly KnownBlock[] {
  const text = `${citationParts(citation).join(', ')}\nReceipt ${receipt}`;
  const more = { label: 'More context', command: `context ${receipt}` };
  const needed = fitsButton(more) && !offered.has(more.command);
  if (!needed || writtenLength(text) > limits.section.text) return renderFooter(text);
  return [{ type: 'section', text: plainText(text), accessory: buttonOf(more, name) }];
}
