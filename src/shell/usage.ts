import { bareReply } from '../ask/compose/reply.ts';
import type { AnyCommand } from '../command/define.ts';
import { fieldsOf } from '../command/fields.ts';
import { usageOf } from '../command/help.ts';
import type { Block, Reply } from '../core/reply.ts';
import { shellOptions } from './shell-option.ts';

/** What `--help` says: all commands, or one with its options. */
export function usageReply(command: AnyCommand | null, commands: readonly AnyCommand[]): Reply {
  const blocks = command ? commandUsage(command) : overview(commands);
  return bareReply({
    query: command ? `help ${command.name}` : 'help',
    kind: 'found',
    blocks: [...blocks, { type: 'heading', text: 'Options everywhere' }, optionRows],
  });
}

const optionRows: Block = {
  type: 'facts',
  rows: shellOptions.map(({ name, description }) => ({ label: `--${name}`, value: description })),
};

function overview(commands: readonly AnyCommand[]): Block[] {
  return [
    { type: 'heading', text: 'verbatim COMMAND [WORDS…] [OPTIONS…]' },
    {
      type: 'paragraph',
      text: 'Answers questions about police misconduct hearings with word-for-word quotes from published articles.',
    },
    {
      type: 'facts',
      rows: commands.map((it) => ({ label: usageOf(it, 'shell'), value: it.summary })),
    },
    {
      type: 'paragraph',
      text: 'Ends with 0 when answered ("not in the sources" is an answer), 1 on bad input, 2 when the corpus is invalid, 3 on a fault.',
    },
  ];
}

function commandUsage(command: AnyCommand): Block[] {
  const shared = new Set(shellOptions.map((it) => it.name));
  const own = fieldsOf(command).filter((field) => !shared.has(field.name));
  const rows = own.map((field) => {
    const isWord = field.rest || (field.required && field.filter === null);
    return {
      label: isWord ? field.name.toUpperCase() : `--${field.name}`,
      value: field.description,
    };
  });
  return [
    { type: 'heading', text: `verbatim ${usageOf(command, 'shell')}` },
    { type: 'paragraph', text: command.summary },
    ...(rows.length > 0 ? [{ type: 'facts' as const, rows }] : []),
    { type: 'heading', text: 'Examples' },
    { type: 'list', items: command.examples.map((text) => ({ text: `verbatim ${text}` })) },
  ];
}
