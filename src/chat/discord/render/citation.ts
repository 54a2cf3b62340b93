import type { ShownQuote } from '../../../core/reply.ts';
import { citationParts, speakerParts } from '../../citation.ts';
import { passageLink } from '../../passage-link.ts';
import { bold, code, escapeText, smallPrint } from '../escape.ts';

/** A line under a quote: as markdown, and as the plain text to split where that is too long. */
export interface CitationLine {
  readonly markdown: string;
  readonly plain: string;
}

/** Addresses longer than this are shown as text, since no masked link of that length fits. */
const longestLink = 1_500;

/** Who speaks, where the quote stands, and last the receipt with the link to the passage. */
export function citationLines(shown: ShownQuote): CitationLine[] {
  const link = linkTo(shown);
  const isLong = link !== null && link.length > longestLink;
  return [
    ...speakerLine(shown),
    plainLine(citationParts(shown.citation).join(' \u00b7 ')),
    ...(isLong ? [plainLine(link)] : []),
    receiptLine(shown.receipt, isLong ? null : link),
  ];
}

function speakerLine(shown: ShownQuote): CitationLine[] {
  const speaker = speakerParts(shown);
  if (speaker === null) return [];
  const role = speaker.role === null ? '' : `, ${speaker.role}`;
  const markdown = `${bold(speaker.name)}${escapeText(role)}`;
  return [{ markdown, plain: speaker.name + role }];
}

function plainLine(plain: string): CitationLine {
  return { markdown: escapeText(plain), plain };
}

/** The passage where its address is short enough to be a link, else the page alone. */
function linkTo(shown: ShownQuote): string | null {
  const passage = passageLink(shown.citation.url, shown.quote.text);
  return passage !== null && passage.length > longestLink
    ? passageLink(shown.citation.url, '')
    : passage;
}

function receiptLine(receipt: string, link: string | null): CitationLine {
  const masked = link === null ? '' : ` \u00b7 [Read it in the source](${link})`;
  const markdown = smallPrint(`Receipt ${code(receipt)}${masked}`);
  return { markdown, plain: `Receipt ${receipt}` };
}
