import { isDeepStrictEqual } from 'node:util';
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type REST,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import type { AnyCommand } from '../../command/define.ts';
import { chatFieldsOf, type Field } from '../../command/fields.ts';
import { limits } from './limits.ts';

/** A command as Discord takes it. */
export type CommandJson = RESTPostAPIApplicationCommandsJSONBody;

/** Name of the context-menu command that checks the text of a message. */
const checkQuote = 'Check this quote';

/** Name of the option, on every slash command, that asks for an answer nobody else sees. */
export const privateOption = 'private';

/** Where all commands stand: in servers, in direct messages, and wherever a user has installed the app. */
const everywhere = {
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/**
 * The slash commands and the context-menu command, from the declarations alone. Discord has no
 * Welsh locale, so that names are not localised; `name_localizations` can be added here by name.
 */
export function commandsJson(commands: readonly AnyCommand[]): CommandJson[] {
  const chat = commands.filter((command) => command.reach.some((reach) => reach === 'chat'));
  return [...chat.map(slashCommand), menuCommand()];
}

function slashCommand(command: AnyCommand): CommandJson {
  const room = limits.command.options - 1;
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: command.summary,
    options: [...chatFieldsOf(command).slice(0, room).map(option), privacy],
    ...everywhere,
  };
}

function menuCommand(): CommandJson {
  return { type: ApplicationCommandType.Message, name: checkQuote, ...everywhere };
}

const privacy: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: privateOption,
  description: 'Show the answer to you alone',
  required: false,
};

function option(field: Field): APIApplicationCommandBasicOption {
  const shared = { name: field.name, description: field.description, required: field.required };
  switch (field.type) {
    case 'yes-no':
      return { ...shared, type: ApplicationCommandOptionType.Boolean };
    case 'integer':
      return {
        ...shared,
        type: ApplicationCommandOptionType.Integer,
        ...(field.least === null ? {} : { min_value: field.least }),
        ...(field.most === null ? {} : { max_value: field.most }),
      };
    case 'text':
      return { ...shared, type: ApplicationCommandOptionType.String, ...textOption(field) };
  }
}

/** Few fixed values are listed; a filter's values are offered while somebody types. */
function textOption(field: Field) {
  if (field.choices && field.choices.length <= limits.command.choices) {
    return { choices: field.choices.map((value) => ({ name: value, value })) };
  }
  if (field.filter !== null) return { autocomplete: true as const };
  return field.most === null ? {} : { max_length: Math.min(field.most, 6_000) };
}

/** Registers the commands for all servers and users, unless Discord already has just these. */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  commands: readonly CommandJson[],
): Promise<'registered' | 'unchanged'> {
  const route = Routes.applicationCommands(applicationId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const known = await rest.get(route, { query });
  if (Array.isArray(known) && sameCommands(commands, known)) return 'unchanged';
  await rest.put(route, { body: commands });
  return 'registered';
}

/** Whether Discord's copy says what ours says; order and what Discord fills in by itself do not count. */
export function sameCommands(ours: readonly CommandJson[], theirs: readonly unknown[]): boolean {
  return isDeepStrictEqual(comparable(ours), comparable(theirs));
}

function comparable(commands: readonly unknown[]): unknown[] {
  const entries = commands.map((command) => {
    const plain = withoutDefaults(command) as Record<string, unknown>;
    return [`${plain.type ?? 1} ${plain.name}`, plain] as const;
  });
  return entries.sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
}

/** Fields that only Discord writes. */
const theirs = new Set(['id', 'application_id', 'guild_id', 'version', 'dm_permission']);
/** Fields in which the order of values means nothing. */
const unordered = new Set(['integration_types', 'contexts']);

/** Without what Discord adds, and without values that mean the same as none. */
function withoutDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDefaults);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .filter(([key, item]) => !theirs.has(key) && !isDefault(key, item))
    .map(([key, item]) => [
      key,
      unordered.has(key) && Array.isArray(item) ? [...item].sort() : withoutDefaults(item),
    ]);
  return Object.fromEntries(kept);
}

function isDefault(key: string, value: unknown): boolean {
  if (value === null || value === false || value === '') return true;
  if (key === 'default_permission' && value === true) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
