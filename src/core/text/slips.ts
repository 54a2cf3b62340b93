import { distance } from 'fastest-levenshtein';

/** Letters to change, leave out or put in; two neighbours exchanged are one slip of the fingers. */
export function slips(typed: string, meant: string): number {
  const letters = distance(typed, meant);
  return letters === 2 && isExchange(typed, meant) ? 1 : letters;
}

function isExchange(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return false;
  const at = [...typed].findIndex((letter, index) => letter !== meant[index]);
  return typed[at] === meant[at + 1] && typed[at + 1] === meant[at];
}
