import type { ShownQuote } from '../../../core/reply.ts';
import { citationParts, speakerParts } from '../../citation.ts';
import { passageLink } from '../../passage-link.ts';
import { escapeText } from '../escape.ts';
import { line, type Piece, type Run, run } from './piece.ts';

/** The bar beside quoted words, and the place below it. */
const bar = '  | ';
const below = '    ';

/** Quote, speaker and role, publisher, headline and date, link, receipt, and what must stand beside it. */
export function renderQuote(shown: ShownQuote): Piece[] {
  const link = passageLink(shown.citation.url, shown.quote.text);
  return [
    { first: bar, rest: bar, runs: quotedRuns(shown), apart: true },
    ...speakerLine(shown),
    line([run(escapeText(citationParts(shown.citation).join(', ')))], below),
    ...(link === null ? [] : [line([run(escapeText(link), 'link')], below)]),
    line([run(`Receipt ${escapeText(shown.receipt)}`, 'quiet')], below),
    ...shown.notes.map((note) => line([run(escapeText(note), 'notice')], below)),
  ];
}

/** The quote in quotation marks of ours, its answering words marked. */
function quotedRuns({ quote, answer }: ShownQuote): Run[] {
  const { text } = quote;
  const { start, end } = answer ?? { start: 0, end: 0 };
  return [
    run(`\u201c${escapeText(text.slice(0, start))}`),
    run(escapeText(text.slice(start, end)), 'answer'),
    run(`${escapeText(text.slice(end))}\u201d`),
  ].filter((it) => it.text !== '');
}

function speakerLine(shown: ShownQuote): Piece[] {
  const speaker = speakerParts(shown);
  if (!speaker) return [];
  const role = speaker.role === null ? '' : `, ${speaker.role}`;
  return [line([run(escapeText(`${speaker.name}${role}`))], below)];
}
