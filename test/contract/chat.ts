import { describe, expect, it } from 'vitest';
import type { Chat } from '../../src/ports/chat.ts';
import type { Call, Dispatch } from '../../src/ports/dispatch.ts';
import { emptyReply } from '../fakes/empty-reply.ts';

/** A chat over a platform on loopback. */
export interface OpenChat {
  readonly chat: Chat;
  /** Somebody asks this, by whatever way the platform has. */
  ask(question: string): void;
  /** How many answers have reached the platform. */
  answers(): number;
  /** Ends the platform. */
  end(): Promise<void>;
}

/** What every chat promises, whatever its platform. */
export function testChat(name: string, open: () => Promise<OpenChat>): void {
  describe(`${name} as a chat`, () => {
    it('is ready once it has connected, and not after it has closed', async () => {
      const { chat, end } = await open();
      expect(chat.ready()).toBe(false);
      await chat.connect(dispatchOf(async () => undefined));
      expect(chat.ready()).toBe(true);
      await chat.close();
      expect(chat.ready()).toBe(false);
      await end();
    });

    it('closes although it never connected, and twice', async () => {
      const { chat, end } = await open();
      await chat.close();
      await chat.close();
      await end();
    });

    it('gives a question to the dispatch with ids of its own, and the answer to the platform', async () => {
      const { chat, ask, answers, end } = await open();
      const calls: Call[] = [];
      await chat.connect(dispatchOf(async (call) => void calls.push(call)));
      ask('who chaired it?');
      await expect.poll(answers, { timeout: 5_000 }).toBe(1);
      expect(calls).toHaveLength(1);
      expect(calls[0]).toMatchObject({ surface: chat.name });
      for (const id of [calls[0]?.user, calls[0]?.channel, calls[0]?.conversation]) {
        expect(typeof id).toBe('string');
      }
      await chat.close();
      await end();
    });

    it('finishes an answer that is under way when it closes', async () => {
      const { chat, ask, answers, end } = await open();
      let asked = 0;
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await chat.connect(
        dispatchOf(async () => {
          asked += 1;
          await held;
        }),
      );
      ask('who chaired it?');
      await expect.poll(() => asked, { timeout: 5_000 }).toBe(1);
      const closed = chat.close();
      release();
      await closed;
      expect(answers()).toBe(1);
      await end();
    });
  });
}

function dispatchOf(heard: (call: Call) => Promise<void>): Dispatch {
  return {
    complete: async () => [],
    async call(call) {
      await heard(call);
      return emptyReply('nothing here');
    },
  };
}
