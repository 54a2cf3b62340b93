/** Places for triples of letters; few enough that a body leaves most of them empty. */
const places = 1 << 15;

/**
 * Tells which words a text can have, from the triples of letters in both: `false` is sure, `true` is
 * worth a look. Made in one pass over the text, and several times quicker than looking for many words.
 */
export function letterSieve(text: string): (words: string) => boolean {
  const has = new Uint8Array(places);
  for (let at = 2; at < text.length; at += 1) has[placeOf(text, at)] = 1;
  return (words) => {
    for (let at = 2; at < words.length; at += 1) if (has[placeOf(words, at)] === 0) return false;
    return true;
  };
}

/** Where the triple that ends at an offset belongs. */
function placeOf(text: string, end: number): number {
  const first = text.charCodeAt(end - 2);
  const second = text.charCodeAt(end - 1);
  return (Math.imul(first, 961) + Math.imul(second, 31) + text.charCodeAt(end)) & (places - 1);
}
