/** What pressing a button does. */
export const actionKinds = ['run', 'show', 'part', 'report', 'feedback', 'search'] as const;
export type ActionKind = (typeof actionKinds)[number];

/** Commands that ask something before they run, and what asks it. */
const asking: Readonly<Record<string, ActionKind>> = { report: 'report' };

/** An action id: its kind, and a name that tells it from the others of the message. */
export function actionId(kind: ActionKind, name: string): string {
  return `${kind}:${name}`;
}

/** Matches every action id of a kind. */
export function actionPattern(kind: ActionKind): RegExp {
  return new RegExp(`^${kind}(:|$)`);
}

/** What pressing the button of a command line does. */
export function actionFor(line: string): ActionKind {
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
