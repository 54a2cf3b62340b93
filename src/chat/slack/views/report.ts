import type { InputBlock, ModalView } from '@slack/types';
import { plainText } from '../escape.ts';
import { limits } from '../limits.ts';
import { modal } from './text.ts';

/** Callback of the form that reports a problem. */
export const reportCallback = 'report';
/** Blocks of its inputs. */
export const reportBlocks = { quote: 'quote', text: 'text' } as const;

/**
 * A form that asks what is wrong with a quote.
 * @param receipts of the quotes that it may be about, the likeliest first
 */
export function reportView(receipts: readonly string[]): ModalView {
  const choosable = receipts.filter((it) => it.length <= limits.option.text);
  return modal('Report a problem', [...(choosable.length > 1 ? [which(choosable)] : []), what], {
    callback_id: reportCallback,
    private_metadata: receipts[0] ?? '',
    submit: plainText('Send'),
  });
}

function which(receipts: readonly string[]): InputBlock {
  const options = receipts.map((receipt, index) => ({
    text: plainText(`${index + 1}. ${receipt}`.slice(0, limits.option.text)),
    value: receipt,
  }));
  const [first] = options;
  return {
    type: 'input',
    block_id: reportBlocks.quote,
    label: plainText('Quote'),
    hint: plainText('The receipt stands under each quote.'),
    element: {
      type: 'static_select',
      action_id: 'value',
      options: options.slice(0, limits.select.options),
      ...(first && { initial_option: first }),
    },
  };
}

const what: InputBlock = {
  type: 'input',
  block_id: reportBlocks.text,
  optional: true,
  label: plainText('What is wrong or missing'),
  hint: plainText('An editor will read it. It is kept with the receipt of the quote.'),
  element: { type: 'plain_text_input', action_id: 'value', multiline: true, max_length: 1_000 },
};
