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
/** A publisher and headline longer than this have their link on a line of its own. */
const longestSource = 1_000;

/** Who speaks, where the quote stands, and last the receipt. */
export function citationLines(shown: ShownQuote): CitationLine[] {
  return [...speakerLine(shown), ...sourceLines(shown), receiptLine(shown)];
}

function speakerLine(shown: ShownQuote): CitationLine[] {
  const speaker = speakerParts(shown);
  if (speaker === null) return [];
  const role = speaker.role === null ? '' : `, ${speaker.role}`;
  const markdown = `${bold(speaker.name)}${escapeText(role)}`;
  return [{ markdown, plain: speaker.name + role }];
}

function sourceLines(shown: ShownQuote): CitationLine[] {
  const source = citationParts(shown.citation).join(' \u00b7 ');
  const line = { markdown: escapeText(source), plain: source };
  const link = linkTo(shown);
  if (link === null) return [line];
  if (link.length > longestLink)
    return [line, { ...line, markdown: escapeText(link), plain: link }];
  const masked = `[Read it in the article](${link})`;
  if (line.markdown.length > longestSource) return [line, { ...line, markdown: masked, plain: '' }];
  return [{ ...line, markdown: `${line.markdown} \u00b7 ${masked}` }];
}

/** The passage where its address is short enough to be a link, else the page alone. */
function linkTo(shown: ShownQuote): string | null {
  const passage = passageLink(shown.citation.url, shown.quote.text);
  return passage !== null && passage.length > longestLink
    ? passageLink(shown.citation.url, '')
    : passage;
}

function receiptLine(shown: ShownQuote): CitationLine {
  const markdown = smallPrint(`Receipt ${code(shown.receipt)}`);
  return { markdown, plain: `Receipt ${shown.receipt}` };
}
