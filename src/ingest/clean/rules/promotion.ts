import { publisherWords } from '../text/lexicon.ts';
import { isOnly, type Line, opens, says } from '../text/line.ts';
import { phrases } from '../text/phrases.ts';
import type { Place, Rule } from './rule.ts';
import { isLabel, isPageSpeaking } from './voice.ts';

const offers = phrases([
  'newsletter',
  'newsletters',
  'our inbox',
  'your inbox',
  'your subscription',
  'subscription to',
  'subscription today',
  'our subscribers',
  'invalid email',
  'enter your email',
  'your email address',
  'email updates',
  'email alerts',
  'news alerts',
  'push notifications',
  'whatsapp community',
  'whatsapp channel',
  'digital edition',
  'unsubscribe',
  'abonnez-vous',
  'inscrivez-vous',
  'suscríbete',
  'iscriviti',
  'cylchlythyr',
  'cylchlythyrau',
  'tanysgrifiwch',
  'tanysgrifio',
]);
const signUps = phrases(['sign up', 'signed up', 'signing up', 'sign-up', 'cofrestrwch']);
const subscriptions = phrases(['subscribe', 'subscribing']);
const offered = phrases([
  'free',
  'daily',
  'weekly',
  'latest',
  'breaking',
  'email',
  'emails',
  'e-mail',
  'alerts',
  'updates',
  'stories',
  'headlines',
  'news',
  'briefing',
  'bulletin',
  'thank you for',
  'thanks for',
  'content',
  'ar gyfer ein',
]);
const support = phrases([
  'support our journalism',
  'support quality journalism',
  'support local journalism',
  'our journalism',
  'ad-free',
  'free trial',
  'unlimited access',
  'digital subscription',
  'become a supporter',
  'download our app',
  'our app',
  'free app',
  'app store',
  'google play',
  'my bookmarks',
  "since you're here",
  'paywall',
  'cefnogi ein newyddiaduraeth',
]);
const shareWords: ReadonlySet<string> = new Set(
  `share tweet post pin email e-mail whatsapp facebook twitter x linkedin reddit pinterest messenger telegram
  instagram snapchat flipboard tumblr threads bluesky tiktok youtube print save copy link copied this article
  story page on via with to in a the by new window opens click follow like us send sharing shares close panel
  about options icon button more bookmark google rss comment comments
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
  'like our',
  'follow bbc',
  'follow me on',
  'dilynwch ni',
  'dilynwch',
]);
const follows = phrases(['follow', 'get', 'like', 'find', 'join', 'connect', 'watch', 'dilynwch']);
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
]);
const contact = phrases([
  'get in touch',
  'got a story',
  'have a story',
  'have you got a story',
  'story tip',
  'story idea',
  'our newsdesk',
  'our news team',
  'our newsroom',
  'news desk',
  'contact our',
  'email our',
  'send us',
  'webnews',
  'share your story',
  'send your story',
  'for more stories like this',
  'for more stories',
  'more stories like this',
  'oes gennych chi stori',
  'oes gennych stori',
]);
const people = phrases(['he', 'she', 'they', 'officer', 'officers', 'police', 'court', 'panel']);
const shareOpenings = phrases([
  'share this',
  'share on',
  'share with',
  'read or share',
  'click to share',
  'rhannwch',
  'rhannu',
]);
const press = phrases([
  'story',
  'stories',
  'newsdesk',
  'news desk',
  'newsroom',
  'news team',
  'reporter',
  'reporters',
  'stori',
  'email us',
  'editorial',
]);

/** In so few words, to subscribe is to subscribe to the page; in more, one subscribes to a view as well. */
const mostWords = 8;

function offersSubscription(line: Line): boolean {
  if (!says(line, subscriptions)) return false;
  const isOwn = says(line, offered) || line.words.some((word) => publisherWords.has(word));
  return isOwn || line.words.length <= mostWords;
}

function isOffer(line: Line): boolean {
  if (line.quotes) return false;
  const offersSignUp = says(line, signUps) && says(line, offered);
  if (!offersSignUp && !offersSubscription(line) && !says(line, offers)) return false;
  return isPageSpeaking(line) ? !tellsOfPeople(line) : isLabel(line, 14);
}

/** A sentence about somebody else's e-mail or subscription reports; the page's own offer does not. */
function tellsOfPeople(line: Line): boolean {
  return line.reports && says(line, people);
}

function asksSupport(line: Line): boolean {
  return says(line, support) && isPageSpeaking(line) && !tellsOfPeople(line);
}

const shareCount = /^\W*[\d.,]+\s?[km]?\s+(?:shares?|likes?|views?|claps?)\W*$/iu;

function isShareRow(line: Line): boolean {
  if (line.quotes || line.words.length > 30) return false;
  if (isOnly(line, shareWords) && !line.endsSentence) return true;
  if (shareCount.test(line.text)) return true;
  if (opens(line, shareOpenings)) return line.words.length <= 14;
  if (line.reports || !line.addresses) return false;
  return says(line, following) || (opens(line, follows) && says(line, networks));
}

function invitesContact(line: Line, place: Place): boolean {
  if (!isPageSpeaking(line) || !says(line, contact) || tellsOfPeople(line)) return false;
  const ofPress = says(line, press);
  return ofPress && (place.closing || line.words.length <= 40);
}

/** An e-mail address and hardly a word beside it, after the last paragraph. */
function isAddress(line: Line, place: Place): boolean {
  return place.closing && line.words.length <= 10 && /[\w.-]+@[\w-]+\.\w/u.test(line.text);
}

/** Newsletters, subscriptions, share rows, and invitations to contact the paper. */
export const promotionRules: readonly Rule[] = [
  { reason: 'newsletter', applies: isOffer },
  { reason: 'newsletter', applies: asksSupport },
  { reason: 'share', applies: isShareRow },
  { reason: 'contact', applies: invitesContact },
  { reason: 'contact', applies: isAddress },
];
