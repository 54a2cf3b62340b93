import { z } from 'zod';
import { contextReply } from '../src/ask/wording/receipt-reply.ts';
import { defineCommand } from '../src/command/define.ts';
import { invalidReply } from '../src/command/invalid-reply.ts';
import { notReceipt, receiptInput } from '../src/command/receipt-input.ts';
import { parseReceipt } from '../src/core/receipt.ts';

/** Shows the paragraphs around a quote. */
export const contextCommand = defineCommand({
  name: 'context',
  summary: 'Show the paragraphs around a quote, by its receipt.',
  input: z.object({
    receipt: receiptInput.meta({ description: 'The receipt under the quote.' }),
  }),
  examples: ['context a-000.1720-1769.43ncph4'],
  reach: ['chat', 'shell'],
  async run({ receipt }, { corpus, line }) {
    const read = parseReceipt(receipt);
    return read ? contextReply(receipt, read, corpus) : invalidReply([notReceipt(receipt)], line);
  },
});
