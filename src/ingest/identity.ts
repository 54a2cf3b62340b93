import { createHash } from 'node:crypto';
import { articleId } from '../core/article.ts';
import { fold } from '../core/text/fold.ts';

/** SHA-256 of bytes or text, in hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A neutral id that follows from the body alone, so that the same text always gets the same one. */
export function neutralId(body: string): string {
  return `a-${sha256(body).slice(0, 12)}`;
}

/** An id that a source asked for, and whether it may be had. */
export type AskedId =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly why: string };

/**
 * Whether an id that a source asks for can name an article: it has the form of an id and holds no
 * word that could be a person's name. Words that the text writes in small letters or all in
 * capitals ("report", "IOPC"), and words that it does not have, in an id of one word, are no names.
 */
export function checkAskedId(asked: string, text: string): AskedId {
  if (!articleId.safeParse(asked).success) {
    return {
      ok: false,
      why: 'it is not made of lower-case letters, digits and single hyphens, at most 64',
    };
  }
  const words = asked.split('-').filter((part) => /^[a-z]{3,}$/.test(part));
  const unclear = words.filter(
    (word) =>
      !new RegExp(`(?:^|[^\\p{L}])(?:${word}|${word.toUpperCase()})(?![\\p{L}])`, 'u').test(text),
  );
  const named = unclear.filter((word) => isCapitalised(word, text));
  if (named.length > 0 || unclear.length > 1) {
    return { ok: false, why: 'it may hold a name, and ids are neutral' };
  }
  return { ok: true, id: asked };
}

function isCapitalised(word: string, text: string): boolean {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return new RegExp(`[^\\p{L}]${capital}(?![\\p{L}])`, 'u').test(text);
}

/** The body as texts are compared: folded, white space collapsed. Two bodies alike in it are the same text. */
export function sameText(body: string): string {
  return fold(body).replace(/\s+/g, ' ').trim();
}
