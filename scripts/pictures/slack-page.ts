import type {
  ContextBlockElement,
  KnownBlock,
  RichTextBlockElement,
  RichTextElement,
} from '@slack/types';
import { escapeHtml } from './shoot.ts';

/** One message in a drawn conversation. */
export interface DrawnMessage {
  readonly from: 'person' | 'bot';
  readonly text?: string;
  readonly blocks?: readonly KnownBlock[];
  /** Whether Slack shows it to one person alone. */
  readonly onlyYou?: boolean;
}

type Element = { readonly [key: string]: unknown };

const style = `
* { box-sizing: border-box; margin: 0; }
body { width: fit-content; min-width: 100%; font: 15px/1.46 Lato, 'Noto Sans', sans-serif; color: #1d1c1d; background: #fff; padding: 18px 20px; }
.message { display: flex; gap: 10px; padding: 8px 0; }
.message.private { background: #f8f8f8; margin: 0 -20px; padding: 6px 20px 8px; }
.only { color: #616061; font-size: 12px; margin-bottom: 2px; }
.face { width: 36px; height: 36px; border-radius: 6px; flex: none; color: #fff; font-weight: 900; font-size: 19px; display: grid; place-items: center; }
.bot .face { background: #1d3557; } .person .face { background: #8a6d3b; }
.name { font-weight: 900; } .app { font-size: 10px; font-weight: 700; color: #616061; background: #e8e8e8; border-radius: 2px; padding: 1px 3px; margin: 0 4px; vertical-align: 1px; }
.time { color: #616061; font-size: 12px; margin-left: 4px; }
.content { flex: 1; min-width: 0; max-width: 640px; }
h3 { font-size: 18px; font-weight: 900; line-height: 1.33; margin: 8px 0 4px; }
.rich { margin: 4px 0; white-space: pre-wrap; overflow-wrap: anywhere; }
blockquote { border-left: 4px solid #ddd; border-radius: 2px; padding-left: 12px; margin: 6px 0; }
.section { display: flex; gap: 16px; align-items: flex-start; margin: 4px 0 2px; white-space: pre-wrap; overflow-wrap: anywhere; }
.section > span { flex: 1; min-width: 0; }
.context { display: flex; flex-wrap: wrap; gap: 2px 12px; color: #616061; font-size: 13px; margin: 4px 0 14px; white-space: pre-wrap; overflow-wrap: anywhere; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; margin: 8px 0; }
button { font: 700 13px/1 Lato, 'Noto Sans', sans-serif; border: 1px solid #bbb; border-radius: 8px; background: #fff; color: #1d1c1d; padding: 8px 12px; white-space: nowrap; }
button.primary { background: #007a5a; border-color: #007a5a; color: #fff; }
.feedback { display: flex; gap: 14px; color: #616061; font-size: 13px; margin: 6px 0 0; }
ul { padding-left: 26px; margin: 4px 0; white-space: pre-wrap; }
a { color: #1264a3; text-decoration: none; } hr { border: 0; border-top: 1px solid #ddd; margin: 12px 0; }
label { display: block; font-weight: 700; margin: 14px 0 6px; } .optional { color: #616061; font-weight: 400; }
.field { border: 1px solid #bbb; border-radius: 4px; padding: 8px 12px; color: #868686; display: flex; justify-content: space-between; }
.hint { color: #616061; font-size: 13px; margin-top: 4px; }
.modal { border: 1px solid #ddd; border-radius: 8px; max-width: 520px; padding: 0 24px 20px; box-shadow: 0 8px 24px #0002; }
.modal h2 { font-size: 21px; font-weight: 900; padding: 18px 0 2px; }
.foot { display: flex; justify-content: flex-end; gap: 10px; margin-top: 20px; }
code { font: 12px Menlo, 'DejaVu Sans Mono', monospace; color: #c01343; background: #f6f6f6; border: 1px solid #ddd; border-radius: 3px; padding: 2px 3px; }
`;

/** A page in the look of Slack that shows a conversation. */
export function conversationPage(messages: readonly DrawnMessage[]): string {
  return page(messages.map(drawMessage).join(''));
}

/** A page that shows a Home tab. */
export function homePage(blocks: readonly KnownBlock[]): string {
  return page(`<div class="content">${drawBlocks(blocks)}</div>`);
}

/** A page that shows a window with a form or an answer. */
export function modalPage(view: {
  readonly title: { readonly text: string };
  readonly submit?: { readonly text: string } | undefined;
  readonly blocks: readonly KnownBlock[];
}): string {
  const submit = view.submit
    ? `<button class="primary">${escapeHtml(view.submit.text)}</button>`
    : '';
  const foot = `<div class="foot"><button>Close</button>${submit}</div>`;
  return page(
    `<div class="modal"><h2>${escapeHtml(view.title.text)}</h2>${drawBlocks(view.blocks)}${foot}</div>`,
  );
}

