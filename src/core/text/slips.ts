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

/** Letters of a name for each one that may be wrong, and how many may be at the most. */
const lettersPerSlip = 4;
const mostSlips = 2;

/** How many letters may be wrong in a name of so many letters for it still to be that name: a short one is soon another. */
export function slipsInName(letters: number): number {
  return Math.min(mostSlips, Math.floor((letters - 1) / lettersPerSlip));
}
