import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { bareReply } from '../../../../src/ask/compose/reply.ts';
import { showSpan } from '../../../../src/ask/compose/show.ts';
import { renderPlain, renderReply } from '../../../../src/chat/terminal/render.ts';
import type { Block } from '../../../../src/core/reply.ts';
import { anyReply } from '../../../fakes/any-reply.ts';
import { articleOf, corpusOf } from '../../../fakes/corpus-of.ts';
import { shippedBot } from '../../../fakes/shipped.ts';
import { shippedVocabulary } from '../../../fakes/shipped-vocabulary.ts';

const options = { columns: 80, colour: false, isTalk: true };
const replyWith = (...blocks: Block[]) => bareReply({ query: 'q', kind: 'found', blocks });
const squeezed = (text: string) => text.replace(/[\s|]+/g, '');

describe('a reply in the terminal', () => {
  it('shows a quote with all that belongs to it', async () => {
    const bot = await shippedBot();
    const reply = await bot.say('quote "However the officer was dismissed without notice."');
    expect(renderReply(reply, options)).toMatchInlineSnapshot(`
      "Yes: these words stand in the sources exactly so.

        | “However the officer was dismissed without notice.”
          South Wales Argus, date not in the source
          http://www.southwalesargus.co.uk/news/16092043.Police_sergeant_is__dismissed_without_notice__over_misconduct/
          Receipt a-000.1720-1769.43ncph4

        1  The paragraph around it"
    `);
  });

  it('parts the paragraphs that a quote goes over', async () => {
    const corpus = corpusOf(shippedVocabulary, [
      articleOf({ id: 'n-1', body: 'One sat.\n\nTwo stood.\n\nThree left.' }),
    ]);
    const quote = showSpan(
      'n-1',
      { start: 0, end: 20 },
      { start: 14, end: 19 },
      {
        corpus,
        drafts: false,
      },
    );
    if (!quote) throw new Error('no quote');
    const [one, between, two] = renderReply(
      replyWith({ type: 'quote', shown: quote }),
      options,
    ).split('\n');
    expect([one, between?.trimEnd(), two]).toEqual(['  | “One sat.', '  |', '  | Two stood.”']);
  });

  it('numbers what can be chosen where people talk, and names the line elsewhere', () => {
    const reply = replyWith(
      {
        type: 'list',
        items: [
          { text: 'One', detail: 'first', choice: { label: 'One', command: 'case x' } },
          { text: 'Two' },
        ],
      },
      { type: 'choices', choices: [{ label: 'Help', command: 'help' }] },
    );
    expect(renderReply(reply, options)).toBe('  1  One: first\n  - Two\n\n  2  Help');
    expect(renderPlain(reply)).toBe('  - One: first (case x)\n  - Two\n\n  > Help: help');
  });

  it('marks the answering words by colour only where there is colour', () => {
    const reply = replyWith({ type: 'heading', text: 'Title' });
    expect(renderReply(reply, { ...options, colour: true })).toBe('\u001b[1mTitle\u001b[22m');
    expect(renderReply(reply, options)).toBe('Title');
  });

  it('fits the width of the terminal, links aside', () => {
    fc.assert(
      fc.property(anyReply, fc.integer({ min: 40, max: 120 }), (reply, columns) => {
        for (const line of renderReply(reply, { ...options, columns }).split('\n')) {
          if (/https?:/.test(line)) continue;
          expect(stringWidth(line)).toBeLessThanOrEqual(Math.min(columns, 80));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('lets nothing through that a terminal could obey', () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        const plain = renderPlain(reply);
        expect(plain).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u200e\u200f]/u);
        const coloured = renderReply(reply, { ...options, colour: true });
        expect(stripVTControlCharacters(coloured)).not.toMatch(/[^\P{Cc}\n]/u);
      }),
      { numRuns: 200 },
    );
  });

  it('loses no word of a quote', () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        const shown = squeezed(renderReply(reply, options));
        for (const { quote } of reply.quotes) {
          const text = squeezed(renderPlain(replyWith({ type: 'paragraph', text: quote.text })));
          expect(shown).toContain(text);
        }
      }),
      { numRuns: 100 },
    );
  });
});
