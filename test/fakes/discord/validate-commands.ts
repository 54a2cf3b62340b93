import { limits } from '../../../src/chat/discord/limits.ts';

interface OptionJson {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
}

interface CommandJson {
  readonly type?: number;
  readonly name: string;
  readonly description?: string;
  readonly options?: readonly OptionJson[];
}

const slashName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** What Discord would refuse in a list of commands; nothing where all is well. */
export function commandFaults(commands: readonly CommandJson[]): string[] {
  const slashes = commands.filter((it) => (it.type ?? 1) === 1);
  const menus = commands.filter((it) => it.type === 3);
  const names = commands.map((it) => `${it.type ?? 1} ${it.name}`);
  return [
    ...fault(slashes.length <= limits.command.slashCommands, 'too many slash commands'),
    ...fault(menus.length <= limits.command.menuCommands, 'too many menu commands'),
    ...fault(new Set(names).size === names.length, 'two commands of one name'),
    ...slashes.flatMap(slashFaults),
    ...menus.flatMap((it) => [
      ...fault(it.name.length >= 1 && it.name.length <= limits.command.name, `name ${it.name}`),
      ...fault(!it.description, `${it.name} must not have a description`),
    ]),
  ];
}

function slashFaults({ name, description = '', options = [] }: CommandJson): string[] {
  const firstOptional = options.findIndex((it) => !it.required);
  const late = firstOptional >= 0 && options.slice(firstOptional).some((it) => it.required);
  return [
    ...nameFaults(name, description),
    ...fault(options.length <= limits.command.options, `${name} has ${options.length} options`),
    ...fault(!late, `${name} has a required option after an optional one`),
    ...fault(sizeOf({ name, description, options }) <= limits.command.total, `${name} is too long`),
    ...options.flatMap(optionFaults),
  ];
}

function optionFaults({ name, description, choices = [], autocomplete }: OptionJson): string[] {
  const { choiceName, choiceValue } = limits.command;
  return [
    ...nameFaults(name, description),
    ...fault(choices.length <= limits.command.choices, `${name} has too many choices`),
    ...fault(choices.length === 0 || !autocomplete, `${name} has choices and completes`),
    ...choices.flatMap((it) => [
      ...fault(it.name.length >= 1 && it.name.length <= choiceName, `choice ${it.name}`),
      ...fault(String(it.value).length <= choiceValue, `value of ${it.name}`),
    ]),
  ];
}

function nameFaults(name: string, description: string): string[] {
  return [
    ...fault(slashName.test(name) && name === name.toLowerCase(), `name ${name}`),
    ...fault(
      description.length >= 1 && description.length <= limits.command.description,
      `description of ${name}`,
    ),
  ];
}

/** Names, descriptions and values of a command, its options and choices, together. */
function sizeOf({ name, description = '', options = [] }: CommandJson): number {
  const parts = options.flatMap((it) => [
    it.name,
    it.description,
    ...(it.choices ?? []).flatMap((choice) => [choice.name, String(choice.value)]),
  ]);
  return [name, description, ...parts].reduce((sum, part) => sum + part.length, 0);
}

function fault(holds: boolean, what: string): string[] {
  return holds ? [] : [what];
}
