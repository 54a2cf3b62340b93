import { type Line, opens, says } from '../text/line.ts';
import { phrases } from '../text/phrases.ts';
import { leads } from './link-leads.ts';
import type { Place, Rule } from './rule.ts';
import { isItem, isLabel } from './voice.ts';

const pointers = phrases([
  'read the full',
  'read the original',
  'read the rest',
  'read more at',
  'read more on',
  'the full article',
  'full story at',
  'full story here',
  'originally appeared',
  'originally published',
  'appears in print',
  'appeared in print',
  'print edition',
  'first appeared on',
  'first appeared in',
  'appeared first on',
  'continue reading',
  'this article is from',
  'view the original',
  'view original',
  'click here',
  'tap here',
  'for the latest news',
  'for all the latest',
  'all the latest news',
  'catch up on all the',
  'check out the latest',
  'stay tuned for',
  'never miss a story',
  'thank you for reading',
  'thanks for reading',
  'watch the video',
  'watch the full',
  'darllenwch yr erthygl lawn',
  'darllen yr erthygl lawn',
]);
const ownPiece = phrases([
  'the post',
  'this article',
  'this story',
  'a version of this',
  'originally',
  'appeared in the',
]);

const bareLead =
  /^\W*(?:related|recommended|trending|hefyd|rhagor|cysylltiedig|watch|listen|read|more)\s*(?:[:|]|$)/iu;
/** "More on ferries: Baker sells ten thousand buns". */
const moreOn = /^\W*more (?:on|about|from)\b[^.:]{2,50}:\s*\S/iu;

/** "Courier Video: Ferry leaves harbour": a film of the paper's own. */
const ownVideo = /^(?:\p{Lu}[\p{L}.]*\s){1,2}Video\s*:\s*\S/u;

/** A heading or prefix of links: "READ MORE: …", "Most viewed", "Related topics". */
export function leadsLinks(line: Line): boolean {
  if (line.quotes && !/^\W*(?:read more|related|see also|watch|more)\b\s*:/iu.test(line.text))
    return false;
  if (!opensLinks(line)) return false;
  const shaped = !line.endsSentence || /^\W*[\p{L}\s'\u2019]{3,24}:/u.test(line.text);
  return line.words.length <= 30 && shaped && !hearsLikeProse(line);
}

/** Whether a line begins as a pointer to other articles does. */
export function opensLinks(line: Line): boolean {
  return (
    opens(line, leads) ||
    bareLead.test(line.text) ||
    moreOn.test(line.text) ||
    ownVideo.test(line.text)
  );
}

/** "More from the panel was heard" tells; "More from Gwent" leads on. */
function hearsLikeProse(line: Line): boolean {
  return line.reports && line.endsSentence && !line.folded.includes(':');
}

/** How a paper tells where its article is printed, naming its headline there in quotation marks. */
const printed = phrases([
  'published in the print edition',
  'appeared in the print edition',
  'a version of this article',
  'a version of this story',
  'this article appears in the',
  'this article appeared in the',
  'this story appears in the',
  'this story appeared in the',
]);
const prints = phrases(['print', 'printed', 'edition', 'issue', 'headline']);

function tellsOfPrint(line: Line): boolean {
  return line.words.length <= 45 && opens(line, printed) && says(line, prints);
}

/** "For more ferry news, click here." */
const forMore =
  /^\W*for (?:more|all the|the latest|breaking)\b.{0,60}\b(?:news|stories|coverage|headlines|updates|story|videos|sports?|articles)\b.{0,60}\b(?:click|tap|visit|watch|follow|download|subscribe|join|like|go to|head to|check out|sign up)\b/iu;

/** What a post of a social network leaves behind where a script should show it. */
const emptyPost =
  /^\W*(?:view this post on \w+|(?:https?:\/\/)?pic\.twitter\.com\/\w+|a post shared by .{1,120})\W*$/iu;

/** What sends the reader elsewhere says so in fewer words; more tell where a thing is kept. */
const longestPointer = 15;

function pointsElsewhere(line: Line): boolean {
  if (line.quotes || line.words.length > 45 || !says(line, pointers)) return false;
  if (opens(line, ownPiece) || opens(line, pointers) || !line.endsSentence) return true;
  return line.addresses && line.words.length <= longestPointer;
}

/** A headline in a column of headlines: no full stop, under a heading of links. */
function standsInLinks(line: Line, place: Place): boolean {
  if (!place.inLinks || line.endsSentence || line.announces) return false;
  return line.words.length >= (place.closing ? 1 : 3) && line.words.length <= 22 && !isItem(line);
}

/** Headlines after the last paragraph, several together and not announced as a list. */
function trailsInRun(line: Line, place: Place): boolean {
  if (!place.closing || place.run < 2 || place.announced || line.announces) return false;
  return isLabel(line, 22) && !isItem(line);
}

/** Links to other articles, and pointers to the full one. */
export const relatedRules: readonly Rule[] = [
  { reason: 'source', applies: pointsElsewhere },
  { reason: 'source', applies: tellsOfPrint },
  {
    reason: 'related',
    applies: (line) => !line.quotes && !line.reports && forMore.test(line.text),
  },
  { reason: 'related', applies: leadsLinks },
  { reason: 'related', applies: (line) => emptyPost.test(line.text) },
  { reason: 'related', applies: standsInLinks },
  { reason: 'related', applies: trailsInRun },
];
