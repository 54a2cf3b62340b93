import { createHash } from 'node:crypto';
import { limits } from './limits.ts';

/**
 * What a button or menu does with the line of the command grammar that it carries.
 * - `run` answers whoever clicks, privately.
 * - `turn` is a page turn: in place where only one person reads, else as `run`.
 * - `part` shows further messages of a reply too long for a few; its line begins with the number of the first.
 * - `show` answers in the channel, naming who asked.
 * - `report` opens the form for a problem with a quote; it carries a receipt.
 * - `pick` is a menu; its options carry the lines.
 */
const verbs = ['run', 'turn', 'part', 'show', 'report', 'pick'] as const;
type Verb = (typeof verbs)[number];

/** What a clicked component asks for. */
export interface Action {
  readonly verb: Verb;
  readonly payload: Payload;
}

/** A line in full, or the hash of one that is too long to travel in an id. */
export type Payload =
  | { readonly type: 'line'; readonly line: string }
  | { readonly type: 'hash'; readonly hash: string };

/** Writes the ids of one message; no two are the same. */
export interface ActionIds {
  customId(verb: Verb, line: string): string;
  /** The value of a menu's option. */
  optionValue(line: string): string;
  /** Lines that did not fit, by hash: the store must hold them, or the message show its question. */
  readonly kept: ReadonlyMap<string, string>;
}

const customIdForm = /^(?<verb>[a-z]+)\.(?<ordinal>[0-9a-z]+)(?<payload>[=@].*)$/su;
const plain = /^[^\p{C}]*$/u;

export function createActionIds(): ActionIds {
  const kept = new Map<string, string>();
  let ordinal = 0;
  const encode = (line: string, room: number): string => {
    if (line.length < room && plain.test(line)) return `=${line}`;
    const hash = hashLine(line);
    kept.set(hash, line);
    return `@${hash}`;
  };
  const prefixed = (prefix: string, line: string, room: number): string =>
    prefix + encode(line, room - prefix.length);
  return {
    customId(verb, line) {
      return prefixed(`${verb}.${(ordinal++).toString(36)}`, line, limits.button.customId);
    },
    optionValue(line) {
      return prefixed((ordinal++).toString(36), line, limits.select.optionValue);
    },
    kept,
  };
}

/** Reads an id that {@link ActionIds} wrote; null for any other text. */
export function readCustomId(customId: string): Action | null {
  const { verb, payload } = customIdForm.exec(customId)?.groups ?? {};
  const known = verbs.find((it) => it === verb);
  return known && payload !== undefined ? { verb: known, payload: readPayload(payload) } : null;
}

/** Reads the value of a menu's option; null for any other text. */
export function readOptionValue(value: string): Payload | null {
  const payload = /^[0-9a-z]+([=@].*)$/su.exec(value)?.[1];
  return payload === undefined ? null : readPayload(payload);
}

function readPayload(text: string): Payload {
  const rest = text.slice(1);
  return text.startsWith('=') ? { type: 'line', line: rest } : { type: 'hash', hash: rest };
}

/** What a `part` button carries: the first message to show, counted from 1, and the line that gives the reply. */
export interface PartOf {
  readonly part: number;
  readonly line: string;
}

export function partLine({ part, line }: PartOf): string {
  return `${part} ${line}`;
}

/** Reads {@link partLine} back; null for a line that it did not write. */
export function readPart(text: string): PartOf | null {
  const { part, line } = /^(?<part>[1-9]\d{0,3}) (?<line>.+)$/s.exec(text)?.groups ?? {};
  return part && line ? { part: Number(part), line } : null;
}

/** Names a line in an id: 96 bits, so that no two lines ever asked share one. */
export function hashLine(line: string): string {
  return createHash('sha256').update(line).digest('base64url').slice(0, 16);
}
