import { type Line, says } from '../text/line.ts';
import { phrases } from '../text/phrases.ts';
import type { Rule } from './rule.ts';
import { isLabel, isPageSpeaking } from './voice.ts';

const cookies = phrases(['cookie', 'cookies', 'cwci', 'cwcis', 'briwsion']);
const choices = phrases([
  'accept all',
  'reject all',
  'accept additional',
  'reject additional',
  'manage preferences',
  'manage settings',
  'privacy settings',
  'privacy preferences',
  'your privacy',
  'our partners',
  'your consent',
  'withdraw consent',
  'consent preferences',
  'legitimate interest',
  'legitimate interests',
  'privacy policy',
  'privacy notice',
  'privacy statement',
  'derbyn pob',
  'gwrthod pob',
  'polisi preifatrwydd',
  'hysbysiad preifatrwydd',
]);

function speaksOfCookies(line: Line): boolean {
  return says(line, cookies) && !line.quotes && (isPageSpeaking(line) || line.words.length <= 25);
}

function offersChoice(line: Line): boolean {
  return says(line, choices) && !line.quotes && (isPageSpeaking(line) || isLabel(line));
}

/** Cookie and consent banners. */
export const consentRules: readonly Rule[] = [
  { reason: 'consent', applies: (line) => speaksOfCookies(line) || offersChoice(line) },
];
