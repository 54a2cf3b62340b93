import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { commands } from '../../../commands/index.ts';
import { type AnyCommand, defineCommand } from '../../../src/command/define.ts';
import { createDispatch } from '../../../src/command/dispatch.ts';
import type { Call } from '../../../src/ports/dispatch.ts';
import { createMemoryStore } from '../../../src/store/memory.ts';
import { movableClock } from '../../contract/state-store.ts';
import { keptLog, shippedBot, textOf } from '../../fakes/shipped.ts';
import { echoCommand } from './example-command.ts';

const bot = await shippedBot();

function dispatchOf(list: readonly AnyCommand[], log = keptLog()) {
  const clock = movableClock();
  const dispatch = createDispatch({
    commands: list,
    current: () => bot,
    store: createMemoryStore(clock),
    clock,
    log,
    drafts: 'never',
    stateFolder: '',
  });
  return { dispatch, clock, log };
}

const call = (line: Call['line'], more: Partial<Call> = {}): Call => ({
  line,
  surface: 'slack',
  user: null,
  channel: null,
  conversation: null,
  ...more,
});

describe('a call', () => {
  it('runs a command that was added by one declaration and one line', async () => {
    const { dispatch } = dispatchOf([...commands, echoCommand]);
    expect(textOf(await dispatch.call(call('echo you hello')))).toBe('you: hello');
    expect(textOf(await dispatch.call(call('help echo')))).toContain('Say again what was said.');
    expect(textOf(await dispatch.call(call('help')))).toContain('/echo WHOM [WORDS]');
  });

  it('cannot run a command of the shell from a chat', async () => {
    const { dispatch } = dispatchOf(commands);
    const reply = await dispatch.call(call('/check'));
    expect(reply.kind).toBe('invalid');
    expect(reply.private).toBe(true);
    expect(textOf(reply)).toContain('there is no such command');
  });

  it('with a mistyped filter offers the mended line', async () => {
    const { dispatch } = dispatchOf(commands);
    const reply = await dispatch.call(call('case force:gwnet'));
    expect(reply).toMatchObject({ kind: 'invalid', private: true });
    expect(reply.blocks.at(-1)).toEqual({
      type: 'choices',
      choices: [{ label: 'force:gwent', command: 'case force:gwent' }],
    });
  });

  it('does not let drafts answer where they may not', async () => {
    const { dispatch } = dispatchOf(commands);
    const reply = await dispatch.call(call('case force:gwent drafts:yes'));
    expect(textOf(reply)).toContain('do not answer here');
  });

  it('that fails is logged once with an id, without the question', async () => {
    const failing = defineCommand({
      ...echoCommand,
      name: 'ask',
      run: async () => {
        throw new Error('the disk is gone');
      },
    });
    const { dispatch, log } = dispatchOf([failing]);
    const reply = await dispatch.call(call('ask whom about a secret'));
    const id = /noted as (\S+);/.exec(textOf(reply))?.[1] ?? 'no id';
    expect(reply).toMatchObject({ kind: 'invalid', private: true });
    expect(log.lines).toHaveLength(1);
    expect(log.lines[0]).toContain(id);
    expect(log.lines[0]).not.toContain('secret');
  });
});

describe('a conversation', () => {
  it('keeps the case for a follow-up question', async () => {
    const { dispatch } = dispatchOf(commands);
    const ask = (line: string) => dispatch.call(call(line, { conversation: 'one' }));
    const first = await ask('case case:c-000-1');
    const second = await ask('and who chaired it?');
    expect(second.quotes[0]?.quote.article).toBe(first.quotes[0]?.quote.article);
  });

  it('is not that of somebody else, and is forgotten after half an hour', async () => {
    const focuses: unknown[] = [];
    const noting = defineCommand({
      ...echoCommand,
      name: 'note',
      input: z.object({}),
      run: async (_, context) => {
        focuses.push(context.focus?.cases ?? null);
        return (await dispatch.call(call('corpus'))) as never;
      },
    });
    const { dispatch, clock } = dispatchOf([...commands, noting]);
    await dispatch.call(call('case case:c-000-1', { conversation: 'one' }));
    await dispatch.call(call('note', { conversation: 'two' }));
    await dispatch.call(call('note', { conversation: null }));
    clock.move(30 * 60_000);
    await dispatch.call(call('note', { conversation: 'one' }));
    await dispatch.call(call('case case:c-000-1', { conversation: 'one' }));
    await dispatch.call(call('case force:gwnet', { conversation: 'one' }));
    await dispatch.call(call('note', { conversation: 'one' }));
    expect(focuses).toEqual([null, null, null, ['c-000-1']]);
  });
});

describe('completion', () => {
  const { dispatch } = dispatchOf(commands);
  const values = async (option: string, typed: string) =>
    (await dispatch.complete({ command: 'case', option, typed })).map((it) => it.value);

  it.each([
    ['force', 'gw', 'gwent'],
    ['force', 'heddlu', 'gwent'],
    ['force', 'gwnet', 'gwent'],
    ['force', 'hants', 'hampshire'],
    ['outcome', 'sack', 'dismissed'],
    ['case', 'c-000', 'c-000-1'],
  ])('of %s for %j offers %s', async (option, typed, expected) => {
    expect(await values(option, typed)).toContain(expected);
  });

  it('says so of a valid value that the sources do not have', async () => {
    const found = await dispatch.complete({ command: 'case', option: 'force', typed: 'met' });
    expect(found).toEqual([
      { value: 'met', label: 'Metropolitan Police Service (none in the sources)' },
    ]);
  });

  it('offers at most 25, and nothing for what is no option', async () => {
    expect((await values('force', '')).length).toBeLessThanOrEqual(25);
    expect(await values('terms', 'a')).toEqual([]);
    expect(await values('__proto__', 'a')).toEqual([]);
    expect(await dispatch.complete({ command: 'nope', option: 'force', typed: '' })).toEqual([]);
  });

  it('never offers the name of somebody whom the sources leave unnamed', async () => {
    const labels = await dispatch.complete({ command: 'case', option: 'officer', typed: '' });
    const named = bot.corpus.cases.flatMap((it) =>
      it.officers.flatMap((officer) =>
        officer.anonymity.value === 'named' ? (officer.name.value ?? []) : [],
      ),
    );
    expect(labels.length).toBeGreaterThan(0);
    for (const { value } of labels) expect(named).toContain(value);
  });
});
