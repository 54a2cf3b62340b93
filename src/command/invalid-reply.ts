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
  return {
    query: line,
    kind: 'invalid',
    blocks,
    cases: [],
    quotes: [],
    total: 0,
    page: 1,
    pages: 1,
    private: true,
  };
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
