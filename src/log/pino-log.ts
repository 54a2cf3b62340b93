import { destination, type Logger, pino } from 'pino';
import type { Log, LogFields } from '../ports/log.ts';
import { describeCause, redacted } from './redaction.ts';

/** What a log writes, and what it must not. */
export interface LogOptions {
  readonly level: string;
  /** Values of secret variables. */
  readonly secrets: readonly string[];
}

/** JSON lines on standard error, so that standard output holds nothing but replies. */
export function createPinoLog({ level, secrets }: LogOptions): Log {
  const logger = pino({ level, base: null }, destination({ fd: 2, sync: true }));
  return logOver(logger, secrets);
}

function logOver(logger: Logger, secrets: readonly string[]): Log {
  const safe = (fields: LogFields | undefined) =>
    Object.fromEntries(
      Object.entries(fields ?? {}).map(([name, value]) => [
        name,
        typeof value === 'string' ? redacted(value, secrets) : value,
      ]),
    );
  return {
    debug: (event, fields) => logger.debug(safe(fields), event),
    info: (event, fields) => logger.info(safe(fields), event),
    warn: (event, fields) => logger.warn(safe(fields), event),
    error: (event, fields, cause) =>
      logger.error(
        {
          ...safe(fields),
          ...(cause === undefined ? {} : { cause: describeCause(cause, secrets) }),
        },
        event,
      ),
  };
}
