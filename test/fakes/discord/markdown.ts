/** What a reader of Discord sees of a text display, and what of it is more than plain text. */
export interface Reading {
  readonly plain: string;
  readonly links: readonly string[];
  readonly bolds: readonly string[];
  /** Stretches that Discord would read as markup that the bot never makes. */
  readonly strange: readonly string[];
}

const escapedPair = /\\([^0-9A-Za-z\s])/g;
/**
 * Where escaped characters are put meanwhile, so that nothing below takes them for markup: 128
 * neighbours of the private use area that the text does not use itself.
 */
function hidingPlace(content: string): number {
  for (let base = 0xe000; base < 0xf800; base += 0x80) {
    const used = new RegExp(`[${String.fromCharCode(base)}-${String.fromCharCode(base + 0x7f)}]`);
    if (!used.test(content)) return base;
  }
  throw new RangeError('the text uses all of the private use area');
}

/** Markup that only the bot's own renderers make. */
const link = /\[([^[\]]*)\]\((https?:\/\/[^\s()<>]+)\)/g;
const code = /`[\w:.#-]+`/g;
const lineMark = /^(?:> |-# |### |- |\d+\. {0,3})/gm;
const bold = /\*\*([^*]+)\*\*/g;

/** Everything else that Discord gives a meaning to. */
const markup =
  /[*_~`|<>@[\]]|:(?=\S)|https?:|discord\.gg\/|^\s*(?:#{1,3} |[-+] |-# |\d+\. )|\\$/gmu;

export function readMarkdown(content: string): Reading {
  const base = hidingPlace(content);
  const hide = (it: string) => String.fromCharCode(base + it.charCodeAt(0));
  const shown = (masked: string) =>
    Array.from(masked, (it) => {
      const code = it.charCodeAt(0) - base;
      return code >= 0 && code < 0x80 ? String.fromCharCode(code) : it;
    }).join('');
  const masked = content.replace(escapedPair, (_, it: string) => hide(it));
  const rest = masked
    .replace(link, '$1')
    .replace(code, (it) => it.slice(1, -1).replace(/[:#]/g, hide))
    .replace(bold, '$1')
    .replace(lineMark, '')
    .replace(lineMark, '');
  return {
    plain: shown(rest),
    links: [...masked.matchAll(link)].map((match) => match[2] ?? ''),
    bolds: [...masked.matchAll(bold)].map((match) => shown(match[1] ?? '')),
    strange: [...rest.matchAll(markup)].map((match) => match[0]),
  };
}
