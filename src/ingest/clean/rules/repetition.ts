import { isProse, type Line } from '../text/line.ts';
import type { Place, Rule } from './rule.ts';

/**
 * A caption stands under its picture and again beneath it, close together. A paragraph of a report
 * is written once; where it is printed again the first stays. Short lines recur in tables and
 * lists of outcomes, and are left alone.
 */
function isRepeated(line: Line, place: Place): boolean {
  if (place.times < 2) return false;
  if (isProse(line)) return place.seen && line.words.length >= 6;
  return place.near && line.words.length >= 4;
}

export const repetitionRules: readonly Rule[] = [{ reason: 'repeated', applies: isRepeated }];
