/** A piece of a query's text. `source` is what it was read from. */
export type QueryToken =
  | { readonly kind: 'word'; readonly source: string }
  /** `"exact words"`, or with a hyphen before them what may not occur. */
  | {
      readonly kind: 'phrase';
      readonly source: string;
      readonly text: string;
      readonly exclude: boolean;
    }
  /** `name:value`; the value is empty where a space follows the colon, null where its quotation mark is never closed. */
  | {
      readonly kind: 'field';
      readonly source: string;
      readonly name: string;
      readonly value: string | null;
      readonly quoted: boolean;
      readonly exclude: boolean;
    };

const fieldStart = /(-?)([\p{L}_][\p{L}_-]*):(?!\/\/)/uy;
const phraseStart = /(-?)"/y;
const excludedWord = /-([\p{L}\p{N}]\S*)/uy;
const word = /\S+/uy;

/**
 * Cuts harmless text (see `typedText`) into words, phrases and `name:value` pairs, in order. Any text
 * can be cut; a quotation mark that is never closed counts for nothing.
 */
export function queryTokens(text: string): QueryToken[] {
  const tokens: QueryToken[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === ' ') {
      at += 1;
      continue;
    }
    const [token, end] = fieldAt(text, at) ?? phraseAt(text, at) ?? wordAt(text, at);
    if (token) tokens.push(token);
    at = end;
  }
  return tokens;
}

type Cut = readonly [token: QueryToken | null, end: number];

function fieldAt(text: string, at: number): Cut | null {
  const match = matchAt(fieldStart, text, at);
  if (!match) return null;
  const from = at + match[0].length;
  const closed = text[from] === '"' ? text.indexOf('"', from + 1) : -1;
  const quoted = closed > 0;
  const end = quoted ? closed + 1 : endOfWord(text, from);
  const bare = text.slice(from, end);
  const value = quoted ? bare.slice(1, -1).trim() : bare.startsWith('"') ? null : bare;
  const source = text.slice(at, end);
  const name = match[2] ?? '';
  return [{ kind: 'field', source, name, value, quoted, exclude: match[1] === '-' }, end];
}

function phraseAt(text: string, at: number): Cut | null {
  const match = matchAt(phraseStart, text, at);
  if (!match) return null;
  const from = at + match[0].length;
  const closed = text.indexOf('"', from);
  if (closed < 0) return [null, from];
  const words = text.slice(from, closed).trim();
  const source = text.slice(at, closed + 1);
  const exclude = match[1] === '-';
  return [words === '' ? null : { kind: 'phrase', source, text: words, exclude }, closed + 1];
}

function wordAt(text: string, at: number): Cut {
  const excluded = matchAt(excludedWord, text, at);
  const end = endOfWord(text, at);
  const source = text.slice(at, end);
  if (excluded)
    return [
      { kind: 'phrase', source, text: (excluded[1] ?? '').replaceAll(`"`, ''), exclude: true },
      end,
    ];
  return [{ kind: 'word', source }, end];
}

function endOfWord(text: string, at: number): number {
  return at + (matchAt(word, text, at)?.[0].length ?? 0);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
