import type { HomeView, KnownBlock } from '@slack/types';
import type { AnyCommand } from '../../../command/define.ts';
import type { Choice } from '../../../core/reply.ts';
import { actionId } from '../actions.ts';
import { plainText } from '../escape.ts';
import { renderChoices } from '../render/choices.ts';
import { renderHeading } from '../render/heading.ts';
import { renderList } from '../render/list.ts';
import { renderParagraph } from '../render/paragraph.ts';

/** Examples of one command on the Home tab. */
const examplesEach = 2;

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
      ...renderList(waysToAsk(chat), 'way'),
      { type: 'divider' },
      ...holdings,
    ],
  };
}

/** Lines that the bot can answer, a few of each command. */
export function examplesOf(commands: readonly AnyCommand[]): readonly Choice[] {
  return commands
    .filter((it) => it.name !== 'help')
    .flatMap((it) => it.examples.slice(0, examplesEach))
    .map((line) => ({ label: line, command: line }));
}

function waysToAsk(commands: readonly AnyCommand[]) {
  return [
    ...commands
      .filter((it) => it.name !== 'help')
      .map((it) => ({ text: `/${it.name}`, detail: it.summary })),
    {
      text: 'A message to Verbatim, or its name in a channel',
      detail: 'Follow-up questions work in the same thread.',
    },
    {
      text: 'Check this quote',
      detail: 'In the menu of any message: does its text stand in the sources?',
    },
    { text: 'private:yes', detail: 'After a command: only you see the answer.' },
  ];
}
