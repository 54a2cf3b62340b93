import type { Button, ContextActionsBlock, KnownBlock } from '@slack/types';
import type { Block, Reply } from '../../../core/reply.ts';
import { actionId, partValue, type Verb } from '../actions.ts';
import { plainText, writtenLength } from '../escape.ts';
import { limits } from '../limits.ts';
import type { RenderOptions } from '../render.ts';
import { rowLength, rowsOf } from './choices.ts';
import { renderFooter } from './footer.ts';

/** Longest line, in written characters, that the buttons under a reply carry. */
const longestLine = 1_200;

/** Most written characters of receipts that the button "Report a problem" carries. */
const longestReceipts = 600;

/** Where the reader is among the pages, and the buttons that every answer can have. */
export function renderNav(reply: Reply, options: RenderOptions): readonly KnownBlock[] {
  const receipts = receiptsOf(reply);
  const pages =
    reply.pages > 1
      ? renderFooter(`Page ${reply.page} of ${reply.pages}, ${reply.total} in all`)
      : [];
  const buttons = [
    ...turnButtons(reply, options),
    ...showButton(options),
    ...reportButton(reply, receipts),
  ];
  return [
    ...pages,
    ...rowsOf(buttons),
    ...(options.feedback && receipts !== '' ? [feedbackOn(receipts)] : []),
  ];
}

/** Blocks and what stands under them; a row of buttons goes on in the row before it where there is room. */
export function joinRows(blocks: readonly KnownBlock[], nav: readonly KnownBlock[]): KnownBlock[] {
  const last = blocks.at(-1);
  const [first, ...rest] = nav;
  if (last?.type !== 'actions' || first?.type !== 'actions') return [...blocks, ...nav];
  const elements = [...last.elements, ...first.elements];
  return elements.length > rowLength
    ? [...blocks, ...nav]
    : [...blocks.slice(0, -1), { type: 'actions', elements }, ...rest];
}

/** "Part 1 of 2", and the button to the next part where the line can give the reply again. */
export function renderPart(
  line: string | null,
  part: number,
  parts: number,
): readonly KnownBlock[] {
  const label = renderFooter(`Part ${part} of ${parts}`);
  if (!isShort(line) || part === parts) return label;
  const value = partValue({ part: part + 1, line });
  return [...label, ...rowsOf([button('part', `${part + 1}`, 'Continue', value)])];
}

/** Whether a button can carry the line. */
export function isShort(line: string | null): line is string {
  return line !== null && line.length > 0 && writtenLength(line) <= longestLine;
}

function turnButtons(reply: Reply, options: RenderOptions): readonly Button[] {
  const turn = (label: string, page: number) => {
    const line = page >= 1 && page <= reply.pages ? options.pageLine(page) : null;
    return isShort(line) ? [button('turn', `${page}`, label, line)] : [];
  };
  return [...turn('Previous', reply.page - 1), ...turn('Next', reply.page + 1)];
}

function showButton({ line, showable }: RenderOptions): readonly Button[] {
  return showable && isShort(line) ? [button('show', 'reply', 'Show in channel', line)] : [];
}

function reportButton(reply: Reply, receipts: string): readonly Button[] {
  const offered = reply.blocks.flatMap(commandsOf).some((it) => it.startsWith('report '));
  return receipts === '' || offered
    ? []
    : [button('report', 'reply', 'Report a problem', `report ${receipts}`)];
}

/** Command lines that a block offers as buttons. */
function commandsOf(block: Block): readonly string[] {
  if (block.type === 'choices') return block.choices.map((it) => it.command);
  if (block.type === 'list') return block.items.flatMap((it) => it.choice?.command ?? []);
  return [];
}

/** Receipts of the quotes, as many as a button holds. */
function receiptsOf(reply: Reply): string {
  let joined = '';
  for (const { receipt } of reply.quotes) {
    const longer = joined === '' ? receipt : `${joined} ${receipt}`;
    if (writtenLength(longer) > longestReceipts) break;
    joined = longer;
  }
  return joined;
}

function button(verb: Verb, name: string, label: string, value: string): Button {
  return { type: 'button', action_id: actionId(verb, name), text: plainText(label), value };
}

function feedbackOn(receipts: string): ContextActionsBlock {
  const option = (label: string, verdict: string) => ({
    text: plainText(label),
    accessibility_label: label,
    value: `${verdict} ${receipts}`.slice(0, limits.button.value),
  });
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: actionId('feedback', 'reply'),
        positive_button: option('This answers it', 'good'),
        negative_button: option('This does not answer it', 'bad'),
      },
    ],
  };
}
