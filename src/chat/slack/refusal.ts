import { Fault } from '../../core/failure.ts';
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

/** A refusal, and what it means for whoever set the variable. */
interface Explained {
  readonly refusal: Refusal;
  readonly message: string;
}

/** Why a token did not connect, in words that name the variable. */
export function explainRefusal(variable: string, error: unknown): Explained {
  const refusal = refusalOf(error);
  const why = refusal.refused
    ? `was refused by Slack (${refusal.code}${refusal.needed ? `, needs ${refusal.needed}` : ''})`
    : `could not be checked: Slack did not answer at SLACK_API_URL (${refusal.code})`;
  return { refusal, message: `${variable} ${why}` };
}

/** One fault for all that kept Slack from being connected. */
export function faultOf(problems: readonly Explained[]): Fault {
  const refused = problems.some((it) => it.refusal.refused);
  const message = problems.map((it) => it.message).join('; ');
  return new Fault('slack-connect-failed', refused ? 'platform' : 'network', message);
}
