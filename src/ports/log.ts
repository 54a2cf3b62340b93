/** Fields of a log line. Never a token, never the text of a question. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  /** @param cause is logged by class, code and redacted message */
  error(event: string, fields?: LogFields, cause?: unknown): void;
}
