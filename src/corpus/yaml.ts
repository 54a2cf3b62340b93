import {
  CORE_SCHEMA,
  EVENT_ID,
  type Event,
  getScalarValue,
  load,
  parseEvents,
  YAMLException,
} from 'js-yaml';
import type { Problem } from '../core/failure.ts';

type Path = readonly (string | number)[];

/** A YAML text that has been read, and where in it a value stands. */
export interface YamlText {
  readonly value: unknown;
  /** The line, counted from 1, of the value at a path, or of the nearest thing above it. */
  lineOf(path: Path): number;
}

/** Aliases could multiply a small file without end, and deep nesting exhaust the stack: neither is needed. */
const limits = { schema: CORE_SCHEMA, maxAliases: 0, maxDepth: 24 } as const;

/**
 * Reads one YAML document. Dates stay text; duplicate keys, aliases and deep nesting are errors.
 * @returns the value, or what is wrong and on which line
 */
export function readYaml(
  text: string,
):
  | { readonly ok: true; readonly value: YamlText }
  | { readonly ok: false; readonly line: number | null; readonly problem: Problem } {
  try {
    const value = load(text, limits);
    return { ok: true, value: { value, lineOf: (path) => lineOf(text, path) } };
  } catch (error) {
    if (!(error instanceof YAMLException)) {
      return { ok: false, line: null, problem: invalid(text, 'it cannot be read', null) };
    }
    const line = error.mark ? error.mark.line + 1 : null;
    return { ok: false, line, problem: invalid(text, error.reason, line) };
  }
}

function invalid(text: string, reason: string, line: number | null): Problem {
  const input = line === null ? '' : (text.split('\n')[line - 1] ?? '').trim();
  return { input, message: `not valid YAML: ${reason}`, nearest: [] };
}

function lineOf(text: string, path: Path): number {
  const offset = offsetOf(parseEvents(text, { maxDepth: limits.maxDepth }), text, path);
  return text.slice(0, offset).split('\n').length;
}

/** Follows a path through the events of a document as far as it goes. */
function offsetOf(events: readonly Event[], text: string, path: Path): number {
  let at = events.findIndex((it) => it.type !== EVENT_ID.DOCUMENT);
  let offset = 0;
  for (const key of path) {
    const child = childAt(events, at, text, key);
    if (child === null) break;
    offset = child.offset;
    at = child.value;
  }
  return offset;
}

/** The value under a key or index of the collection that begins at an event, and where its entry stands. */
function childAt(
  events: readonly Event[],
  collection: number,
  text: string,
  key: string | number,
): { value: number; offset: number } | null {
  const type = events[collection]?.type;
  if (type !== EVENT_ID.MAPPING && type !== EVENT_ID.SEQUENCE) return null;
  let at = collection + 1;
  for (let index = 0; events[at] && events[at]?.type !== EVENT_ID.POP; index += 1) {
    const entry = events[at];
    const value = type === EVENT_ID.MAPPING ? after(events, at) : at;
    const name = type === EVENT_ID.MAPPING && entry ? scalarAt(entry, text) : index;
    if (name === key) return { value, offset: startOf(entry) };
    at = after(events, value);
  }
  return null;
}

/** The event after a node and everything in it. */
function after(events: readonly Event[], node: number): number {
  let depth = 0;
  for (let at = node; at < events.length; at += 1) {
    const type = events[at]?.type;
    if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth += 1;
    if (type === EVENT_ID.POP) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return events.length;
}

function scalarAt(event: Event, text: string): string | null {
  return event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : null;
}

function startOf(event: Event | undefined): number {
  if (event?.type === EVENT_ID.SCALAR) return event.valueStart;
  return event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE ? event.start : 0;
}
