import type { DropReason } from '../piece.ts';
import type { PageElement } from './dom.ts';
import { tagOf } from './dom.ts';

/** Words of class names and ids by which page makers mark what is not the article. */
const words: Readonly<Record<string, DropReason>> = Object.fromEntries(
  (
    [
      [
        'related',
        'related relatedposts relatedarticles recirc recirculation recommended recommendation recommendations recommend readmore mostread mostpopular popular trending outbrain taboola promo promobox promotion teaser teasers sidebar rail readnext upnext onward morestories alsoread seealso linkslist jp-relatedposts yarpp zergnet revcontent nextarticle internallink crosslink interstitial',
      ],
      [
        'share',
        'share sharing sharebar sharetools social socials addthis sharedaddy sociable followus follow shariff sharethis',
      ],
      ['comments', 'comment comments commentlist disqus respond replies livefyre coral talkback'],
      [
        'newsletter',
        'newsletter newsletters subscribe subscription signup optin mailchimp mc4wp mailmunch paywall piano regwall donate donation donations membership',
      ],
      [
        'advert',
        'ad ads advert adverts advertisement advertising adsense adslot adunit adbox adcontainer sponsor sponsored sponsorship dfp gpt mpu leaderboard billboard admarker',
      ],
      [
        'navigation',
        'nav navigation navbar menu submenu breadcrumb breadcrumbs pagination pager paging skip skiplink toolbar masthead tabs',
      ],
      [
        'credit',
        'caption captions figcaption credit credits photocredit imagecredit copyright lightbox slideshow gallery carousel thumb thumbnail',
      ],
      [
        'byline',
        'byline bylines dateline timestamp datestamp postmeta entrymeta articlemeta meta postinfo pubdate publishdate authors author authorbio bio authorbox aboutauthor vcard readtime readingtime storydate',
      ],
      ['tags', 'tags taglist tagcloud posttags keywords topics categories hashtags'],
      ['consent', 'cookie cookies consent gdpr onetrust privacy'],
      ['notice', 'modal popup overlay tooltip toast disclaimer correction-form print-only'],
      ['outside', 'footer footnav colophon widget widgets'],
      ['outside', 'video videos vjs jwplayer player audio podcast'],
      ['related', 'embed tweet twitter instagram facebook pinterest tiktok'],
    ] as const
  ).flatMap(([reason, list]) => list.split(' ').map((word) => [word, reason as DropReason])),
);

/** Pairs that say together what neither word says alone. */
const pairs: readonly (readonly [RegExp, DropReason])[] = [
  [
    /(?:^| )(?:read|more|most|also|see|latest|top|other|you|next|prev|previous|in other) (?:more|read|viewed|popular|on|from|stories|story|news|articles?|like|may|also|post|posts|next|links?)(?: |$)/,
    'related',
  ],
  [
    /(?:^| )(?:post|entry|article|story) (?:meta|info|byline|date|time|author|details|data)(?: |$)/,
    'byline',
  ],
  [/(?:^| )(?:post|entry|article|story) (?:tags|topics|categories|footer|foot)(?: |$)/, 'tags'],
  [
    /(?:^| )(?:sign up|email signup|mail list|mailing list|call to action|cta)(?: |$)/,
    'newsletter',
  ],
  [
    /(?:^| )(?:photo|image|img|picture|media|wp) (?:credit|caption|source|description|meta|info)(?: |$)/,
    'credit',
  ],
  [/(?:^| )(?:author|about) (?:bio|box|info|author|card|profile|description|the)(?: |$)/, 'byline'],
  [/(?:^| )pull ?quotes?(?: |$)/, 'repeated'],
  [/(?:^| )story (?:promo|link|package|aside)(?: |$)/, 'related'],
];

const tagReasons: Readonly<Record<string, DropReason>> = {
  nav: 'navigation',
  footer: 'outside',
  figcaption: 'credit',
  figure: 'credit',
  aside: 'outside',
  menu: 'navigation',
  address: 'byline',
  time: 'byline',
};

const roleReasons: Readonly<Record<string, DropReason>> = {
  navigation: 'navigation',
  banner: 'navigation',
  contentinfo: 'outside',
  complementary: 'outside',
  search: 'navigation',
  menu: 'navigation',
  dialog: 'notice',
  alertdialog: 'notice',
};

/** Microdata of a reader's comment. */
const commentItem = /(?:^|[\s/])(?:user)?comments?(?:\s|$)/i;

/** Names of an article's text. With one, a word of subscribing says who may read it. */
const bodyName = /(?:^| )(?:article|story|entry|post) (?:body|content|text)(?: |$)/;

/** Microdata of the article's text: whatever such an element is named, it is no furniture. */
const marked = /(?:^|[\s:/])articleBody(?:\s|$)/i;

/** First words of names that tell a state of the page and not what an element is: "with-sidebar". */
const states = new Set('with without no has not non hide show after before'.split(' '));

/** Names such as "articleRelated" or "post-meta__date" as the words they are made of. */
function nameWords(element: PageElement): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('data-component') ?? ''} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('data-qa') ?? ''}`;
  return names
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/\s+/)
    .map((name) => name.split(/[^a-z]+/).filter((word) => word !== ''))
    .filter((name) => !states.has(name[0] ?? '') || name.length === 1)
    .flat();
}

/** What speaks against an element: the reason, and the sign that tells it (a tag, a role, a word). */
export interface Cue {
  readonly reason: DropReason;
  readonly sign: string;
}

/**
 * What speaks against an element being the article's text, by its tag, role or name; null when nothing does,
 * or when it is marked as that text.
 */
export function cueOf(element: PageElement): Cue | null {
  const tag = tagOf(element);
  const byTag = tagReasons[tag];
  if (byTag !== undefined) return { reason: byTag, sign: tag };
  const role = element.getAttribute('role') ?? '';
  const byRole = roleReasons[role];
  if (byRole !== undefined) return { reason: byRole, sign: role };
  if (marked.test(element.getAttribute('itemprop') ?? element.getAttribute('property') ?? ''))
    return null;
  const item = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('itemtype') ?? ''}`;
  if (commentItem.test(item)) return { reason: 'comments', sign: 'comment' };
  const named = nameWords(element);
  if (named.length === 0) return null;
  const word = named.find((it) => Object.hasOwn(words, it));
  const byWord = word === undefined ? undefined : words[word];
  const joined = named.join(' ');
  if (byWord === 'newsletter' && bodyName.test(joined)) return null;
  if (word !== undefined && byWord !== undefined) return { reason: byWord, sign: word };
  const pair = pairs.find(([pattern]) => pattern.test(joined));
  return pair === undefined ? null : { reason: pair[1], sign: pair[0].source };
}
