import { dateLabel, dateShape } from '../../metadata/date-words.ts';
import type { Line } from '../text/line.ts';
import { isForeignByline } from './foreign-byline.ts';
import type { Place, Rule } from './rule.ts';

const stamp = new RegExp(`^(?:\\W*(?:${dateLabel})?\\W*(?:${dateShape})\\W*)+$`, 'iu');
const labelledStamp = new RegExp(`^\\W*${dateLabel}\\W*(?:${dateShape})`, 'iu');
/** "Date: Monday 3 May 2027" between other particulars: a notice gives the day of its hearing so. */
const particular = /^\W*date\W/i;
const labelAlone = new RegExp(`^(?:${dateLabel})\\W*$`, 'iu');
const clock =
  /^\W*(?:(?:updated|published|at)\W*)?\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?(?:\s*(?:GMT|BST|UTC))?\W*$/iu;
const ago =
  /^\W*\d+\s?[hm]\s+ago\W*(?:\d{1,2}[:.]\d{2})?\W*$|^\W*(?:\p{L}+\s+)?(?:\d+|an?|one)\s+(?:second|minute|min|hour|hr|day|week|month|year)s?\s+ago\W*$|^\W*\d+\s+(?:eiliad|munud|awr|diwrnod|mis|blynedd)\s+yn ôl\W*$/iu;
const readingTime =
  /^\W*(?:(?:reading time|listen to this article|lesezeit|artikel zum hören|temps de lecture|tiempo de lectura|tempo di lettura|leestijd|czas czytania|время чтения)\W*)?(?:estimated\W*)?\d+\s*(?:-|to\s*\d+\s*)?min(?:ute)?s?\s*(?:read|to read|darllen)?\W*$/iu;
const byName =
  /^(?:(?:exclusive|report|words|story|written|article|posted|published)\s+)?(?:by|gan|author|awdur|reporter)(?:\s*:\s*|\s+)\p{Lu}/iu;
const jobs =
  /\b(?:reporter|correspondent|editor|journalist|writer|newsroom|newsdesk|staff|press association|pa media|bbc news|content|gohebydd|golygydd)\b/iu;
