import type { KnownBlock } from '@slack/types';
import type { ShownQuote } from '../../../core/reply.ts';
import { citationParts, speakerParts } from '../../citation.ts';
import { passageLink } from '../../passage-link.ts';
import { escapeText, plainText, writtenLength } from '../escape.ts';
import { limits } from '../limits.ts';
import { buttonOf, fitsButton } from './choices.ts';
import { renderFooter } from './footer.ts';
import { type Run, richText } from './rich.ts';

/** What the link to a passage is called. */
const linkLabel = 'Read it in the source';

/**
 * A quote: warnings, the words themselves with those that answer in bold, who says them and where
 * they were published beside the way to the paragraphs around, then the link and the receipt.
 */
export function renderQuote(shown: ShownQuote, name: string): readonly KnownBlock[] {
  const notes = shown.notes.flatMap((text) =>
    richText([{ text, italic: true }], 'rich_text_section'),
  );
  return [
    ...notes,
    ...richText(quoteRuns(shown), 'rich_text_quote'),
    ...renderSource(shown, name),
    ...renderReference(shown),
  ];
}

/** The command line that gives the paragraphs around a quote. */
export function contextLine({ receipt }: ShownQuote): string {
  return `context ${receipt}`;
}

function quoteRuns({ quote, answer }: ShownQuote): readonly Run[] {
  if (answer === null) return [{ text: quote.text }];
  return [
    { text: quote.text.slice(0, answer.start) },
    { text: quote.text.slice(answer.start, answer.end), bold: true },
    { text: quote.text.slice(answer.end) },
  ].filter((run) => run.text !== '');
}

/** Speaker and source; as small print where they are too long to stand beside a button. */
function renderSource(shown: ShownQuote, name: string): readonly KnownBlock[] {
  const speaker = speakerParts(shown);
  const said = speaker ? [[speaker.name, speaker.role].filter(Boolean).join(', ')] : [];
  const text = [...said, citationParts(shown.citation).join(', ')].join('\n');
  const more = { label: 'More context', command: contextLine(shown) };
  if (!fitsButton(more) || writtenLength(text) > limits.section.text) return renderFooter(text);
  return [{ type: 'section', text: plainText(text), accessory: buttonOf(more, name) }];
}

/** Receipt and link. The link is the only markup there is: its address has every special character encoded. */
function renderReference(shown: ShownQuote): readonly KnownBlock[] {
  const receipt = `Receipt ${shown.receipt}`;
  const link = linkOf(shown);
  if (link === null) return renderFooter(receipt);
  if (escapeText(link).length > longestLink) return renderFooter(`${receipt}\n${link}`);
  return [
    {
      type: 'context',
      elements: [
        plainText(receipt),
        { type: 'mrkdwn', text: `<${escapeText(link)}|${linkLabel}>`, verbatim: true },
      ],
    },
  ];
}

/** The link to the quoted words, or to their page where that would be too long. */
function linkOf({ citation, quote }: ShownQuote): string | null {
  const passage = passageLink(citation.url, quote.text);
  if (passage === null || escapeText(passage).length <= longestLink) return passage;
  return passageLink(citation.url, '');
}

/** Room for a link in a text object, less its label. */
const longestLink = limits.context.text - linkLabel.length - 3;
