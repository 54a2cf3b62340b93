import { isOnly, type Line, opens, says } from '../text/line.ts';
import { phrases } from '../text/phrases.ts';
import type { Place, Rule } from './rule.ts';
import { isItem, isLabel, isPageSpeaking } from './voice.ts';

const skips = phrases([
  'skip to',
  'exit this site',
  'leave this site',
  'exit this page',
  'escape key',
  'quick exit',
  'hide this page',
  'back to top',
  'return to top',
  'top of page',
  "neidio i'r",
  "neidiwch i'r",
  'neidio i',
  'neidiwch i',
  "mynd i'r prif gynnwys",
  'gadael y wefan',
  'gadael y safle',
  "yn ôl i'r brig",
]);

const menuWords: ReadonlySet<string> = new Set(
  `home news sport sports business opinion weather video videos menu search login log in sign register account
  my your jobs motors property homes buy sell notices announcements obituaries puzzles shop contact us about
  more all sections section latest headlines live local uk world politics crime courts court health education
  environment science tech technology entertainment arts culture lifestyle life style travel tv radio football
  rugby cricket money finance what's on whats events food drink and the in of e-edition edition subscribe
  newsletters newsletter cymraeg english cartref hafan newyddion chwaraeon chwilio dewislen cymru wales
  england scotland ireland northern next previous back close open expand print toggle navigation site main page
  breadcrumb breadcrumbs you are here load show less hide toggle caption image zoom enlarge cysylltu amdanom nesaf blaenorol`.split(
    /\s+/,
  ),
);

/** Arrows lead from section to section; bars, strokes and dots also part the cells of a table. */
const arrows = /\s>\s|[\u203a\u00bb\u2192]/u;
const strokes = /\s[|/\u2022\u00b7]\s/u;
const trailOpenings = phrases(['home', 'hafan', 'cartref', 'you are here', 'news', 'newyddion']);

function isBreadcrumb(line: Line): boolean {
  if (line.endsSentence || line.quotes || line.words.length > 30) return false;
  const isTrail = (separators: RegExp) => {
    const parts = line.text.slice(0, 300).split(separators);
    return parts.length >= 2 && parts.every((part) => part.trim().split(/\s+/).length <= 12);
  };
  const startsTrail = opens(line, trailOpenings) || isOnly(line, menuWords);
  return isTrail(arrows) || (startsTrail && isTrail(strokes));
}

/** Labels before the first paragraph, or several short ones after the last, are a menu; "Dear all," greets. */
function standsInMenu(line: Line, place: Place): boolean {
  if (line.announces || line.text.endsWith(',')) return false;
  if (place.opening) return isLabel(line, 12) && !line.reports;
  return place.closing && place.run >= 2 && !place.announced && isLabel(line, 4) && !isItem(line);
}

const orders = phrases(
  'visit click tap scroll sign log subscribe download join register cliciwch cofrestrwch tanysgrifiwch lawrlwythwch'.split(
    /\s+/,
  ),
);

/** "3 / 8", "Image 3 of 8" over each picture of a series, "1 2 of 2 Next page" under a part of a text. */
const counter =
  /^\W*(?:(?:slide|image|photo|picture|page)\s+)?\d{1,3}(?:[\s\u2013-]+\d{1,3})*\s+(?:\/|of)\s+\d{1,3}(?:\s+next(?:\s+page)?)?\W*$/iu;

/** What stands on a player of films or sound and on a picture to be enlarged. */
const playerWords: ReadonlySet<string> = new Set(
  `play playing replay pause watch listen video audio now next live stream mute unmute fullscreen enlarge view see
  the this full image photo photos gallery slideshow article story to below above hide toggle caption`.split(
    /\s+/,
  ),
);
/** "0:00 / 3:48" on a player. */
const played = /^\W*\d{1,2}:\d{2}\s*\/\s*\d{1,2}:\d{2}\W*$/u;

function isPlayer(line: Line): boolean {
  if (played.test(line.text)) return true;
  return line.words.length >= 2 && isLabel(line, 6) && isOnly(line, playerWords);
}

/** How a page asks to be told of its faults. */
const faultReports = phrases([
  'report an error',
  'report a typo',
  'report an issue',
  'suggest a correction',
  'request a correction',
]);
const tools = phrases(['text size', 'font size', 'taille du texte', 'print this', 'e-mail this']);

/** A few words that tell the reader what to do with the page: "Visit our shop now". */
function isOrder(line: Line): boolean {
  if (!isLabel(line, 5) || line.words.length < 2) return false;
  return opens(line, orders) || opens(line, faultReports) || opens(line, tools);
}

/** The rest of a label that was broken in two: "and live on Channel 5". */
function continuesFragment(line: Line, place: Place): boolean {
  return (
    place.afterFragment &&
    isLabel(line, 8) &&
    /^(?:and|or|on|at|for|with|ac|neu)\b/u.test(line.text)
  );
}

/** Skip links, menus and breadcrumb trails. */
export const navigationRules: readonly Rule[] = [
  {
    reason: 'skip',
    applies: (line) =>
      says(line, skips) &&
      line.words.length <= 25 &&
      !line.quotes &&
      (isPageSpeaking(line) || isLabel(line)),
  },
  { reason: 'breadcrumb', applies: isBreadcrumb },
  {
    reason: 'navigation',
    applies: (line, place) =>
      isLabel(line, 25) &&
      isOnly(line, menuWords) &&
      (line.words.length > 1 || place.opening || place.closing),
  },
  { reason: 'navigation', applies: (line) => counter.test(line.text) || isPlayer(line) },
  { reason: 'navigation', applies: standsInMenu },
];

/** Orders to the reader, and what is left of broken labels; tried when nothing more telling applies. */
export const orderRules: readonly Rule[] = [
  { reason: 'navigation', applies: isOrder },
  { reason: 'navigation', applies: continuesFragment },
];