const handle = /(?:^|\s)@\w{2,}/u;
const named = /^(?:\p{Lu}[\p{L}'\u2019.-]+\s*){1,4}$/u;

/** "By Ann Example, crime reporter": a by-line has few words, nearly all names, and is no sentence. */
function isByline(line: Line): boolean {
  const text = line.text;
  if (line.words.length > 20 || line.quotes) return false;
  if (byName.test(text)) {
    const open = !line.endsSentence || line.words.length <= 5;
    return (
      open && (line.capitals >= 0.6 || jobs.test(text) || handle.test(text)) && startsWithName(text)
    );
  }
  if (line.endsSentence) return false;
  if (handle.test(text) && line.words.length <= 8) return true;
  return (
    line.words.length <= 10 &&
    jobs.test(text) &&
    hasName(text) &&
    line.capitals >= 0.5 &&
    !line.announces
  );
}

function startsWithName(text: string): boolean {
  const rest = text.replace(/^(?:\p{L}+\s+)?(?:by|gan|author|awdur|reporter)\s*:?\s*/iu, '');
  const first = rest.split(/\s+/)[0] ?? '';
  return (
    /^\p{Lu}/u.test(first) &&
    !/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|This|That|January|February|March|April|May|June|July|August|September|October|November|December)$/u.test(
      first,
    )
  );
}

function hasName(text: string): boolean {
  return text.split(/[,|\u2022\u00b7-]/u).some((part) => {
    const name = part.trim();
    return named.test(name) && name.includes(' ') && !/^(?:Police|The|Chief|Crime)\b/u.test(name);
  });
}

const stampParts = new RegExp(
  `(?:${dateLabel})|(?:${dateShape})|\\b\\d+\\s*-?min(?:ute)?s?\\s+read\\b|\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.?m\\b\\.?)?|\\b(?:GMT|BST|UTC|[ECMP][SD]?T|CES?T|IST|AES?T)\\b|\\b(?:at|on|by|for|of|and|the)\\b|(?<!\\S)@\\w+`,
  'giu',
);
const hasDate = new RegExp(dateShape, 'iu');

/** What a line says beside dates, times and the words that announce them; null when it has no date. */
function besideStamp(line: Line): string[] | null {
  if (line.words.length > 24 || !hasDate.test(line.text)) return null;
  return line.text.replace(stampParts, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}'\u2019.-]*/gu) ?? [];
}

/** Entries of a timeline are dated, hardly ever to the minute. */
const hasTime = /\d:\d{2}|\d\s*-?min/iu;
const hasLabel = new RegExp(`^\\W*(?:${dateLabel})\\W`, 'iu');

/** "Updated 10:15, 4 May 2021 | Published …", and at the top "Ann Example, Gazette 7:01 p.m. …". */
function isStamped(line: Line, place: Place): boolean {
  if (line.quotes) return false;
  const rest = besideStamp(line);
  if (rest === null) return false;
  if (rest.length === 0)
    return place.opening || place.closing || hasLabel.test(line.text) || hasTime.test(line.text);
  return place.opening && rest.length <= 8 && rest.every((word) => /^\p{Lu}/u.test(word));
}

const contactLine = /@\w{2}|\bon (?:Twitter|Facebook|Instagram)\b/u;
const bio =
  /^(?:\p{Lu}[\p{L}\p{M}'\u2019.-]*\s+){2,4}(?:is|covers|writes|reports|joined|can be|may be|has been)\s/u;

/** "Ann Example is our crime reporter. Follow her on Twitter @…": who wrote it, with a way to reach them. */
function isBio(line: Line): boolean {
  return (
    line.words.length <= 60 && !line.quotes && contactLine.test(line.text) && bio.test(line.text)
  );
}

/** A bare date in the middle of an article heads an entry of a timeline; at its ends it is a time stamp. */
function isStamp(line: Line, place: Place): boolean {
  if (line.words.length > 24) return false;
  const isOutside = place.opening || place.closing;
  if (!isOutside && particular.test(line.text)) return false;
  const isSure = [labelledStamp, labelAlone, clock, ago, readingTime].some((shape) =>
    shape.test(line.text),
  );
  return isSure || (isOutside && stamp.test(line.text));
}

/** What a forum says under a post that was changed. */
const edited = /^\W*last edited (?:by|on|at)\b.{3,100}$/iu;

const bylineAndStamp = new RegExp(
  `^(?:by|gan)\\s+.{2,60}?\\W+(?:${dateLabel})?\\W*(?:${dateShape}).{0,30}$`,
  'iu',
);

const publisherAndDate = new RegExp(
  `^[^.!?;:]{2,60}?\\s*[,|\u2013\u2014-]\\s*(?:${dateShape})\\W*(?:\\d{1,2}[:.]\\d{2})?\\W*$`,
  'iu',
);

/** "Exampleton Gazette, 3 May 2021" above the article. */
function isDateline(line: Line, place: Place): boolean {
  return (
    place.opening &&
    line.words.length <= 14 &&
    line.capitals >= 0.7 &&
    !line.reports &&
    publisherAndDate.test(line.text)
  );
}

/** By-lines, date lines and reading times. */
export const bylineRules: readonly Rule[] = [
  { reason: 'byline', applies: isDateline },
  { reason: 'byline', applies: isStamp },
  { reason: 'byline', applies: isByline },
  { reason: 'byline', applies: isStamped },
  { reason: 'byline', applies: isForeignByline },
  { reason: 'byline', applies: isBio },
  {
    reason: 'byline',
    applies: (line) =>
      line.words.length <= 24 && (bylineAndStamp.test(line.text) || edited.test(line.text)),
  },
];
