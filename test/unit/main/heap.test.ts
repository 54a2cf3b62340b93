import { describe, expect, it } from 'vitest';
import { withSmallHeap } from '../../../src/main/heap.ts';
import type { Call } from '../../../src/ports/dispatch.ts';
import { shippedBot } from '../../fakes/shipped.ts';

const call: Call = {
  line: 'case force:gwent',
  surface: 'terminal',
  user: null,
  channel: null,
  conversation: null,
};

describe('withSmallHeap', () => {
  it('changes no answer, however much garbage lies between two', async () => {
    const { dispatch } = await shippedBot();
    const small = withSmallHeap(dispatch);
    const before = await small.call(call);
    const garbage = Array.from({ length: 2_000_000 }, (_, index) => ({ index }));
    expect(await small.call(call)).toEqual(before);
    expect(garbage).toHaveLength(2_000_000);
  });

  it('completes as before', async () => {
    const { dispatch } = await shippedBot();
    const request = { command: 'case', option: 'force', typed: 'gw' };
    expect(await withSmallHeap(dispatch).complete(request)).toEqual(
      await dispatch.complete(request),
    );
  });
});
