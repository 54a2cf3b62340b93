import type { AnyCommand } from '../../../command/define.ts';
import { limits } from '../limits.ts';

/** A question offered where a conversation begins. */
export interface Prompt {
  readonly title: string;
  readonly message: string;
}

/** What stands above the suggested prompts. */
export const promptsTitle = 'Ask about a police misconduct hearing';

/** The questions that Slack suggests: examples of questions first, then of look-ups; at most four. */
export function promptsOf(commands: readonly AnyCommand[]): readonly Prompt[] {
  return ['ask', 'case']
    .flatMap((name) => commands.find((it) => it.name === name)?.examples ?? [])
    .slice(0, limits.prompts.count)
    .map((line) => ({ title: line.replace(/^ask\s+/, ''), message: line }));
}
