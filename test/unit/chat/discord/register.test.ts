import { describe, expect, it } from 'vitest';
import { commands } from '../../../../commands/index.ts';
import { commandsJson, sameCommands } from '../../../../src/chat/discord/register.ts';
import { commandFaults } from '../../../fakes/discord/validate-commands.ts';

const json = commandsJson(commands);
const named = (name: string) => json.find((it) => it.name === name);

describe('the commands as Discord takes them', () => {
  it('are within its limits', () => {
    expect(commandFaults(json as Parameters<typeof commandFaults>[0])).toEqual([]);
  });

  it('are all that reach chats, and the check of a message', () => {
    const chat = commands.filter((it) => it.reach.some((reach) => reach === 'chat'));
    expect(json.map((it) => it.name)).toEqual([...chat.map((it) => it.name), 'Check this quote']);
  });

  it('stand in servers, in direct messages and wherever a user installed the app', () => {
    for (const it of json) {
      expect(it).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    }
  });

  it('type their options, and complete the values of filters', () => {
    const options = (named('case') as { options: { name: string; type: number }[] }).options;
    expect(options.find((it) => it.name === 'force')).toMatchObject({
      type: 3,
      autocomplete: true,
    });
    expect(options.find((it) => it.name === 'page')).toMatchObject({ type: 4, min_value: 1 });
    expect(options.at(-1)).toMatchObject({ name: 'private', type: 5 });
  });
});

describe('comparing with what Discord has', () => {
  const theirs = json.map((it, index) => ({
    ...it,
    id: String(index),
    application_id: '1',
    version: '7',
    nsfw: false,
    dm_permission: true,
    default_member_permissions: null,
    name_localizations: null,
    description_localizations: null,
    contexts: [2, 1, 0],
  }));

  it('sees through order and what Discord fills in', () => {
    expect(sameCommands(json, theirs.toReversed())).toBe(true);
  });

  it.each([
    ['another description', [{ ...theirs[0], description: 'Other words' }, ...theirs.slice(1)]],
    ['a command too many', [...theirs, { type: 1, name: 'old', description: 'Old' }]],
    ['a command too few', theirs.slice(1)],
    ['an option that is no longer required', theirs.map((it) => ({ ...it, options: [] }))],
  ])('notices %s', (_, other) => {
    expect(sameCommands(json, other)).toBe(false);
  });
});
