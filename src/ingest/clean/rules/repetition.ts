import type { Line } from '../text/line.ts';
import { isProse } from '../text/line.ts';
import type { Place, Rule } from './rule.ts';

/** A caption stands under its picture and again beneath it; a paragraph of a report is written once. */
function isRepeated(line: Line, place: Place): boolean {
  if (place.times < 2 || line.words.length < 2) return false;
  return isProse(line) ? place.seen && line.words.length >= 6 : true;
}

export const repetitionRules: readonly Rule[] = [{ reason: 'repeated', applies: isRepeated }];
