import { describe, expect, it } from 'vitest';
import { bareReply } from '../../../src/ask/compose/reply.ts';
import { limitRates } from '../../../src/command/rate-limit.ts';
import type { Call, Dispatch } from '../../../src/ports/dispatch.ts';
import { createMemoryStore } from '../../../src/store/memory.ts';
import { movableClock } from '../../contract/state-store.ts';
import { textOf } from '../../fakes/shipped.ts';

const answer = bareReply({ query: '', kind: 'found', blocks: [] });
const allowed = { user: { burst: 3, perMinute: 6 }, channel: { burst: 5, perMinute: 60 } };

function limited() {
  const clock = movableClock();
  let answered = 0;
  const inner: Dispatch = {
    call: async () => {
      answered += 1;
      return answer;
    },
    complete: async () => [],
  };
  const dispatch = limitRates(inner, { store: createMemoryStore(clock), clock, allowed });
  const ask = (user: string | null, channel: string | null = null) =>
    dispatch.call({ line: 'x', surface: 'slack', user, channel, conversation: null } as Call);
  return { ask, clock, answered: () => answered };
}

describe('rate limits', () => {
  it('let a burst through and then answer with a private note that says when to go on', async () => {
    const { ask, answered } = limited();
    const replies = await Promise.all(Array.from({ length: 5 }, () => ask('ann')));
    expect(answered()).toBe(3);
    expect(replies.filter((it) => it.private)).toHaveLength(2);
    expect(textOf(replies[4] ?? answer)).toContain('try again in 10 seconds');
  });

  it('let one question through for each that time has earned', async () => {
    const { ask, clock, answered } = limited();
    for (let index = 0; index < 4; index += 1) await ask('ann');
    clock.move(10_000);
    await ask('ann');
    await ask('ann');
    expect(answered()).toBe(4);
  });

  it('count people apart, and the people of one channel together', async () => {
    const { ask, answered } = limited();
    for (const user of ['ann', 'bob', 'cat', 'dan', 'eve', 'fay']) await ask(user, 'room');
    await ask('ann', 'elsewhere');
    expect(answered()).toBe(6);
  });

  it('do not count where nobody is known', async () => {
    const { ask, answered } = limited();
    for (let index = 0; index < 20; index += 1) await ask(null);
    expect(answered()).toBe(20);
  });
});
