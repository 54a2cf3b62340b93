import { setImmediate } from 'node:timers/promises';

/** Longest stretch of work in one go, in milliseconds: a question that waits meanwhile does not feel it. */
const longest = 8;

/** Gives a function that, called between pieces of long work, now and then lets waiting work go first. */
export function breath(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < longest) return;
    await setImmediate();
    began = performance.now();
  };
}
