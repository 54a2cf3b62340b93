import { describe, expect, it } from 'vitest';
import {
  createActionIds,
  partLine,
  readCustomId,
  readOptionValue,
  readPart,
} from '../../../../src/chat/discord/actions.ts';

describe('ids of buttons', () => {
  it.each([
    ['a short line', 'case force:gwent page:2'],
    ['a receipt', 'context a-000.810-1014.fb0kvgw'],
    ['marks of the id itself', '@=.:'],
    ['nothing', ''],
  ])('carry %s and give it back', (_, line) => {
    const ids = createActionIds();
    const action = readCustomId(ids.customId('run', line));
    expect(action).toEqual({ verb: 'run', payload: { type: 'line', line } });
    expect(ids.kept.size).toBe(0);
  });

  it.each([
    ['is too long', 'who said '.repeat(20)],
    ['holds a line break', 'quote one\ntwo'],
    ['holds half a character', 'quote \ud83d'],
  ])('name a line by its hash that %s', (_, line) => {
    const ids = createActionIds();
    const id = ids.customId('turn', line);
    const payload = readCustomId(id)?.payload;
    expect(id.length).toBeLessThanOrEqual(100);
    expect(payload?.type).toBe('hash');
    expect(payload?.type === 'hash' && ids.kept.get(payload.hash)).toBe(line);
  });

  it('differ within a message, also for the same line', () => {
    const ids = createActionIds();
    expect(ids.customId('run', 'help')).not.toBe(ids.customId('run', 'help'));
    expect(ids.optionValue('help')).not.toBe(ids.optionValue('help'));
  });

  it.each(['', 'run', 'run.0', 'fly.0=help', 'run.0:help', 'RUN.0=help'])(
    'are not read out of %j',
    (text) => {
      expect(readCustomId(text)).toBeNull();
    },
  );

  it('read the value of an option back', () => {
    const ids = createActionIds();
    expect(readOptionValue(ids.optionValue('help'))).toEqual({ type: 'line', line: 'help' });
    expect(readOptionValue('help')).toBeNull();
  });
});

describe('a part of a reply', () => {
  it('names its first message and the line', () => {
    const part = { part: 4, line: 'case force:gwent\nlimit:100' };
    expect(readPart(partLine(part))).toEqual(part);
    expect(readPart('0 case')).toBeNull();
    expect(readPart('case')).toBeNull();
  });
});
