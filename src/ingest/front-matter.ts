import { parse } from 'yaml';

/** A Markdown text parted from the metadata above it. */
export interface Matter {
  readonly fields: Readonly<Record<string, unknown>>;
  /** UTF-16 offset at which the text begins. */
  readonly bodyStart: number;
  /** The front matter as it stood, or null where there is none. */
  readonly raw: string | null;
  readonly warning: string | null;
}

/** Longest front matter that is read; more is no metadata. */
const longest = 64 * 1024;
const fenced = /^\ufeff?\s*(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)\r?\n(?:\1|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Reads the front matter of a Markdown text. What cannot be read is left out with a warning. */
export function readMatter(text: string): Matter {
  const match = fenced.exec(text.slice(0, longest));
  if (match === null) return { fields: {}, bodyStart: 0, raw: null, warning: null };
  const found = { bodyStart: match[0].length, raw: match[0].trim() };
  if (match[1] === '+++') return { ...found, fields: readPairs(match[2] ?? ''), warning: null };
  try {
    const fields: unknown = parse(match[2] ?? '', {
      maxAliasCount: 20,
      schema: 'core',
      logLevel: 'silent',
    });
    return { ...found, fields: isRecord(fields) ? fields : {}, warning: null };
  } catch {
    return {
      ...found,
      fields: readPairs(match[2] ?? ''),
      warning: 'The front matter is not valid YAML; only its plain lines were read.',
    };
  }
}

/** UTF-16 offset at which the text below the front matter begins; 0 where there is none. */
export function bodyStartOf(text: string): number {
  return fenced.exec(text.slice(0, longest))?.[0].length ?? 0;
}

/** `key = "value"` and `key: value` lines, for front matter that is not YAML. */
function readPairs(text: string): Record<string, unknown> {
  const pairs: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const line of text.split('\n')) {
    const match = /^(\w[\w-]*)\s*[=:]\s*["']?(.*?)["']?\s*$/.exec(line.trim());
    if (match?.[1] && match[2]) pairs[match[1]] = match[2];
  }
  return pairs;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
