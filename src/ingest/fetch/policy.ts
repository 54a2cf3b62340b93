import ipaddr from 'ipaddr.js';

/** What may be fetched and how much of it. A value, so that a test can name its own loopback server. */
export interface FetchPolicy {
  /** Whether a connection may be made to this IP address. Asked for every address that is connected to. */
  mayConnect(ip: string): boolean;
  readonly userAgent: string;
  /** Milliseconds for one page with all its redirects. */
  readonly timeoutMs: number;
  readonly redirects: number;
  /** Bytes of one page, after decompression. */
  readonly bytes: number;
  /** Longest pause in milliseconds that a site's robots.txt can ask for between two pages. */
  readonly longestPauseMs: number;
}

/** Global unicast addresses of IPv6 (RFC 4291): everything else is reserved or local. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');
/** Ranges that `ipaddr.js` counts as unicast but that lead to no public host (RFC 6890, RFC 2544). */
const notPublic = ['198.18.0.0/15', '192.0.0.0/24', '192.88.99.0/24', '240.0.0.0/4'].map((it) =>
  ipaddr.IPv4.parseCIDR(it),
);

/** Whether an IP address is a public one: not private, loopback, link-local, shared, multicast, mapped or reserved. */
export function isPublicAddress(ip: string): boolean {
  if (!ipaddr.isValid(ip)) return false;
  const address = ipaddr.parse(ip);
  if (address.range() !== 'unicast') return false;
  if (address.kind() === 'ipv6') return (address as ipaddr.IPv6).match(globalUnicast);
  return !notPublic.some((range) => (address as ipaddr.IPv4).match(range));
}

/** The policy of the program: public addresses alone. */
export const publicOnly: FetchPolicy = {
  mayConnect: isPublicAddress,
  userAgent: 'Verbatim/0.1 (article ingestion for a newsroom corpus)',
  timeoutMs: 20_000,
  redirects: 5,
  bytes: 8 * 1024 * 1024,
  longestPauseMs: 10_000,
};
