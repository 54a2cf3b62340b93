import type { Log } from '../ports/log.ts';
import { describeCause } from './redaction.ts';

/** The log of one command: faults alone, in a line that a person can read. */
export function createQuietLog(write: (line: string) => void): Log {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error(event, fields, cause) {
      const detail = cause === undefined ? {} : { cause: describeCause(cause) };
      write(`verbatim: ${event} ${JSON.stringify({ ...fields, ...detail })}`);
    },
  };
}
