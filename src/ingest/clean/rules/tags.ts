import { type Line, opens } from '../text/line.ts';
import { phrases } from '../text/phrases.ts';
import type { Place, Rule } from './rule.ts';
import { isItem, isLabel } from './voice.ts';

const heads = phrases([
  'tags',
  'tag',
  'topics',
  'topic',
  'categories',
  'category',
  'filed under',
  'keywords',
  'subjects',
  'in this story',
  'tagiau',
  'pynciau',
  'categori',
  'categorïau',
]);

function isTagHead(line: Line): boolean {
  return (
    opens(line, heads) &&
    (isLabel(line, 30) || line.announces) &&
    (line.words.length <= 3 || /^\W*[\p{L}\s]{3,14}:/u.test(line.text))
  );
}

function isHashtags(line: Line): boolean {
  const marks = line.text.match(/#[\p{L}\p{N}_]+/gu) ?? [];
  return marks.length >= 1 && marks.length >= line.words.length - 1;
}

/** Names in a row, parted by commas or bars, with no verb to hold them together. */
function isNameRow(line: Line, place: Place): boolean {
  if (!place.closing || line.endsSentence || line.quotes || line.announces) return false;
  if (isItem(line)) return false;
  const parts = line.text.split(/\s*[,|\u2022\u00b7;]\s*/u);
  return (
    parts.length >= 3 &&
    !line.reports &&
    parts.every((part) => part.split(/\s+/).length <= 5) &&
    line.capitals >= 0.5
  );
}

function followsTagHead(line: Line, place: Place): boolean {
  return place.closing && isLabel(line, 6) && place.previous !== null && isTagHead(place.previous);
}

/** Lists of tags. */
export const tagRules: readonly Rule[] = [
  { reason: 'tags', applies: isTagHead },
  { reason: 'tags', applies: isHashtags },
  { reason: 'tags', applies: isNameRow },
  { reason: 'tags', applies: followsTagHead },
];
