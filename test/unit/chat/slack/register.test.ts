import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../../../../commands/index.ts';
import { limits } from '../../../../src/chat/slack/limits.ts';
import { manifestOf, manifestText } from '../../../../src/chat/slack/register.ts';

const manifest = manifestOf(commands);

describe('the manifest', () => {
  it('is the committed manifest.yaml; build and run dist/scripts/manifest.js after a change of commands', async () => {
    expect(await readFile('manifest.yaml', 'utf8')).toBe(manifestText(commands));
  });

  it('is YAML that says the same', () => {
    expect(parse(manifestText(commands))).toEqual(JSON.parse(JSON.stringify(manifest)));
  });

  it('names every command of chats but help, which Slack keeps for itself', () => {
    const named = manifest.features.slash_commands.map((it) => it.command);
    const chat = commands.filter((it) => it.reach.some((reach) => reach === 'chat'));
    expect(named).toEqual(chat.filter((it) => it.name !== 'help').map((it) => `/${it.name}`));
    expect(named).toEqual(expect.arrayContaining(['/ask', '/case', '/quote', '/corpus']));
  });

  it('is within the limits of Slack', () => {
    const { display_information: display, features } = manifest;
    expect(display.name.length).toBeLessThanOrEqual(limits.manifest.name);
    expect(display.description.length).toBeLessThanOrEqual(limits.manifest.description);
    expect(features.agent_view.agent_description.length).toBeLessThanOrEqual(limits.manifest.agent);
    expect(features.agent_view.suggested_prompts.length).toBeLessThanOrEqual(limits.prompts.count);
    expect(features.slash_commands.length).toBeLessThanOrEqual(limits.manifest.commands);
    for (const it of features.slash_commands) {
      expect(it.command.length).toBeLessThanOrEqual(limits.manifest.command);
      expect(it.description.length).toBeLessThanOrEqual(limits.manifest.summary);
      expect(it.usage_hint?.length ?? 0).toBeLessThanOrEqual(limits.manifest.hint);
    }
    for (const it of features.shortcuts) {
      expect(it.name.length).toBeLessThanOrEqual(limits.manifest.shortcutName);
      expect(it.description.length).toBeLessThanOrEqual(limits.manifest.shortcut);
    }
  });

  it('asks for no more than is used, and to read no channel', () => {
    expect(manifest.oauth_config.scopes.bot).toEqual([
      'app_mentions:read',
      'assistant:write',
      'chat:write',
      'commands',
      'im:history',
    ]);
    expect(manifest.settings.socket_mode_enabled).toBe(true);
  });
});
