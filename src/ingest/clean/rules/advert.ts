import { isOnly, type Line, opens, says } from '../text/line.ts';
import { phrases } from '../text/phrases.ts';
import type { Rule } from './rule.ts';
import { isLabel } from './voice.ts';

const advertWords: ReadonlySet<string> = new Set(
  `ad ads advert adverts advertisement advertisements advertising advertise advertisment sponsored promoted hide
  skip close this article continues continue after below reading story scroll with us to the by paid for content
  partner in association report hysbyseb hysbysebion noddir gan`.split(/\s+/),
);
const heads = phrases([
  'hide ad',
  'advertisement',
  'advert',
  'ad loading',
  'ad feedback',
  'sponsored',
  'article continues',
  'story continues',
  'story continued',
  'dalsza część artykułu',
  'haberin devamı',
  'der artikel wird',
  'artikel wird unten',
  'promoted',
  'paid post',
  'paid content',
  'from our partners',
  'hysbyseb',
  'publicité',
  'publicidad',
  'anzeige',
  'werbung',
  'pubblicità',
  'publicidade',
  'advertentie',
  'reklama',
  'reklam',
  'διαφήμιση',
  'διαφημιση',
  'إعلان',
  '広告',
  'реклама',
  "mae'r erthygl yn parhau",
]);

function isAdvert(line: Line): boolean {
  if (!isLabel(line, 10)) return false;
  return (
    opens(line, heads) ||
    (isOnly(line, advertWords) && /\bad|sponsor|promot|hysbyseb/iu.test(line.folded))
  );
}

/** By which a publisher owns up to what it is paid for the sales behind its links. */
const earnings = phrases([
  'affiliate link',
  'affiliate links',
  'affiliate partnership',
  'affiliate partnerships',
  'affiliate commission',
  'affiliate disclosure',
  'earn a commission',
  'earn commission',
  'earn commissions',
  'earn a small commission',
  'receive a commission',
  'receive commission',
  'receive commissions',
  'receive a small commission',
  'a share of sales',
  'a portion of sales',
  'a share of the sale',
]);
const ownLinks = phrases(['links', 'link', 'this post', 'this article', 'this page', 'this story']);

/** "We may earn a commission from links on this page": agents earn commissions too, but of no links. */
function ownsUp(line: Line): boolean {
  if (line.quotes || line.words.length > 60) return false;
  return says(line, earnings) && says(line, ownLinks);
}

/** "Buy at the Corner Shop $49". */
const priced =
  /^\W*(?:buy|shop|order|get it|check price|see price|view deal|see deal)\b[^.?!]{0,40}?(?:[$\u00a3\u20ac]\s?\d[\d.,]*)\W*$|^\W*(?:buy now|shop now|check price|see price|view deal|see deal)\W*$/iu;

const invitations = phrases(['advertise with us', 'advertise here', 'advertise on this']);

/** Advertisement labels, and what a page says of its paid links. */
export const advertRules: readonly Rule[] = [
  { reason: 'advert', applies: isAdvert },
  { reason: 'advert', applies: ownsUp },
  { reason: 'advert', applies: (line) => !line.quotes && says(line, invitations) },
  { reason: 'advert', applies: (line) => priced.test(line.text) },
];
