import { describe, expect, it } from 'vitest';
import { type Begun, inOrder, settled } from '../../../src/ingest/in-order.ts';

/** A promise that the test settles. */
function newGate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

/** A gate, and the work that waits for it. */
function work(name: string, log: string[]) {
  const { opened, open } = newGate();
  const finish = async () => {
    await opened;
    log.push(`finished ${name}`);
    return name;
  };
  return { begun: { ready: opened, finish }, open };
}

async function all<T>(source: AsyncIterable<T>, log: T[] = []): Promise<T[]> {
  for await (const it of source) log.push(it);
  return log;
}

const room = { pieces: 4, size: 100 };

const turns = async (count = 20) => {
  for (let at = 0; at < count; at += 1) await new Promise((resolve) => setImmediate(resolve));
};

describe('work in order', () => {
  it('begins more while the first is not ready, and finishes in the order of beginning', async () => {
    const log: string[] = [];
    const one = work('one', log);
    const two = work('two', log);
    async function* source(): AsyncGenerator<Begun<string>> {
      for (const [name, it] of Object.entries({ one, two })) {
        log.push(`began ${name}`);
        yield it.begun;
      }
    }
    const done = all(inOrder(source(), room));
    await turns();
    two.open();
    await turns();
    expect(log).toEqual(['began one', 'began two']);
    one.open();
    expect(await done).toEqual(['one', 'two']);
    expect(log.slice(2)).toEqual(['finished one', 'finished two']);
  });

  it('begins no more than so many at a time', async () => {
    const log: string[] = [];
    const works = ['a', 'b', 'c'].map((it) => work(it, log));
    let began = 0;
    async function* source() {
      for (const it of works) {
        began += 1;
        yield it.begun;
      }
    }
    const done = all(inOrder(source(), { pieces: 2, size: 100 }));
    await turns();
    expect(began).toBe(2);
    for (const it of works) it.open();
    expect(await done).toEqual(['a', 'b', 'c']);
  });

  it('begins no more while large pieces wait', async () => {
    const works = ['a', 'b', 'c'].map((it) => work(it, []));
    let began = 0;
    async function* source() {
      for (const { begun } of works) {
        began += 1;
        yield { ...begun, size: 60 };
      }
    }
    const done = all(inOrder(source(), room));
    await turns();
    expect(began).toBe(2);
    for (const it of works) it.open();
    expect(await done).toEqual(['a', 'b', 'c']);
  });

  it('hands out what is ready while the source waits for more', async () => {
    const log: string[] = [];
    const gate = newGate();
    async function* source() {
      yield settled('first');
      await gate.opened;
      yield settled('second');
    }
    const done = all(inOrder(source(), room), log);
    await turns();
    expect(log).toEqual(['first']);
    gate.open();
    expect(await done).toEqual(['first', 'second']);
  });

  it('finishes what was begun before the source threw', async () => {
    const log: string[] = [];
    const one = work('one', []);
    async function* source() {
      yield one.begun;
      throw new Error('the disk is gone');
    }
    const done = all(inOrder(source(), room), log);
    await turns();
    one.open();
    await expect(done).rejects.toThrow('the disk is gone');
    expect(log).toEqual(['one']);
  });

  it('closes the source when nobody wants more', async () => {
    let isClosed = false;
    async function* source() {
      try {
        for (let at = 0; ; at += 1) yield settled(at);
      } finally {
        isClosed = true;
      }
    }
    for await (const it of inOrder(source(), room)) if (it === 2) break;
    await turns();
    expect(isClosed).toBe(true);
  });
});
