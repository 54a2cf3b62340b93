import { stringify } from 'yaml';
import type { AnyCommand } from '../../command/define.ts';
import { chatFieldsOf } from '../../command/fields.ts';
import { limits } from './limits.ts';
import { promptsOf } from './views/prompts.ts';

/** Callbacks of the shortcuts, by which Slack names them. */
export const searchShortcut = 'find-a-case';
export const checkShortcut = 'check-this-quote';

/** Slack keeps these names for itself. */
const kept: ReadonlySet<string> = new Set(['help']);

const description =
  'Answers about police misconduct hearings, only in exact quotes from checked articles.';

/** What the bot may do in a workspace, and why. */
const scopes = [
  'app_mentions:read', // hears when its name is called
  'assistant:write', // suggests questions and shows that it is looking
  'chat:write', // answers
  'commands', // slash commands and shortcuts
  'im:history', // hears direct messages to it
] as const;

/** What the bot is told of: its name being called, direct messages to it, and its own tabs being opened. */
const events = ['app_home_opened', 'app_mention', 'message.im'] as const;

/**
 * The app manifest, from the declarations of the commands. It asks for Socket Mode; for HTTP the
 * addresses of `/slack/events` are added in Slack's settings.
 */
export function manifestOf(commands: readonly AnyCommand[]) {
  const chat = commands.filter((it) => it.reach.some((reach) => reach === 'chat'));
  return {
    display_information: { name: 'Verbatim', description, background_color: '#1d3557' },
    features: {
      agent_view: { agent_description: description, suggested_prompts: [...promptsOf(chat)] },
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: 'verbatim', always_online: true },
      shortcuts: [
        {
          name: 'Find a case',
          type: 'global',
          callback_id: searchShortcut,
          description: 'Look up a misconduct case by force, officer, outcome or date',
        },
        {
          name: 'Check this quote',
          type: 'message',
          callback_id: checkShortcut,
          description: 'See whether the words of a message stand in the sources',
        },
      ],
      slash_commands: chat.filter((it) => !kept.has(it.name)).map(slashCommand),
    },
    oauth_config: { scopes: { bot: [...scopes] } },
    settings: {
      event_subscriptions: { bot_events: [...events] },
      interactivity: { is_enabled: true },
      org_deploy_enabled: false,
      socket_mode_enabled: true,
      token_rotation_enabled: false,
    },
  };
}

/** The manifest as `manifest.yaml` holds it. */
export function manifestText(commands: readonly AnyCommand[]): string {
  const note = 'Written from the declarations in commands/ by scripts/manifest.ts; do not edit.';
  return `# ${note}\n${stringify(manifestOf(commands), { lineWidth: 100, aliasDuplicateObjects: false })}`;
}

function slashCommand(command: AnyCommand) {
  const hint = hintOf(command);
  return {
    command: `/${command.name}`,
    description: command.summary,
    ...(hint !== '' && { usage_hint: hint }),
    should_escape: false,
  };
}

/** An example of the command, or what its fields take. */
function hintOf(command: AnyCommand): string {
  const example = command.examples
    .map((it) => it.replace(new RegExp(`^${command.name}\\s*`), ''))
    .find((it) => it !== '' && it.length <= limits.manifest.hint);
  return (
    example ??
    chatFieldsOf(command)
      .map((field) => `[${field.name}]`)
      .join(' ')
  );
}
