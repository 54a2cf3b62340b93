import type { AnyCommand } from '../../../command/define.ts';
import { limits } from '../limits.ts';

/** A question offered where a conversation begins. */
export interface Prompt {
  readonly title: string;
  readonly message: string;
}

/** What stands above the suggested prompts. */
export const promptsTitle = 'Ask about a police misconduct hearing';

/** The questions that Slack suggests: the first examples of each command that takes words, at most four. */
export function promptsOf(commands: readonly AnyCommand[]): readonly Prompt[] {
  const asking = commands.filter((it) => it.name === 'ask' || it.name === 'case');
  const longest = Math.max(0, ...asking.map((it) => it.examples.length));
  const lines = Array.from({ length: longest }, (_, index) =>
    asking.flatMap((it) => it.examples[index] ?? []),
  ).flat();
  return lines
    .slice(0, limits.prompts.count)
    .map((line) => ({ title: titleOf(line), message: line }));
}

/** A question without the word of its command. */
function titleOf(line: string): string {
  return line.replace(/^ask\s+/, '');
}
