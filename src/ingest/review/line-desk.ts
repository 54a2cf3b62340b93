import { createInterface } from 'node:readline';
import type { Desk } from './questions.ts';

/** A desk whose answers are lines: typed in a terminal, or piped in. */
export interface LineDesk extends Desk {
  close(): void;
}

/** Reads answers line by line and keeps those that come before they are asked for. */
export function openLineDesk(
  input: NodeJS.ReadableStream,
  print: (line: string) => void,
): LineDesk {
  const reader = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const waiting: ((line: string | null) => void)[] = [];
  const ready: string[] = [];
  let ended = false;
  reader.on('line', (line) => {
    const taker = waiting.shift();
    if (taker === undefined) ready.push(line);
    else taker(line);
  });
  reader.on('close', () => {
    ended = true;
    for (const taker of waiting.splice(0)) taker(null);
  });
  return {
    show: (lines) => {
      for (const line of lines) print(line);
    },
    ask: (question) => {
      print(question);
      const line = ready.shift();
      if (line !== undefined) return Promise.resolve(line);
      if (ended) return Promise.resolve(null);
      return new Promise((resolve) => waiting.push(resolve));
    },
    close: () => reader.close(),
  };
}
