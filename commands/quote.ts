import { z } from 'zod';
import { commonReply, isTooCommon } from '../src/ask/wording/common-text.ts';
import { findWording } from '../src/ask/wording/find-wording.ts';
import { receiptReply } from '../src/ask/wording/receipt-reply.ts';
import { wordingReply } from '../src/ask/wording/wording-reply.ts';
import { defineCommand } from '../src/command/define.ts';
import { pagingInput } from '../src/command/query-input.ts';
import { defaultLimit } from '../src/core/query/option.ts';
import { parseReceipt } from '../src/core/receipt.ts';

/** Checks a text, or a receipt, against the sources. */
export const quoteCommand = defineCommand({
  name: 'quote',
  summary: 'Check whether a text stands word for word in the sources; takes receipts too.',
  input: z.object({
    text: z.string().min(1).max(4000).meta({
      description: 'The text to check, or the receipt of a quote.',
      rest: true,
      lines: true,
    }),
    limit: pagingInput.limit,
    page: pagingInput.page,
  }),
  examples: [
    'quote "However the officer was dismissed without notice."',
    'quote a-000.1720-1769.43ncph4',
  ],
  reach: ['chat', 'shell'],
  async run({ text, limit = defaultLimit, page = 1 }, { corpus, engine }) {
    const receipt = parseReceipt(text);
    if (receipt) return receiptReply(text.trim(), receipt, corpus);
    if (isTooCommon(text)) return commonReply(text);
    const wordings = await findWording(text, { corpus, engine });
    return wordingReply({ text, ...wordings, limit, page }, { corpus, engine });
  },
});
