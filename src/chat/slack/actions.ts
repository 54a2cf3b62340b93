/**
 * What a button does with the line of the command grammar that it carries.
 * - `run` answers whoever clicks, privately.
 * - `turn` is a page turn: in place where only one person reads, else as `run`.
 * - `part` shows a further part of a reply too long for one message.
 * - `show` answers in the channel, naming who asked.
 * - `report` opens the form for a problem with a quote.
 * - `feedback` says whether an answer was one.
 * - `search` opens the search form.
 */
export const verbs = ['run', 'turn', 'part', 'show', 'report', 'feedback', 'search'] as const;
export type Verb = (typeof verbs)[number];

/** Commands that ask something before they run, and what asks it. */
const asking: Readonly<Record<string, Verb>> = { report: 'report' };

/** The id of a button: what it does, and a name that tells it from the others of its message. */
export function actionId(verb: Verb, name: string): string {
  return `${verb}:${name}`;
}

/** Matches the ids of all buttons that do one thing. */
export function actionPattern(verb: Verb): RegExp {
  return new RegExp(`^${verb}:`);
}

/** What pressing the button of a command line does. */
export function verbFor(line: string): Verb {
  const command = line.trimStart().split(/\s/, 1)[0] ?? '';
  return (Object.hasOwn(asking, command) && asking[command]) || 'run';
}

/** Part of a long reply: which part, and the line that gives the reply. */
export interface PartOf {
  /** Counted from 1. */
  readonly part: number;
  readonly line: string;
}

/** The value of a button that shows a part of a reply. */
export function partValue({ part, line }: PartOf): string {
  return `${part} ${line}`;
}

/** Reads {@link partValue} back; null for a value that it did not write. */
export function readPart(value: string): PartOf | null {
  const match = /^([1-9]\d{0,3}) ([\s\S]+)$/.exec(value);
  return match?.[1] && match[2] ? { part: Number(match[1]), line: match[2] } : null;
}
