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
  'withdraw consent',
  'consent preferences',
  'privacy policy',
  'privacy notice',
  'privacy statement',
  'derbyn pob',
  'gwrthod pob',
  'polisi preifatrwydd',
  'hysbysiad preifatrwydd',
]);

/** What cookies of a site have to do with, and biscuits have not. */
const siteWords = phrases([
  'site',
  'website',
  'websites',
  'settings',
  'preferences',
  'policy',
  'notice',
  'banner',
  'essential',
  'browser',
  'consent',
  'adverts',
  'ads',
  'partners',
  'device',
  'analytics',
  'experience',
  'accept',
  'agree',
  'allow',
  'gwefan',
  'gwefan hon',
  'wefan',
  'gosodiadau',
  'dewisiadau',
]);

function speaksOfCookies(line: Line): boolean {
  if (line.quotes || !says(line, cookies)) return false;
  return (
    isLabel(line, 4) || (says(line, siteWords) && (isPageSpeaking(line) || line.words.length <= 25))
  );
}

function offersChoice(line: Line): boolean {
  if (line.quotes) return false;
  if (says(line, outsideContent) && line.words.length <= 60) return true;
  if (says(line, choices) && (isPageSpeaking(line) || isLabel(line))) return true;
  return says(line, partners) && says(line, storing) && isPageSpeaking(line);
}

/** What stands in place of a film or a map until the reader lets its owner know of the visit. */
const outsideContent = phrases([
  'externen inhalt',
  'externer inhalt',
  'externe inhalte',
  'redaktioneller inhalt',
  'datenschutzerklärung',
  'politique de confidentialité',
  'política de privacidad',
  'informativa sulla privacy',
  'polityka prywatności',
]);

const partners = phrases(['our partners', 'third parties', 'ein partneriaid']);
const storing = phrases([
  'device',
  'adverts',
  'ads',
  'personalise',
  'personalised',
  'identifiers',
  'data for',
  'process data',
]);

/** Cookie and consent banners. */
export const consentRules: readonly Rule[] = [
  { reason: 'consent', applies: (line) => speaksOfCookies(line) || offersChoice(line) },
];
