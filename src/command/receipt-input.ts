import { z } from 'zod';
import type { Problem } from '../core/failure.ts';
import { shownText } from '../core/query/typed-text.ts';

/** The input field for a receipt. What does not look like one is answered by `notReceipt`. */
export const receiptInput = z.string().min(1).max(120).regex(/^\S+$/, 'a receipt has no spaces');

/** Says what a receipt looks like. */
export function notReceipt(typed: string): Problem {
  return {
    input: shownText(typed),
    message:
      'is no receipt; a receipt stands under every quote and looks like a-000.231-338.k3f9x2m',
    nearest: [],
  };
}
