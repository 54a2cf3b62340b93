import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/chat/slack/escape.ts';
import { renderReply, type SlackMessage } from '../../src/chat/slack/render.ts';
import type { Block, Reply } from '../../src/core/reply.ts';
import { anyReply, anyText } from '../fakes/any-reply.ts';
import { innermost, type Json, messageViolations } from '../fakes/slack/wire.ts';

const showing = fc
  .record({
    line: fc.option(anyText(3_000).filter((text) => text !== '')),
    showable: fc.boolean(),
    askedBy: fc.option(fc.constantFrom('sam.reporter', '<!channel>')),
    feedback: fc.boolean(),
  })
  .map((how) => ({
    ...how,
    pageLine: (page: number) => (how.line === null ? null : `${how.line} page:${page}`),
  }));

describe('any reply in Slack', () => {
  it('is within every limit and can mention, link to or format nothing', () => {
    fc.assert(
      fc.property(anyReply, showing, (reply, how) => {
        for (const message of renderReply(reply, how)) {
          expect(messageViolations(message as unknown as Json)).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('loses nothing: every word, every quote in full and every command is there, in order', () => {
    fc.assert(
      fc.property(anyReply, showing, (reply, how) => {
        const messages = renderReply(reply, how);
        const shown = squeeze(messages.map(visibleText).join(''));
        let at = 0;
        for (const text of reply.blocks.flatMap(textsOf).map(squeeze)) {
          const found = shown.indexOf(text, at);
          expect(found, `"${text.slice(0, 60)}" after ${at}`).toBeGreaterThanOrEqual(0);
          at = found;
        }
        const commands = new Set(messages.flatMap(valuesOf));
        for (const { command } of reply.blocks.flatMap(choicesOf)) {
          expect(commands.has(command) || shown.includes(squeeze(command))).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('keeps the link to every passage whose source has an address', () => {
    fc.assert(
      fc.property(anyReply, showing, (reply, how) => {
        const messages = renderReply(reply, how);
        const links = messages.flatMap(linksIn);
        const withAddress = reply.quotes.filter(
          (it) => it.citation.url !== null && it.citation.url.length < 2_500,
        );
        expect(links.length).toBeGreaterThanOrEqual(withAddress.length);
      }),
      { numRuns: 100 },
    );
  });
});

/** Without white space, which a cut between pieces may fall on. */
function squeeze(text: string): string {
  return clean(text).replace(/\s+/g, '');
}

function visibleText({ blocks }: SlackMessage): string {
  return (blocks as unknown as Json[])
    .map((block) => {
      if (block.type === 'rich_text')
        return innermost(block)
          .map((it) => it.text)
          .join('');
      if (block.type === 'context') {
        return (block.elements as Json[])
          .filter((it) => it.type === 'plain_text')
          .map((it) => it.text)
          .join('')
          .replace(/^(?:Part|Page) \d+ of \d+.*$/, '');
      }
      return String((block.text as Json | undefined)?.text ?? '');
    })
    .join('');
}

function linksIn({ blocks }: SlackMessage): readonly string[] {
  return (blocks as unknown as Json[])
    .filter((it) => it.type === 'context')
    .flatMap((it) => it.elements as Json[])
    .flatMap((it) => (it.type === 'mrkdwn' ? [String(it.text)] : []));
}

function valuesOf({ blocks }: SlackMessage): readonly string[] {
  return (blocks as unknown as Json[])
    .flatMap((it) => [...((it.elements as Json[] | undefined) ?? []), it.accessory as Json])
    .flatMap((it) => (typeof it?.value === 'string' ? [it.value] : []));
}

function textsOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'quote':
      return [block.shown.quote.text, block.shown.receipt];
    case 'facts':
      return block.rows.flatMap((row) => [row.label, row.value]);
    case 'list':
      return block.items.flatMap((item) => [item.text, item.detail ?? '']);
    case 'choices':
      return [];
    default:
      return [block.text];
  }
}

function choicesOf(block: Reply['blocks'][number]) {
  if (block.type === 'choices') return block.choices;
  return block.type === 'list' ? block.items.flatMap((it) => it.choice ?? []) : [];
}
