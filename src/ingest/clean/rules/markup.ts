import type { Line } from '../text/line.ts';
import type { Rule } from './rule.ts';

/** How agencies and press offices mark the end of a text. */
const endMark = /^\W*(?:ends|enditem|-\s?30\s?-)\W*$/iu;

/** A line without one word, an image, a link definition or a comment of a markup language, or data for a script. */
function isMarkup(line: Line): boolean {
  const text = line.text;
  if (line.words.length === 0 || endMark.test(text)) return true;
  if (/^(?:!\[[^\]]*\]\([^)]*\)\s*)+$/u.test(text)) return true;
  if (/^\[[^\]]{1,60}\]:\s+\S+/u.test(text)) return true;
  if (/^[{[]\s*(?:\{\s*)?"[^"]{1,60}"\s*:/u.test(text)) return true;
  return /^<!--[\s\S]*-->$/u.test(text) || /^\{[%{][\s\S]*[%}]\}$/u.test(text);
}

export const markupRules: readonly Rule[] = [{ reason: 'markup', applies: isMarkup }];
