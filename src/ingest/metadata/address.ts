/** Query parameters that tell where a reader came from, not what is on the page. */
const tracking =
  /^(?:utm_\w+|ref|ref_?src|referrer|source|src|fbclid|gclid|dclid|msclkid|igshid|twclid|mc_[ce]id|cmp|cmpid|campaign|icid|ito|itm_\w+|at_\w+|ns_\w+|ocid|xtor|smid|smtyp|wt\.\w+|spm|share|shared|_ga|amp|outputtype|via|trk|cid|rss|feed)$/i;
const longest = 2000;

/**
 * The address of a page without tracking, fragment, credentials and default port; null for what is
 * not an http or https address. Parameters that choose the page stay.
 */
export function canonicalAddress(address: string | null | undefined, base?: string): string | null {
  if (!address || address.length > longest) return null;
  const url = parse(address.trim(), base);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  const tracked = [...url.searchParams.keys()].filter((key) => tracking.test(key));
  for (const key of tracked) url.searchParams.delete(key);
  return url.href.replace(/\?$/, '');
}

function parse(address: string, base: string | undefined): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
