import { slips } from '../text/slips.ts';

/** Most corrections that are offered. */
const most = 3;

/**
 * The valid values most like what was typed, best first: those that begin with it, then those a few
 * letters away (a quarter of its length at most). Only for offering, never for reading: "kent" is
 * one letter from "went".
 */
export function nearest(typed: string, valid: Iterable<string>): string[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return [];
  const reach = Math.max(1, Math.floor(wanted.length / 4));
  const scored: { value: string; score: number }[] = [];
  for (const value of new Set(valid)) {
    const lower = value.toLowerCase();
    const begins = wanted.length > 1 && lower.startsWith(wanted);
    const score = begins ? 0.5 : slips(wanted, lower);
    if (begins || (score <= reach && score < lower.length)) scored.push({ value, score });
  }
  scored.sort((a, b) => a.score - b.score || (a.value < b.value ? -1 : 1));
  return scored.slice(0, most).map((it) => it.value);
}
