import type { Block, Reply } from '../../core/reply.ts';
import { noticeParts } from '../notice.ts';
import { escapeText } from './escape.ts';
import { layOut, plainLines } from './layout.ts';
import { renderFacts } from './render/facts.ts';
import { renderChoices, renderList } from './render/list.ts';
import { renderNav } from './render/nav.ts';
import { block, type Frame, type Piece, run } from './render/piece.ts';
import { renderQuote } from './render/quote.ts';

/** What a renderer must know besides the reply. */
export interface RenderOptions {
  /** Columns of the terminal. */
  readonly columns: number;
  readonly colour: boolean;
  /** Whether choices can be picked by number and pages turned by a word. */
  readonly isTalk: boolean;
}

/** Dresses a reply for a terminal. Pure: the same reply and options give the same text. */
export function renderReply(reply: Reply, options: RenderOptions): string {
  return layOut(piecesOf(reply, options.isTalk), options);
}

/** A reply as plain text: no colour, no line breaks inside a paragraph. */
export function renderPlain(reply: Reply): string {
  return plainLines(piecesOf(reply, false));
}

function piecesOf(reply: Reply, isTalk: boolean): Piece[] {
  let numbered = 0;
  const frame: Frame = {
    number: () => {
      if (!isTalk) return null;
      numbered += 1;
      return numbered;
    },
  };
  return [...reply.blocks.flatMap((it) => renderBlock(it, frame)), ...renderNav(reply, isTalk)];
}

function renderBlock(it: Block, frame: Frame): Piece[] {
  switch (it.type) {
    case 'heading':
      return [block([run(escapeText(it.text), 'heading')])];
    case 'paragraph':
      return [block([run(escapeText(it.text))])];
    case 'quote':
      return renderQuote(it.shown);
    case 'facts':
      return renderFacts(it.rows);
    case 'list':
      return renderList(it.items, frame);
    case 'notice': {
      const { label, rest } = noticeParts(it.notice, escapeText(it.text));
      return [block([run(label, 'notice'), run(rest)])];
    }
    case 'choices':
      return renderChoices(it.choices, frame);
    case 'footer':
      return [block([run(escapeText(it.text), 'quiet')])];
  }
}
