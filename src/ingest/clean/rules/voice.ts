import { publisherWords } from '../text/lexicon.ts';
import type { Line } from '../text/line.ts';

/**
 * The page speaking for itself: to the reader or of its publisher, in nobody's quotation marks.
 * Only what a page says for itself can be furniture; what people said is the article.
 */
export function isPageSpeaking(line: Line): boolean {
  if (line.quotes) return false;
  return line.addresses || line.words.some((word) => publisherWords.has(word));
}

/** Too short or too open to be a paragraph of a report. */
export function isLabel(line: Line, most = 12): boolean {
  return line.words.length > 0 && line.words.length <= most && !line.endsSentence && !line.quotes;
}

/** An item of a list in running text: a bullet, a number, or a small letter to begin with. */
export function isItem(line: Line): boolean {
  return /^(?:[-*\u2022\u25cf\u00b7\u2013]\s|\(?[\da-z]{1,2}[.)]\s|\p{Ll})/u.test(line.text);
}
