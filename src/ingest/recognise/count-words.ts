const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
/** A number of several people, as the source of a pattern on folded text. */
export const number = `(?:${numbers.slice(1).join('|')}|\\d{1,2})`;
/** "first" to "tenth", as the source of a pattern on folded text. */
export const ordinal = `(?:${ordinals.join('|')})`;

/** How many people a determiner counts: "one of the two" is one, "the other two" two, "the officers" unknown. */
export function countOf(det: string, plural: boolean): number | null {
  if (/^both the $/.test(det) && !plural) return 1;
  if (new RegExp(`\\b${ordinal} and ${ordinal}\\b`).test(det)) return 2;
  const first = det.match(
    new RegExp(`\\b(?:one|both|each|another|neither|either|${number})\\b`),
  )?.[0];
  if (first === undefined || first === 'each') return plural ? null : 1;
  return numberOf(first);
}

/** The people that a number word means, or null. */
export function numberOf(word: string): number | null {
  if (word === 'another') return 1;
  if (/^(?:both|neither|either)$/.test(word)) return 2;
  if (/^\d+$/.test(word)) return Number(word) > 0 ? Number(word) : null;
  const at = numbers.indexOf(word);
  return at === -1 ? null : at + 1;
}

/** The word of a determiner that tells its bearer apart: "second", "other"; empty where none does. */
export function keyOf(det: string): string {
  const found = det.match(new RegExp(`\\b(?:${ordinal}|other|another|remaining)\\b`))?.[0];
  return found ?? '';
}
