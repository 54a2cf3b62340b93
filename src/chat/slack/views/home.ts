import type { HomeView, KnownBlock } from '@slack/types';
import type { AnyCommand } from '../../../command/define.ts';
import type { Choice, FactRow } from '../../../core/reply.ts';
import { actionId } from '../actions.ts';
import { plainText } from '../escape.ts';
import { renderChoices } from '../render/choices.ts';
import { renderFacts } from '../render/facts.ts';
import { renderHeading } from '../render/heading.ts';
import { renderParagraph } from '../render/paragraph.ts';

/** Examples of each command on the Home tab. */
const examplesShown: Readonly<Record<string, number>> = { ask: 3, case: 2, quote: 1 };

/**
 * The Home tab: what the bot is for, what the corpus holds, how to ask, and examples as buttons.
 * @param holdings the blocks of the reply about the corpus
 */
export function homeView(
  commands: readonly AnyCommand[],
  holdings: readonly KnownBlock[],
): HomeView {
  const chat = commands.filter((it) => it.reach.some((reach) => reach === 'chat'));
  return {
    type: 'home',
    blocks: [
      ...renderHeading('Verbatim'),
      ...renderParagraph(
        'Answers about police misconduct hearings, only in exact quotes from checked articles.',
      ),
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            action_id: actionId('search', 'home'),
            text: plainText('Find a case'),
            style: 'primary',
          },
        ],
      },
      ...renderHeading('Try one of these'),
      ...renderChoices(examplesOf(chat), 'example'),
      ...renderHeading('How to ask'),
      ...renderFacts(waysToAsk(chat)),
      { type: 'divider' },
      ...holdings,
    ],
  };
}

/** Lines to try, a few of each of the commands that people begin with; a question stands without the word of its command. */
function examplesOf(commands: readonly AnyCommand[]): readonly Choice[] {
  return Object.entries(examplesShown)
    .flatMap(([name, most]) => exampleLines(commands, name).slice(0, most))
    .map((line) => ({ label: line.replace(/^ask\s+/, ''), command: line }));
}

function exampleLines(commands: readonly AnyCommand[], name: string): readonly string[] {
  return commands.find((it) => it.name === name)?.examples ?? [];
}

function waysToAsk(commands: readonly AnyCommand[]): readonly FactRow[] {
  return [
    ...commands
      .filter((it) => it.name !== 'help')
      .map((it) => ({ label: `/${it.name}`, value: it.summary })),
    {
      label: 'A message to Verbatim, or its name in a channel',
      value: 'Ask in your own words. Follow-up questions work in the same thread.',
    },
    {
      label: 'Check this quote, in the menu of any message',
      value: 'See whether the words of the message stand in the sources.',
    },
    { label: 'private:yes, after a command', value: 'Only you see the answer.' },
  ];
}
