import { publisherWords } from '../text/lexicon.ts';
import { type Line, opens, says } from '../text/line.ts';
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
  'already a subscriber',
  'already subscribed',
  'valid email',
  'valid email address',
  'free articles this month',
  'free articles remaining',
  'unlimited digital access',
  'be the first to know',
  'abonnez-vous',
  'inscrivez-vous',
  'suscríbete',
  'iscriviti',
  'cylchlythyr',
  'cylchlythyrau',
  'tanysgrifiwch',
  'tanysgrifio',
]);
/** What a page says to those who may not read on, and to those who have signed up. */
const walls = phrases([
  'to continue reading',
  'to keep reading',
  'premium article',
  'subscribers only',
  'subscriber only',
  'limit of free articles',
  'thanks for signing up',
  'thank you for signing up',
  'successfully subscribed',
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
  'for just',
  'for only',
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

/** The words of a wall are few; in more, one tells of a paper that put one up. */
const mostWallWords = 16;

function isOffer(line: Line): boolean {
  if (line.quotes) return false;
  if (says(line, walls) && line.words.length <= mostWallWords && !line.reports) return true;
  const offersSignUp = says(line, signUps) && says(line, offered);
  if (!offersSignUp && !offersSubscription(line) && !says(line, offers)) return false;
  return isPageSpeaking(line) ? !tellsOfPeople(line) : isLabel(line, 14);
}

/** A sentence about somebody else's e-mail or subscription reports; the page's own offer does not. */
function tellsOfPeople(line: Line): boolean {
  return line.reports && says(line, people);
}

/** How a page goes on to an offer from a story that it has told. */
const likings = phrases(['if you liked this', 'if you like this', 'if you enjoyed this']);
const downloads = phrases(['download']);
const apps = phrases(['app', 'apps']);

/** What an app of the press brings; an app of a bank or of a bus company brings something else. */
const tidings = phrases([
  'latest news',
  'breaking news',
  'local news',
  'news alerts',
  'latest headlines',
  'up to date',
  'stay informed',
]);
/** "Want more stories like this? Follow us …": asks, and answers with what the page would have done. */
const enticement =
  /^\W*(?:want|looking for|love|enjoy(?:ed)?|like(?:d)?|interested in|hungry for|need)\b[^?.!]{3,90}\?\s*(?:follow|join|sign up|subscribe|check out|download|visit|click|like us)\b/iu;
/** "Enjoying this story?" */
const flattery = /^\W*(?:enjoying|liked?|loved?|enjoyed) (?:this|what you)\b[^?.!]{0,30}\?\W*$/iu;
const shows = phrases(['apple podcasts', 'google podcasts', 'get your podcasts']);

/** "If you liked this story, sign up …", "Download the Courier's app", "Listen on Apple Podcasts". */
function followsUp(line: Line): boolean {
  if (opens(line, likings) && says(line, signUps)) return true;
  if (line.quotes) return false;
  if (says(line, downloads) && says(line, apps))
    return opens(line, downloads) || (says(line, tidings) && !line.reports);
  if (line.reports) return false;
  return (
    enticement.test(line.text) ||
    flattery.test(line.text) ||
    (says(line, shows) && isPageSpeaking(line))
  );
}

function asksSupport(line: Line): boolean {
  return says(line, support) && isPageSpeaking(line) && !tellsOfPeople(line);
}

/** How a paper asks for news, and says how its people are reached. */
const toReporters = phrases([
  'got a tip',
  'have a tip',
  'got a news tip',
  'have a news tip',
  'to contact the reporter',
  'to contact the reporters',
  'to contact the editor',
  'to contact the editors',
  'to contact the author',
  'send letters',
  'send your letters',
  'send your questions',
]);

/** "Contact Ann Example at …@…", "Reach her at …@…": a name or a writer, and an address. */
const toWriter =
  /^\W*(?:[Cc]ontact|[Rr]each|[Ee]-?mail|[Ww]rite to)\s+(?:\p{Lu}[\p{L}.'\u2019-]+\s+\p{Lu}[\p{L}.'\u2019-]+|him|her|them|the (?:writer|author|reporter|columnist|editor)s?)\b.{0,60}@\w/u;

/** "Got a tip? Send it to …@…": with a number to call it may be an appeal of the police. */
function reachesReporters(line: Line): boolean {
  if (line.quotes || !/@\w/u.test(line.text)) return false;
  return opens(line, toReporters) || toWriter.test(line.text);
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

/** Newsletters, subscriptions, and invitations to contact the paper. */
export const promotionRules: readonly Rule[] = [
  { reason: 'newsletter', applies: isOffer },
  { reason: 'newsletter', applies: asksSupport },
  { reason: 'newsletter', applies: followsUp },
  { reason: 'contact', applies: invitesContact },
  { reason: 'contact', applies: reachesReporters },
  { reason: 'contact', applies: isAddress },
];
