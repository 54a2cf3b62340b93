import { bareReply } from '../ask/compose/reply.ts';
import { filterFields } from '../core/query.ts';
import type { Block, Choice, Reply } from '../core/reply.ts';
import type { AnyCommand, CommandContext } from './define.ts';
import { type Field, fieldsOf } from './fields.ts';
import { commandNamed, unknownCommand } from './grammar.ts';
import { invalidReply } from './invalid-reply.ts';

type HelpContext = Pick<CommandContext, 'commands' | 'surface' | 'line' | 'corpus'>;

/** What the bot is and every command of this place, with an example each. */
export function helpOverview({ commands, surface }: HelpContext): Reply {
  const items = commands.map((it) => ({
    text: usageOf(it, surface),
    detail: it.summary,
    ...choiceOf(it),
  }));
  return privateReply('help', [
    { type: 'heading', text: 'What you can ask' },
    {
      type: 'paragraph',
      text: 'Verbatim is an automated reader of a small collection of published articles on police misconduct hearings. It answers only with exact quotes from them, says who is speaking, and says so when the sources do not tell.',
    },
    { type: 'list', items },
    {
      type: 'paragraph',
      text: `Words that name no command are a question. Filters narrow any question: ${filterFields.map((it) => `${it}:`).join(' ')} A hyphen before one excludes; "exact words" must stand so.`,
    },
    {
      type: 'paragraph',
      text: 'Is something wrong, or are you named here and want to reply? Send "report" with the receipt under the quote and say what is wrong; an editor reads it.',
    },
    {
      type: 'footer',
      text: 'Questions are not logged. Quotes are cut only at the ends of sentences.',
    },
  ]);
}

/** One command with its options, or the values of one filter that the sources have. */
export function helpFor(topic: string, context: HelpContext): Reply {
  const name = topic
    .trim()
    .replace(/^\/|:$/g, '')
    .toLowerCase();
  const command = commandNamed(name, context.commands);
  if (command) return privateReply(`help ${name}`, commandBlocks(command, context));
  const field = filterNamed(name, context.commands);
  if (field) return privateReply(`help ${name}`, filterBlocks(field, context));
  const problem = unknownCommand(name, context.commands);
  const message = 'help knows commands and filters; there is none of that name';
  return invalidReply([{ ...problem, message }], context.line);
}

function commandBlocks(command: AnyCommand, { surface }: HelpContext): Block[] {
  const fields = fieldsOf(command).filter((it) => it.offered === null || surface === 'shell');
  return [
    { type: 'heading', text: usageOf(command, surface) },
    { type: 'paragraph', text: command.summary },
    ...(fields.length > 0
      ? [
          {
            type: 'facts' as const,
            rows: fields.map((it) => ({ label: it.name, value: it.description })),
          },
        ]
      : []),
    { type: 'list', items: command.examples.map((text) => ({ text })) },
  ];
}

function filterBlocks(field: Field, { corpus }: HelpContext): Block[] {
  const { filter } = field;
  const values = filter === null ? [] : valuesOf(filter, corpus);
  return [
    { type: 'heading', text: `${field.name}:` },
    { type: 'paragraph', text: field.description },
    ...(values.length > 0 ? [{ type: 'facts' as const, rows: values }] : []),
  ];
}

/** Fields whose entries are few enough to be listed whole. */
const listable = ['outcome', 'finding', 'rank', 'standard', 'proceeding'] as const;

function valuesOf(filter: string, corpus: CommandContext['corpus']) {
  const kind = listable.find((it) => it === filter);
  if (!kind) return [];
  return corpus.vocabulary.entries(kind).map((it) => ({ label: it.slug, value: it.label }));
}

function filterNamed(name: string, commands: readonly AnyCommand[]): Field | undefined {
  return commands.flatMap(fieldsOf).find((field) => field.filter === name);
}

/** `/case [force:…] terms`: how the command is written in this place. */
export function usageOf(command: AnyCommand, surface: HelpContext['surface']): string {
  const slash = surface === 'discord' || surface === 'slack' ? '/' : '';
  const words = fieldsOf(command)
    .filter((field) => field.rest || (field.required && field.filter === null))
    .map((field) => (field.required ? field.name.toUpperCase() : `[${field.name.toUpperCase()}]`));
  return [slash + command.name, ...words].join(' ');
}

function choiceOf({ examples }: AnyCommand): { choice?: Choice } {
  const [command] = examples;
  return command === undefined ? {} : { choice: { label: command, command } };
}

function privateReply(query: string, blocks: readonly Block[]): Reply {
  return bareReply({ query, kind: 'found', blocks, private: true });
}
