import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { chatFieldsOf, fieldsOf } from '../../../src/command/fields.ts';
import { filterFields } from '../../../src/core/query.ts';
import { echoCommand } from './example-command.ts';

describe('a field is seen as declared', () => {
  const fields = new Map(fieldsOf(echoCommand).map((field) => [field.name, field]));

  it.each([
    ['whom', { type: 'text', required: true, rest: false, most: 10 }],
    ['times', { type: 'integer', required: false, least: 1, most: 3 }],
    ['loud', { type: 'yes-no', required: false, offered: 'shell' }],
    ['tone', { type: 'text', choices: ['kind', 'plain'] }],
    ['force', { filter: 'force', required: false, most: null }],
    ['words', { rest: true, most: 20, description: 'What is said.' }],
  ])('%s', (name, expected) => {
    expect(fields.get(name)).toMatchObject(expected);
  });

  it('a chat is offered no field of the shell, and required ones first', () => {
    const names = chatFieldsOf(echoCommand).map((field) => field.name);
    expect(names).toEqual(['whom', 'times', 'tone', 'force', 'words']);
  });
});

describe('every command', () => {
  it.each(commands.map((command) => [command.name, command] as const))(
    '%s has a name and descriptions that every platform takes',
    (_, command) => {
      expect(command.name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
      expect(command.name).toBe(command.name.toLowerCase());
      expect(command.summary.length).toBeLessThanOrEqual(100);
      expect(command.summary).toMatch(/^[A-Z].*\.$/);
      expect(command.examples.length).toBeGreaterThan(0);
      const fields = fieldsOf(command);
      expect(fields.length).toBeLessThanOrEqual(25);
      for (const field of fields) {
        expect(field.description, field.name).toMatch(/^[A-Z].*\.$/);
        expect(field.description.length, field.name).toBeLessThanOrEqual(100);
      }
    },
  );

  it('names no two alike', () => {
    expect(new Set(commands.map((it) => it.name)).size).toBe(commands.length);
  });

  it('offers every filter of the grammar as an option of case', () => {
    const command = commands.find((it) => it.name === 'case');
    const filters = command ? fieldsOf(command).flatMap((field) => field.filter ?? []) : [];
    expect(filters).toEqual([...filterFields]);
  });
});
