import { type Line, opens, says } from '../text/line.ts';
import { phrases } from '../text/phrases.ts';
import type { Place, Rule } from './rule.ts';
import { isLabel, isPageSpeaking } from './voice.ts';

const faults = phrases([
  'please try again',
  'try again later',
  'technical problem',
  'something went wrong',
  'refresh the page',
  'enable javascript',
  'javascript enabled',
  'javascript is disabled',
  'javascript must be',
  'javascript disabled',
  'your browser does not',
  'playback is unsupported',
  'playback is not supported',
  'your browser is',
  'update your browser',
  'this video is',
  'this video will',
  'play this video',
  'ad blocker',
  'adblocker',
  'please wait',
  'this content is not available',
  'to play this',
  'auto-play',
  'autoplay',
  "page can't be found",
  'rhowch gynnig arall',
  'aeth rhywbeth o',
]);
const ownSite = phrases([
  'this site',
  'this website',
  'our site',
  'this page',
  'y wefan hon',
  'y dudalen hon',
  'ein gwefan',
]);
const siteTalk = phrases([
  'beta',
  'feedback',
  'let us know',
  'helpful',
  'useful',
  'improve',
  'work in progress',
  'available in',
  'accessibility',
  'experience',
  'translate',
  'adborth',
]);
const reserved = phrases([
  'newspapers adhere to',
  'complaint about the editorial content',
  'of the stocks mentioned',
  'all rights reserved',
  'content of external sites',
  'content of external websites',
  'reproduced without permission',
  'cedwir pob hawl',
]);
const legal = phrases([
  'all rights reserved',
  'ipso',
  'editorial complaints',
  'independent press standards',
  'terms of use',
  'terms and conditions',
  'terms of service',
  'registered in england',
  'registered office',
  'company number',
  "editors' code",
  'reproduced without permission',
  'cedwir pob hawl',
  'telerau ac amodau',
]);
const faultOpenings = phrases(['sorry', 'loading', 'this video', 'error', 'an error']);
const regulator = phrases(['ipso']);

const retries = phrases([
  'please try again',
  'try again later',
  'refresh the page',
  'rhowch gynnig arall',
]);

/** What a video player says to those who cannot see it. */
const player = phrases(['this is a modal window', 'media could not be loaded', 'of dialog window']);

/** What stands where a script has something to put. */
const waiting = /^\W*(?:loading|chargement|cargando|wird geladen)\W*$/iu;

function isFault(line: Line): boolean {
  if (line.quotes || line.words.length > 30) return false;
  if (says(line, retries) || says(line, player) || waiting.test(line.text)) return true;
  return (
    says(line, faults) && (isPageSpeaking(line) || opens(line, faultOpenings) || isLabel(line))
  );
}

function isSiteTalk(line: Line, place: Place): boolean {
  if (line.quotes || !says(line, ownSite)) return false;
  if (line.folded.endsWith('?') && line.words.length <= 12) return true;
  if (!isPageSpeaking(line)) return false;
  const stands = place.opening || place.closing;
  return says(line, siteTalk) || (stands && line.words.length <= 20 && !line.reports);
}

function isLegal(line: Line, place: Place): boolean {
  if (line.quotes || line.words.length > 90) return false;
  if (!line.reports && /^\W*(?:\u00a9|copyright|hawlfraint)/iu.test(line.text)) return true;
  if (/^\W*(?:disclaimer|our standards)\s*:/iu.test(line.text)) return true;
  if (says(line, reserved)) return true;
  if (!says(line, legal) || !(place.closing || place.opening || isLabel(line, 20))) return false;
  return !line.reports || isPageSpeaking(line) || says(line, regulator);
}

/** What the site says about itself: faults, feedback, copyright, terms. */
export const noticeRules: readonly Rule[] = [
  { reason: 'notice', applies: isFault },
  { reason: 'notice', applies: isSiteTalk },
  { reason: 'legal', applies: isLegal },
];
