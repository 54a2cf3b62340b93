/** The time, passed as a value so that nothing in the core reads it by itself. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}
