import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { persist } from '../../../../src/chat/discord/persist.ts';

const clock = { now: () => Date.now() };
const soon = () => Date.now() + 2_000;

const refused = (code: number, status: number) =>
  new DiscordAPIError({ code, message: 'no' }, code, status, 'POST', '/x', { body: {}, files: [] });
const failed = (status: number) =>
  new HTTPError(status, 'no', 'POST', '/x', { body: {}, files: [] });
const dropped = (code: string) => Object.assign(new Error('gone'), { code });

/** Fails with each of these in turn, then gives a value. */
function failing(...causes: readonly Error[]) {
  const left = [...causes];
  const state = { attempts: 0 };
  const send = async () => {
    state.attempts += 1;
    const cause = left.shift();
    if (cause) throw cause;
    return 'value';
  };
  return { send, state };
}

describe('persist', () => {
  it.each([
    ['a server error', failed(503)],
    ['a connection that closed', dropped('UND_ERR_SOCKET')],
    [
      'a connection that closed, as the cause of another error',
      new TypeError('fetch failed', { cause: dropped('ECONNRESET') }),
    ],
    ['a request that took too long', Object.assign(new Error('late'), { name: 'AbortError' })],
  ])('sends again after %s', async (_, cause) => {
    const { send, state } = failing(cause, cause);
    expect(await persist(send, soon(), clock)).toEqual({ sent: 'sent', value: 'value' });
    expect(state.attempts).toBe(3);
  });

  it.each([
    ['that it was answered', 40060, 400, 'answered-already'],
    ['that it is not known any more', 10062, 404, 'too-late'],
    ['that its token has run out', 50027, 401, 'too-late'],
  ])('takes it as an end when Discord says of an interaction %s', async (_, code, status, sent) => {
    const { send, state } = failing(refused(code, status));
    expect(await persist(send, soon(), clock)).toEqual({ sent, value: null });
    expect(state.attempts).toBe(1);
  });

  it('does not send again what Discord refuses', async () => {
    const { send, state } = failing(refused(50035, 400));
    await expect(persist(send, soon(), clock)).rejects.toThrow('no');
    expect(state.attempts).toBe(1);
  });

  it('gives up when time is up', async () => {
    const { send, state } = failing(failed(500), failed(500));
    await expect(persist(send, Date.now(), clock)).rejects.toBeInstanceOf(HTTPError);
    expect(state.attempts).toBe(1);
  });
});
