/** Small facts that outlive one call: conversations, answered events, rate limits. Values are JSON. */
export interface StateStore {
  get(key: string): Promise<unknown>;
  /** @param ttlMs milliseconds until the value is forgotten */
  set(key: string, value: unknown, ttlMs: number): Promise<void>;
  delete(key: string): Promise<void>;
  /** Sets the value unless there is one; true when it was set. A redelivered event is answered once. */
  setIfAbsent(key: string, value: unknown, ttlMs: number): Promise<boolean>;
}
