import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashLine, readCustomId, readOptionValue } from '../../src/chat/discord/actions.ts';
import { body } from '../../src/chat/discord/deliver.ts';
import { sendable } from '../../src/chat/discord/escape.ts';
import { type RenderOptions, renderReply } from '../../src/chat/discord/render.ts';
import { passageLink } from '../../src/chat/passage-link.ts';
import type { Block, Reply } from '../../src/core/reply.ts';
import { anyReply, anyText } from '../fakes/any-reply.ts';
import { readMarkdown } from '../fakes/discord/markdown.ts';
import { buttonsOf, menusOf, type Node, textsOf } from '../fakes/discord/tree.ts';
import { messageFaults } from '../fakes/discord/validate.ts';

const anyOptions: fc.Arbitrary<RenderOptions> = fc
  .record({
    line: fc.option(anyText(3_000).filter((text) => text !== '')),
    showable: fc.boolean(),
    askedBy: fc.option(fc.constantFrom('Ann', '@everyone', '<@1> **x**')),
    most: fc.constantFrom(1, 3, 1_000),
  })
  .map((how) => ({
    ...how,
    part: 1,
    pageLine: (page: number) => (how.line === null ? null : `${how.line} page:${page}`),
  }));

const whole = anyOptions.map((how) => ({ ...how, most: Number.MAX_SAFE_INTEGER }));

describe('any reply on Discord', () => {
  it('is within every limit', () => {
    fc.assert(
      fc.property(anyReply, anyOptions, (reply, options) => {
        for (const message of renderReply(reply, options).messages) {
          expect(messageFaults(onWire(message))).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('makes no mention, link, format or emoji out of its texts', () => {
    fc.assert(
      fc.property(anyReply, anyOptions, (reply, options) => {
        for (const message of renderReply(reply, options).messages) {
          for (const text of textsOf([message])) expect(readMarkdown(text).strange).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('loses nothing: every word and every quote stands there in its order, every choice can be taken', () => {
    fc.assert(
      fc.property(anyReply, whole, (reply, options) => {
        const { messages, kept } = renderReply(reply, options);
        const shown = squeeze(messages.flatMap(visible).join(''));
        let at = 0;
        for (const text of reply.blocks.flatMap(textsIn).map(squeeze)) {
          const found = shown.indexOf(text, at);
          expect(found, `"${text.slice(0, 80)}" after ${at}`).toBeGreaterThanOrEqual(0);
          at = found;
        }
        const labels = squeeze(messages.flatMap((it) => buttonsOf([it]).map(labelOf)).join(' '));
        for (const label of reply.blocks.flatMap(labelsIn).map(squeeze)) {
          expect(shown.includes(label) || labels.includes(label), label).toBe(true);
        }
        const lines = new Set(messages.flatMap((it) => linesIn(it, kept)));
        for (const command of reply.blocks.flatMap(commandsIn)) expect(lines).toContain(command);
        for (const { receipt } of reply.quotes) expect(lines).toContain(`context ${receipt}`);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps a link to every passage whose source has an address', () => {
    fc.assert(
      fc.property(anyReply, whole, (reply, options) => {
        const { messages } = renderReply(reply, options);
        const readings = messages.flatMap((it) => textsOf([it])).map(readMarkdown);
        const links = readings.flatMap((it) => it.links);
        const plain = squeeze(readings.map((it) => it.plain).join(''));
        for (const { quote, citation } of reply.quotes) {
          const page = passageLink(citation.url, '');
          const passage = passageLink(citation.url, quote.text);
          if (page === null || passage === null) continue;
          const isThere = links.includes(passage) || links.includes(page);
          expect(isThere || plain.includes(squeeze(page))).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('gives what does not fit at once part by part, the same in all as at one time', () => {
    fc.assert(
      fc.property(anyReply, whole, (reply, options) => {
        const line = 'ask anything';
        const all = renderReply(reply, { ...options, line }).messages;
        const parts = all.slice(0, 5).map((_, index) => {
          const [message] = renderReply(reply, {
            ...options,
            line,
            part: index + 1,
            most: 1,
          }).messages;
          return textsOf(message ? [message] : []);
        });
        expect(parts).toEqual(all.slice(0, 5).map((it) => textsOf([it])));
      }),
      { numRuns: 20 },
    );
  });
});

function onWire(container: object) {
  const { components, flags, allowedMentions } = body(container as Parameters<typeof body>[0]);
  return { components, flags, allowed_mentions: allowedMentions } as Parameters<
    typeof messageFaults
  >[0];
}

/** Without white space, on which a cut may fall, and without what a receipt's code span hides. */
function squeeze(text: string): string {
  return sendable(text).replace(/\s+/g, '');
}

function visible(message: object): string[] {
  return textsOf([message]).map((text) => readMarkdown(text).plain);
}

function labelOf(button: Node): string {
  return button.label ?? '';
}

function textsIn(block: Block): string[] {
  switch (block.type) {
    case 'quote':
      return [block.shown.quote.text, ...citedIn(block.shown), block.shown.receipt];
    case 'facts':
      return block.rows.flatMap(({ label, value }) => [label, value]);
    case 'list':
      return block.items.flatMap(({ text, detail }) => (detail ? [text, detail] : [text]));
    case 'choices':
      return [];
    default:
      return [block.text];
  }
}

function citedIn({ speaker, speakerRole, citation }: Reply['quotes'][number]): string[] {
  const { publisher, headline } = citation;
  return [speaker, speakerRole, publisher, headline].filter((it) => it !== null);
}

function labelsIn(block: Block): string[] {
  return block.type === 'choices' ? block.choices.map((it) => it.label) : [];
}

function commandsIn(block: Block): string[] {
  if (block.type === 'choices') return block.choices.map((it) => it.command);
  return block.type === 'list' ? block.items.flatMap((it) => it.choice?.command ?? []) : [];
}

/** The lines that the buttons and menus of a message carry, those by hash included. */
function linesIn(message: object, kept: ReadonlyMap<string, string>): string[] {
  const payloads = [
    ...buttonsOf([message]).map((it) => readCustomId(it.custom_id ?? '')?.payload),
    ...menusOf([message]).flatMap((it) =>
      (it.options ?? []).map((one) => readOptionValue(one.value)),
    ),
  ];
  return payloads.flatMap((it) => {
    if (!it) return [];
    const line = it.type === 'line' ? it.line : kept.get(it.hash);
    if (line !== undefined && it.type === 'hash') expect(hashLine(line)).toBe(it.hash);
    return line ?? [];
  });
}
