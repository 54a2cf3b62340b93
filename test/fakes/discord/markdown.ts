/** What a reader of Discord sees of a text display, and what of it is more than plain text. */
export interface Reading {
  readonly plain: string;
  readonly links: readonly string[];
  readonly bolds: readonly string[];
  /** Stretches that Discord would read as markup that the bot never makes. */
  readonly strange: readonly string[];
}

const escapedPair = /\\([^0-9A-Za-z\s])/g;
/** Escaped characters stand apart, so that nothing below takes them for markup. */
const hidden = 0xe000;

/** Markup that only the bot's own renderers make. */
const link = /\[([^[\]]*)\]\((https?:\/\/[^\s()<>]+)\)/g;
const code = /`[\w:.#-]+`/g;
const lineMark = /^(?:> |-# |### |- |\d+\. {0,3})/gm;
const bold = /\*\*([^*]+)\*\*/g;

/** Everything else that Discord gives a meaning to. */
const markup =
  /[*_~`|<>@[\]]|:(?=\S)|https?:|discord\.gg\/|^\s*(?:#{1,3} |[-+] |-# |\d+\. )|\\$/gmu;

export function readMarkdown(content: string): Reading {
  const masked = content.replace(escapedPair, (_, it: string) =>
    String.fromCharCode(hidden + it.charCodeAt(0)),
  );
  const links = [...masked.matchAll(link)].map((match) => match[2] ?? '');
  const bolds = [...masked.matchAll(bold)].map((match) => shown(match[1] ?? ''));
  const rest = masked
    .replace(link, '$1')
    .replace(code, (it) => it.slice(1, -1).replace(/[:#]/g, hide))
    .replace(bold, '$1')
    .replace(lineMark, '')
    .replace(lineMark, '');
  return {
    plain: shown(rest),
    links,
    bolds,
    strange: [...rest.matchAll(markup)].map((match) => match[0]),
  };
}

function hide(character: string): string {
  return String.fromCharCode(hidden + character.charCodeAt(0));
}

function shown(masked: string): string {
  return masked.replace(/[\ue000-\ue07f]/g, (it) => String.fromCharCode(it.charCodeAt(0) - hidden));
}
