import {
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { unescapeText } from '../../src/chat/discord/escape.ts';
import { escapeHtml } from './shoot.ts';

/** One message in a drawn conversation. */
export interface DrawnMessage {
  readonly from: 'person' | 'bot';
  readonly text?: string;
  readonly containers?: readonly APIContainerComponent[];
  /** What stands above the message: the command that it answers. */
  readonly command?: string;
  /** Whether Discord shows it to one person alone. */
  readonly onlyYou?: boolean;
}

const style = `
* { box-sizing: border-box; margin: 0; }
body { width: 760px; font: 16px/1.375 'Noto Sans', 'Open Sans', sans-serif; color: #dbdee1; background: #313338; padding: 18px 20px 22px; }
.message { display: flex; gap: 14px; padding: 7px 0; position: relative; }
.message.private { background: #383a4a; margin: 0 -20px; padding: 7px 20px; box-shadow: inset 2px 0 #5865f2; }
.command { color: #b5bac1; font-size: 13px; margin: 6px 0 0 54px; } .command b { color: #00a8fc; font-weight: 500; }
.face { width: 40px; height: 40px; border-radius: 50%; flex: none; color: #fff; font-weight: 700; font-size: 19px; display: grid; place-items: center; }
.bot .face { background: #1d3557; } .person .face { background: #8a6d3b; }
.name { font-weight: 600; color: #f2f3f5; } .app { font-size: 10px; font-weight: 600; color: #fff; background: #5865f2; border-radius: 4px; padding: 1px 5px; margin-left: 5px; vertical-align: 2px; }
.time { color: #949ba4; font-size: 12px; margin-left: 7px; } .only { color: #949ba4; font-size: 12px; margin-top: 6px; }
.content { flex: 1; min-width: 0; } .mention { color: #c9cdfb; background: #3c4270; border-radius: 3px; padding: 0 2px; }
.container { background: #2b2d31; border: 1px solid #3f4147; border-left: 4px solid var(--accent, #3f4147); border-radius: 8px; padding: 14px 16px; margin-top: 6px; max-width: 620px; display: flex; flex-direction: column; gap: 9px; }
.text { overflow-wrap: anywhere; } .text h3 { font-size: 18px; line-height: 1.3; color: #f2f3f5; } .text small { display: block; font-size: 12.5px; color: #949ba4; }
.text p { min-height: 1px; } .text ol, .text ul { padding-left: 22px; }
blockquote { border-left: 4px solid #4e5058; border-radius: 3px; padding-left: 12px; margin: 1px 0 4px; }
b { font-weight: 700; color: #f2f3f5; } a { color: #00a8fc; }
code { font: 85% 'DejaVu Sans Mono', monospace; background: #1e1f22; border-radius: 4px; padding: 2px 4px; color: #b5bac1; }
.section { display: flex; gap: 14px; align-items: flex-start; } .section .text { flex: 1; min-width: 0; }
.row { display: flex; flex-wrap: wrap; gap: 8px; }
button { font: 500 14px/1 'Noto Sans', sans-serif; border: 0; border-radius: 8px; background: #4e5058; color: #fff; padding: 9px 15px; white-space: nowrap; }
button.primary { background: #5865f2; }
.menu { background: #1e1f22; border: 1px solid #4e5058; border-radius: 8px; color: #949ba4; padding: 9px 12px; width: 100%; max-width: 400px; display: flex; justify-content: space-between; font-size: 15px; }
hr { border: 0; border-top: 1px solid #3f4147; margin: 3px 0; width: 100%; }
`;

/** A page in the look of Discord that shows a conversation. */
export function conversationPage(messages: readonly DrawnMessage[]): string {
  const measure = 'document.body.dataset.height = String(document.documentElement.scrollHeight)';
  const content = messages.map(drawMessage).join('');
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><body>${content}<script>${measure}</script></body>`;
}

function drawMessage({ from, text, containers = [], command, onlyYou }: DrawnMessage): string {
  const isBot = from === 'bot';
  const name = isBot ? 'Verbatim<span class="app">APP</span>' : 'Sam Reporter';
  const above = command
    ? `<div class="command">Sam Reporter used <b>${escapeHtml(command)}</b></div>`
    : '';
  const below = onlyYou ? '<div class="only">Only you can see this</div>' : '';
  const said = escapeHtml(text ?? '').replace(
    '@Verbatim',
    '<span class="mention">@Verbatim</span>',
  );
  const body = text === undefined ? containers.map(drawContainer).join('') : said;
  return `${above}<div class="message ${from}${onlyYou ? ' private' : ''}"><div class="face">${isBot ? '\u201c' : 'S'}</div>
    <div class="content"><div><span class="name">${name}</span><span class="time">09:41</span></div>${body}${below}</div></div>`;
}

function drawContainer({ accent_color, components }: APIContainerComponent): string {
  const colour = (accent_color ?? 0x3f4147).toString(16).padStart(6, '0');
  return `<div class="container" style="--accent: #${colour}">${components.map(draw).join('')}</div>`;
}

function draw(component: APIComponentInContainer): string {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return `<div class="text">${drawMarkdown(component.content)}</div>`;
    case ComponentType.Section: {
      const texts = component.components.map(draw).join('');
      return `<div class="section">${texts}${drawButton(component.accessory)}</div>`;
    }
    case ComponentType.Separator:
      return '<hr>';
    case ComponentType.ActionRow:
      return `<div class="row">${component.components
        .map((it) => (it.type === ComponentType.StringSelect ? drawMenu(it) : drawButton(it)))
        .join('')}</div>`;
    default:
      throw new TypeError(`no drawing of a component of type ${component.type}`);
  }
}

function drawButton(component: object): string {
  const { label = '', style } = component as { label?: string; style?: ButtonStyle };
  const kind = style === ButtonStyle.Primary ? ' class="primary"' : '';
  return `<button${kind}>${escapeHtml(label)}</button>`;
}

function drawMenu({ placeholder = '' }: APIStringSelectComponent): string {
  return `<div class="menu"><span>${escapeHtml(placeholder)}</span><span>\u2304</span></div>`;
}

/** As much of Discord's markdown as the bot writes. */
function drawMarkdown(content: string): string {
  return content
    .split('\n')
    .map((line) => {
      if (line.startsWith('> ')) return `<blockquote>${drawInline(line.slice(2))}</blockquote>`;
      if (line.startsWith('### ')) return `<h3>${drawInline(line.slice(4))}</h3>`;
      if (line.startsWith('-# ')) return `<small>${drawInline(line.slice(3))}</small>`;
      return `<p>${drawInline(line).replace(/^- /, '\u2022 ')}</p>`;
    })
    .join('')
    .replaceAll('</blockquote><blockquote>', '<br>');
}

function drawInline(markdown: string): string {
  const pieces = markdown.split(/(\[[^\]]*\]\([^)]*\)|`[^`]*`|\*\*(?:\\.|[^*\\])*\*\*)/);
  return pieces.map(drawPiece).join('');
}

function drawPiece(piece: string): string {
  const label = /^\[([^\]]*)\]\([^)]*\)$/.exec(piece)?.[1];
  if (label !== undefined) return `<a>${escapeHtml(label)}</a>`;
  if (/^`.+`$/.test(piece)) return `<code>${escapeHtml(piece.slice(1, -1))}</code>`;
  if (/^\*\*.+\*\*$/s.test(piece)) return `<b>${escapeHtml(unescapeText(piece.slice(2, -2)))}</b>`;
  return escapeHtml(unescapeText(piece));
}
