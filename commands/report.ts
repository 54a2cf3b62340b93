import { z } from 'zod';
import { bareReply, paragraph } from '../src/ask/compose/reply.ts';
import { defineCommand } from '../src/command/define.ts';
import { invalidReply } from '../src/command/invalid-reply.ts';
import { keepReport } from '../src/command/problem-report.ts';
import { notReceipt, receiptInput } from '../src/command/receipt-input.ts';
import { parseReceipt } from '../src/core/receipt.ts';

/** Takes down what somebody says is wrong with a quote. */
export const reportCommand = defineCommand({
  name: 'report',
  summary: 'Report a problem with a quote, or reply to it; an editor reads it.',
  input: z.object({
    receipt: receiptInput.meta({ description: 'The receipt under the quote.' }),
    text: z.string().max(2000).optional().meta({
      description: 'What is wrong, in your words.',
      rest: true,
    }),
  }),
  examples: ['report a-000.1720-1769.43ncph4 The name is spelt differently in the notice.'],
  reach: ['chat', 'shell'],
  async run({ receipt, text = '' }, context) {
    const words = [receipt, ...text.split(/\s+/)];
    const end = words.findIndex((word) => parseReceipt(word) === null);
    const receipts = end < 0 ? words : words.slice(0, end);
    if (receipts.length === 0) return invalidReply([notReceipt(receipt)], context.line);
    const said = words.slice(receipts.length).join(' ').trim();
    const id = await keepReport({ receipts, text: said, surface: context.surface }, context);
    return bareReply({
      query: `report ${receipts.join(' ')}`,
      kind: 'found',
      blocks: [
        paragraph(`Thank you. The report is kept as ${id}; an editor will read it.`),
        paragraph(
          'It holds the receipt, your words and the time, and not who you are. If you want an answer, say in it how to reach you.',
        ),
      ],
      private: true,
    });
  },
});
