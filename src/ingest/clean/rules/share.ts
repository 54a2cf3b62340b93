import { isOnly, type Line, opens, says } from '../text/line.ts';
import { phrases } from '../text/phrases.ts';
import type { Rule } from './rule.ts';
import { isLabel } from './voice.ts';

const shareWords: ReadonlySet<string> = new Set(
  `share tweet post pin email e-mail whatsapp facebook twitter x linkedin reddit pinterest messenger telegram
  instagram snapchat flipboard tumblr threads bluesky tiktok youtube print save copy link copied this article
  story page on via with to in a the by new window opens click follow like us send sharing shares close panel
  about options icon button more bookmark google rss comment comments
  partager partagez recommander envoyer imprimer cet article compartir enviar imprimir teilen drucken versenden
  condividi stampa compartilhar par mail correo
  rhannu rhannwch trydar e-bost ebost copïo dolen ar hon erthygl`.split(/\s+/),
);
const following = phrases([
  'follow us',
  'follow me',
  'like us',
  'find us on',
  'join us on',
  'follow our',
  'connect with us',
  'stay connected',
  'stay up to date',
  'stay informed',
  'like our',
  'follow bbc',
  'follow me on',
  'dilynwch ni',
  'dilynwch',
]);
const follows = phrases([
  'follow',
  'you can follow',
  'get',
  'like',
  'find',
  'join',
  'connect',
  'watch',
  'check out',
  'dilynwch',
]);
const networks = phrases([
  'facebook',
  'twitter',
  'x',
  'instagram',
  'tiktok',
  'youtube',
  'threads',
  'bluesky',
  'linkedin',
  'whatsapp',
  'flipboard',
  'google news',
]);
/** How papers in other languages ask to be followed. */
const summons = phrases([
  'suivez',
  'síguenos',
  'seguici',
  'siga o',
  'folgen sie',
  'volg ons',
  'ακολουθήστε',
  'подписывайтесь',
  'takip edin',
  'obserwuj nas',
]);
const shareOpenings = phrases([
  'share this',
  'share on',
  'share with',
  'read or share',
  'like this story',
  'like what you see',
  'click to share',
  'rhannwch',
  'rhannu',
]);
const shareCount = /^\W*[\d.,]+\s?[km]?\s+(?:shares?|likes?|views?|claps?)\W*$/iu;

function isShareRow(line: Line): boolean {
  if (line.quotes || line.words.length > 30) return false;
  if (isOnly(line, shareWords) && !line.endsSentence) return true;
  if (shareCount.test(line.text)) return true;
  if (opens(line, shareOpenings)) return line.words.length <= 14;
  if (line.reports) return false;
  if (isLabel(line, 8) && opens(line, following)) return true;
  if (opens(line, summons) && says(line, networks)) return true;
  if (!line.addresses) return false;
  return says(line, following) || (opens(line, follows) && says(line, networks));
}

/** Rows of buttons, counts, and invitations to follow. */
export const shareRules: readonly Rule[] = [{ reason: 'share', applies: isShareRow }];
