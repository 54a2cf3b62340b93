import type { ShownQuote } from '../../../core/reply.ts';
import { citationParts, speakerParts } from '../../citation.ts';
import { escapeText } from '../escape.ts';
import { line, type Piece, type Run, run } from './piece.ts';

/** The bar beside quoted words, and the place below it. */
const bar = '  | ';
const below = '    ';

/** Quote, speaker and role, publisher, headline and date, link, receipt, and what must stand beside it. */
export function renderQuote(shown: ShownQuote): Piece[] {
  const { url } = shown.citation;
  return [
    ...quotedParagraphs(shown),
    ...speakerLine(shown),
    line([run(escapeText(citationParts(shown.citation).join(', ')))], below),
    ...(url === null ? [] : [line([run(escapeText(url), 'link')], below)]),
    line([run(`Receipt ${escapeText(shown.receipt)}`, 'quiet')], below),
    ...shown.notes.map((note) => line([run(escapeText(note), 'notice')], below)),
  ];
}

const mark = /["\u201c\u201d]/;

/** A piece for each paragraph that the quote goes over, with a line of the bar alone between them. */
function quotedParagraphs(shown: ShownQuote): Piece[] {
  const paragraphs: Run[][] = [[]];
  for (const { text, style } of quotedRuns(shown)) {
    text.split(/\n\s*\n/).forEach((part, at) => {
      if (at > 0) paragraphs.push([]);
      if (part !== '') paragraphs.at(-1)?.push(run(escapeText(part), style));
    });
  }
  const piece = (runs: readonly Run[], apart: boolean): Piece => ({
    first: bar,
    rest: bar,
    runs,
    apart,
  });
  return paragraphs.flatMap((runs, at) => [
    ...(at > 0 ? [piece([], false)] : []),
    piece(runs, at === 0),
  ]);
}

/** The quote, its answering words marked; in quotation marks of ours where it does not bring its own. */
function quotedRuns({ quote, answer }: ShownQuote): Run[] {
  const { text } = quote;
  const { start, end } = answer ?? { start: 0, end: 0 };
  return [
    run(mark.test(text.charAt(0)) ? '' : '\u201c'),
    run(text.slice(0, start)),
    run(text.slice(start, end), 'answer'),
    run(text.slice(end)),
    run(mark.test(text.slice(-1)) ? '' : '\u201d'),
  ].filter((it) => it.text !== '');
}

function speakerLine(shown: ShownQuote): Piece[] {
  const speaker = speakerParts(shown);
  if (!speaker) return [];
  const role = speaker.role === null ? '' : `, ${speaker.role}`;
  return [line([run(escapeText(`${speaker.name}${role}`))], below)];
}
