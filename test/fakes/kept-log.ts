import type { Log, LogFields } from '../../src/ports/log.ts';

/** A log that keeps every line. */
export interface KeptLog extends Log {
  readonly lines: readonly string[];
}

export function createKeptLog(): KeptLog {
  const lines: string[] = [];
  const line = (level: string) => (event: string, fields?: LogFields, cause?: unknown) => {
    const why = cause instanceof Error ? `${cause.message} ${cause.stack}` : '';
    lines.push(`${level} ${event} ${JSON.stringify(fields ?? {})} ${why}`);
  };
  return {
    lines,
    debug: line('debug'),
    info: line('info'),
    warn: line('warn'),
    error: line('error'),
  };
}
