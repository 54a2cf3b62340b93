import { redact } from './log.ts';

/** Why a call of Slack's API did not succeed. */
export interface Refusal {
  /** Slack's own word ("invalid_auth"), "http_500", "rate_limited" or "unreachable". */
  readonly code: string;
  /** The permission that is missing, where that is the reason. */
  readonly needed: string | null;
  /** Whether Slack itself said no, rather than being out of reach or out of order. */
  readonly refused: boolean;
}

/** Reads an error of Slack's libraries, whatever it is. */
export function refusalOf(error: unknown): Refusal {
  const { code, data, statusCode } = (error ?? {}) as {
    code?: unknown;
    statusCode?: unknown;
    data?: { error?: unknown; needed?: unknown };
  };
  if (code === 'slack_webapi_platform_error') {
    const needed = typeof data?.needed === 'string' ? data.needed : null;
    return { code: redact(String(data?.error ?? 'unknown')), needed, refused: true };
  }
  if (code === 'slack_webapi_http_error') {
    return { code: `http_${statusCode}`, needed: null, refused: false };
  }
  if (code === 'slack_webapi_rate_limited_error') {
    return { code: 'rate_limited', needed: null, refused: false };
  }
  return { code: 'unreachable', needed: null, refused: false };
}
