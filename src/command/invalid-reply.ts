import { bareReply } from '../ask/compose/reply.ts';
import type { Problem } from '../core/failure.ts';
import type { Block, Choice, Reply } from '../core/reply.ts';

/** Most corrections offered as things to press. */
const mostChoices = 3;

/**
 * Says what is wrong with an input and offers the nearest valid lines.
 * @param line the input as given, from which the corrected lines are made
 */
export function invalidReply(problems: readonly Problem[], line: string): Reply {
  const choices = problems.length === 1 ? corrections(problems, line) : [];
  const blocks: Block[] = problems.map((problem) => ({
    type: 'notice',
    notice: 'problem',
    text: sentenceOf(problem),
  }));
  if (choices.length > 0) blocks.push({ type: 'choices', choices });
  return bareReply({ query: line, kind: 'invalid', blocks, private: true });
}

/** "force:gwnet: no force is called that. Nearest: force:gwent." */
export function sentenceOf({ input, message, nearest }: Problem): string {
  const said = input === '' ? capital(message) : `${input}: ${message}`;
  const near = nearest.length > 0 ? ` Nearest: ${nearest.join(', ')}.` : '';
  return `${said}${/[.?!]$/.test(said) ? '' : '.'}${near}`;
}

/** The line with the wrong piece replaced, where it stands there exactly once. */
function corrections(problems: readonly Problem[], line: string): Choice[] {
  const { input, nearest } = problems[0] ?? { input: '', nearest: [] };
  if (input === '' || line.split(input).length !== 2) return [];
  return nearest
    .slice(0, mostChoices)
    .map((near) => ({ label: near, command: line.replace(input, () => near) }));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A private note about something that is not a matter of the input: too many questions, a fault. */
export function noteReply(text: string): Reply {
  const blocks: Block[] = [{ type: 'notice', notice: 'problem', text }];
  return bareReply({ query: '', kind: 'invalid', blocks, private: true });
}
