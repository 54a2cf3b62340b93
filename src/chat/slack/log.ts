import type { Logger } from '@slack/bolt';
import { LogLevel } from '@slack/bolt';
import type { Log } from '../../ports/log.ts';

/** What must never stand in a log, and what stands there instead. */
const secrets: readonly (readonly [RegExp, string])[] = [
  [/\bx(?:ox[a-z](?:\.xox[a-z])?|app)-[\w.-]+/gi, '[token]'],
  [/\bwss?:\/\/\S+/gi, '[socket address]'],
  [/\bhttps?:\/\/[^\s/]*\/(?:commands|actions|app|services|respond)\/\S*/gi, '[response address]'],
  [/\bv0=[0-9a-f]{64}\b/gi, '[signature]'],
];

/** A message of a library without tokens, one-time addresses and signatures, and no longer than a line. */
export function redact(message: string): string {
  const safe = secrets.reduce((text, [secret, instead]) => text.replace(secret, instead), message);
  return safe.replace(/\s+/g, ' ').slice(0, 500);
}

/**
 * Bolt's logger over ours. What Bolt logs for debugging holds whole events, and so what people
 * typed: it is dropped unread.
 */
export function boltLogger(log: Log): Logger {
  const line = (parts: readonly unknown[]) => ({
    message: redact(
      parts.map((part) => (part instanceof Error ? part.message : `${part}`)).join(' '),
    ),
  });
  return {
    debug: () => undefined,
    info: (...parts: unknown[]) => log.debug('slack-library', line(parts)),
    warn: (...parts: unknown[]) => log.warn('slack-library', line(parts)),
    error: (...parts: unknown[]) => log.error('slack-library', line(parts)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}
