import type { App, MessageShortcut } from '@slack/bolt';
import { acknowledge } from '../acknowledge.ts';
import { answer } from '../answer.ts';
import { deliver } from '../deliver.ts';
import type { Desk } from '../desk.ts';
import { limits } from '../limits.ts';
import { placeOfShortcut } from '../place.ts';
import { checkShortcut } from '../register.ts';
import { textOf } from '../render/paging.ts';
import { renderParagraph } from '../render/paragraph.ts';
import { quotesIn } from '../said.ts';

/** The command that checks a text against the sources, and its field. */
const checking = { command: 'quote', field: 'text' } as const;

const wordless = 'That message has no words that could be checked.';

/** Checks what a message quotes, for whoever asks alone until they show it. */
export function listenToQuoteChecks(app: App, desk: Desk): void {
  app.shortcut(checkShortcut, async ({ shortcut, ack }) => {
    await acknowledge(ack, desk.log);
    const body = shortcut as MessageShortcut;
    const place = placeOfShortcut(body);
    const quotes = quotesIn(body.message).slice(0, limits.responses.count);
    for (const text of quotes) {
      const line = { command: checking.command, options: { [checking.field]: text } };
      await answer(desk, { line, place, private: true, inPlace: false, askedBy: null, part: 1 });
    }
    if (quotes.length > 0) return;
    const blocks = [...renderParagraph(wordless)];
    await deliver(desk, { text: textOf(blocks), blocks }, place, { private: true, inPlace: false });
  });
}
