/** A stretch of a decoded source. `text` is always the slice; offsets are UTF-16, half-open. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Why a piece of a source is not part of the article. Shown to editors, so each is a plain phrase. */
export const dropReasons = {
  advert: 'advertisement',
  breadcrumb: 'breadcrumb trail',
  byline: 'by-line or time stamp, kept as metadata',
  comments: 'reader comments and their rules',
  consent: 'cookie or privacy notice',
  contact: "the publisher's own contact line",
  contents: 'list of contents',
  credit: 'image credit or caption',
  'front-matter': 'front matter',
  headline: 'headline, kept as metadata',
  legal: "the publisher's legal notice",
  markup: 'markup without words',
  navigation: 'navigation',
  newsletter: 'newsletter or subscription offer',
  notice: "notice of the site's own",
  related: 'links to other articles',
  repeated: 'printed twice',
  share: 'sharing or following row',
  skip: 'skip or quick-exit link',
  source: 'pointer to the full article',
  tags: 'list of tags',
  outside: 'outside the article on the page',
} as const;
export type DropReason = keyof typeof dropReasons;

/** A piece that was left out of the body. */
export interface Dropped {
  readonly text: string;
  readonly reason: DropReason;
}

/** Cuts a piece out of the source without the white space around it; null when nothing is left. */
export function pieceOf(source: string, start: number, end: number): Piece | null {
  const raw = source.slice(start, end);
  const text = raw.trim();
  if (text === '') return null;
  const from = start + raw.indexOf(text);
  return { text, start: from, end: from + text.length };
}
