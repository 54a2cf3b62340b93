import { isOnly, type Line, opens } from '../text/line.ts';
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
  'promoted',
  'hysbyseb',
  'publicité',
  'publicidad',
  'anzeige',
  'werbung',
  'pubblicità',
  'publicidade',
  'advertentie',
  'reklama',
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

/** Advertisement labels. */
export const advertRules: readonly Rule[] = [{ reason: 'advert', applies: isAdvert }];
