/** What must never stand in a log, and what stands there instead. */
const secrets: readonly (readonly [RegExp, string])[] = [
  [/\bx(?:ox[a-z](?:\.xox[a-z])?|app)-[\w.-]+/gi, '[token]'],
  [/\b[\w-]{20,30}\.[\w-]{6}\.[\w-]{25,45}\b/g, '[token]'],
  [/\b(?:bot|bearer|basic)\s+[\w.~+/=-]{8,}/gi, '[token]'],
  [/\bwss?:\/\/\S+/gi, '[address]'],
  [/(\bhttps?:\/\/[^\s/?#]+)[/?#]\S+/gi, '$1/…'],
];
/** Longest message kept, in characters. */
const longest = 500;

/**
 * A message of any library without tokens and without addresses beyond their host: addresses hold
 * one-time tokens, and questions that somebody asked.
 * @param known values of secret variables, whatever they look like
 */
export function redacted(message: string, known: readonly string[] = []): string {
  const bare = known.reduce((text, secret) => text.replaceAll(secret, '[token]'), message);
  const safe = secrets.reduce((text, [secret, instead]) => text.replace(secret, instead), bare);
  return safe.replace(/\s+/g, ' ').slice(0, longest);
}

/** A cause by class, code and redacted message; its own causes too, a few levels down. */
export function describeCause(
  cause: unknown,
  known: readonly string[] = [],
  depth = 3,
): Readonly<Record<string, unknown>> {
  if (!(cause instanceof Error)) return { class: typeof cause };
  const { code } = cause as { code?: unknown };
  return {
    class: cause.name,
    ...(code === undefined ? {} : { code: redacted(String(code), known) }),
    message: redacted(cause.message, known),
    at: redacted(firstFrame(cause.stack), known),
    ...(cause.cause === undefined || depth === 0
      ? {}
      : { cause: describeCause(cause.cause, known, depth - 1) }),
  };
}

/** Where it was thrown, without the message that the stack begins with. */
function firstFrame(stack: string | undefined): string {
  return /^\s+at (.+)$/m.exec(stack ?? '')?.[1]?.replace(/file:\/\/\S*\//, '') ?? '';
}
