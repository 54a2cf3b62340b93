import { DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes } from 'discord.js';
import { Fault } from '../../core/failure.ts';
import { isPassing } from './persist.ts';

/** What Discord says by closing the gateway for good. */
const closing: Readonly<Partial<Record<GatewayCloseCodes, string>>> = {
  [GatewayCloseCodes.AuthenticationFailed]:
    'DISCORD_TOKEN was refused by Discord: it is wrong, or has been reset since.',
  [GatewayCloseCodes.InvalidShard]: 'Discord refused the number of shards.',
  [GatewayCloseCodes.ShardingRequired]: 'Discord asks for more shards.',
  [GatewayCloseCodes.InvalidAPIVersion]: 'Discord no longer offers this version of its gateway.',
  [GatewayCloseCodes.InvalidIntents]: 'Discord refused the intents.',
  [GatewayCloseCodes.DisallowedIntents]: 'Discord does not allow the application its intents.',
};

/** Why Discord closed the gateway for good, in words. */
export function closingWords(code: number): string {
  return closing[code as GatewayCloseCodes] ?? `Discord closed the connection with code ${code}.`;
}

/** Why no connection came about, naming the variable to mend; never with the token. */
export function refusalOf(cause: unknown, apiUrl: string): Fault {
  if (cause instanceof Fault) return cause;
  if (isRefusedToken(cause)) {
    const words = closingWords(GatewayCloseCodes.AuthenticationFailed);
    return new Fault('discord-token', 'platform', words, { cause });
  }
  const network = isPassing(cause);
  const words = network
    ? `Discord cannot be reached at ${apiUrl} (DISCORD_API_URL).`
    : 'Discord refused the connection.';
  return new Fault('discord-connect', network ? 'network' : 'platform', words, { cause });
}

/** REST refuses a token with 401, the gateway with a close code of which the message alone is left. */
function isRefusedToken(cause: unknown): boolean {
  if (cause instanceof DiscordjsError) return cause.code === DiscordjsErrorCodes.TokenInvalid;
  return cause instanceof Error && cause.message === 'Authentication failed';
}
