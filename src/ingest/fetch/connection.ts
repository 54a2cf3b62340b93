import { type LookupAddress, lookup as resolve } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import { Agent } from 'undici';
import type { FetchPolicy } from './policy.ts';

/** An address that the policy does not let us connect to. */
export class ForbiddenAddress extends Error {
  override readonly name = 'ForbiddenAddress';
}

/**
 * An agent that connects only where the policy allows. The address checked is the address connected
 * to, so a name that resolves differently a moment later (DNS rebinding) gains nothing.
 */
export function guardedAgent(policy: FetchPolicy): Agent {
  return new Agent({
    connect: { lookup: guardedLookup(policy), timeout: policy.timeoutMs },
    headersTimeout: policy.timeoutMs,
    bodyTimeout: policy.timeoutMs,
    pipelining: 0,
  });
}

function guardedLookup(policy: FetchPolicy): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const allowed = addresses.filter((it) => policy.mayConnect(it.address));
      const first = allowed[0];
      if (first === undefined || allowed.length < addresses.length) {
        return callback(new ForbiddenAddress(hostname), '', 0);
      }
      if (options.all) return callback(null, allowed satisfies LookupAddress[]);
      return callback(null, first.address, first.family);
    });
  };
}

/** Whether the host of an address is an IP address that the policy forbids; names are checked when they resolve. */
export function isForbiddenHost(url: URL, policy: FetchPolicy): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(host) !== 0 && !policy.mayConnect(host);
}