function page(content: string): string {
  const measure = 'document.body.dataset.height = String(document.documentElement.scrollHeight)';
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><body>${content}<script>${measure}</script></body>`;
}

function drawMessage({ from, text, blocks = [], onlyYou }: DrawnMessage): string {
  const bot = from === 'bot';
  const name = bot ? 'Verbatim<span class="app">APP</span>' : 'Sam Reporter';
  const only = onlyYou ? '<div class="only">Only visible to you</div>' : '';
  const body =
    text === undefined ? drawBlocks(blocks) : `<div class="rich">${escapeHtml(text)}</div>`;
  return `<div class="message ${from}${onlyYou ? ' private' : ''}"><div class="face">${bot ? '“' : 'S'}</div>
    <div class="content">${only}<div><span class="name">${name}</span><span class="time">09:41</span></div>${body}</div></div>`;
}

function drawBlocks(blocks: readonly KnownBlock[]): string {
  return blocks.map(drawBlock).join('');
}

function drawBlock(block: KnownBlock): string {
  switch (block.type) {
    case 'header':
      return `<h3>${escapeHtml(block.text.text)}</h3>`;
    case 'section': {
      const accessory = block.accessory ? drawElement(block.accessory as unknown as Element) : '';
      return `<div class="section"><span>${escapeHtml(block.text?.text ?? '')}</span>${accessory}</div>`;
    }
    case 'context':
      return `<div class="context">${block.elements.map(drawSmall).join('')}</div>`;
    case 'rich_text':
      return `<div class="rich">${block.elements.map(drawRich).join('')}</div>`;
    case 'actions':
      return `<div class="actions">${(block.elements as unknown as Element[]).map(drawElement).join('')}</div>`;
    case 'context_actions':
      return `<div class="feedback">${(block.elements as unknown as Element[]).map(drawFeedback).join('')}</div>`;
    case 'divider':
      return '<hr>';
    case 'input':
      return drawInput(block as unknown as Element);
    default:
      throw new TypeError(`no drawing of a block of type ${block.type}`);
  }
}

function drawRich(element: RichTextBlockElement): string {
  if (element.type === 'rich_text_list') {
    return `<ul>${element.elements.map((it) => `<li>${drawRich(it)}</li>`).join('')}</ul>`;
  }
  const inner = element.elements.map(drawInline).join('');
  return element.type === 'rich_text_quote'
    ? `<blockquote>${inner}</blockquote>`
    : `<div>${inner}</div>`;
}

function drawSmall(element: ContextBlockElement): string {
  if (element.type === 'image') return '';
  const [, label] = /^<[^<>|]+\|([^<>|]+)>$/.exec(element.text) ?? [];
  return label
    ? `<span><a>${escapeHtml(label)}</a></span>`
    : `<span>${escapeHtml(element.text)}</span>`;
}

function drawInline(element: RichTextElement): string {
  if (element.type === 'link') return `<a>${escapeHtml(element.text ?? element.url)}</a>`;
  if (element.type !== 'text') throw new TypeError(`no drawing of ${element.type}`);
  const { bold, italic, code } = element.style ?? {};
  const text = escapeHtml(element.text);
  const coded = code ? `<code>${text}</code>` : text;
  const slanted = italic ? `<i>${coded}</i>` : coded;
  return bold ? `<b>${slanted}</b>` : slanted;
}

function drawElement(element: Element): string {
  const { text } = element.text as { text: string };
  return `<button class="${element.style ?? ''}">${escapeHtml(text)}</button>`;
}

function drawFeedback(element: Element): string {
  const labels = [element.positive_button, element.negative_button] as { text: { text: string } }[];
  return labels.map((it) => `<span>${escapeHtml(it.text.text)}</span>`).join('');
}

function drawInput(block: Element): string {
  const element = block.element as Element;
  const label = (block.label as { text: string }).text;
  const hint = (block.hint as { text: string } | undefined)?.text;
  const placeholder = (element.placeholder as { text: string } | undefined)?.text ?? '';
  const arrow = String(element.type).endsWith('select') ? '<span>▾</span>' : '';
  const optional = block.optional ? ' <span class="optional">(optional)</span>' : '';
  return `<label>${escapeHtml(label)}${optional}</label><div class="field"><span>${escapeHtml(placeholder)}&nbsp;</span>${arrow}</div>${
    hint ? `<div class="hint">${escapeHtml(hint)}</div>` : ''
  }`;
}
