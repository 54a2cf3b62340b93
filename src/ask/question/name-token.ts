/** Stands in a folded text for the name of the person whom a pattern is about. */
export const nameToken = 'xnamex';

/** The ranks and courtesies that may stand before a name, as the source of a pattern. */
export const rankBefore =
  '(?:(?:former|ex|retired|det|detective|deputy|assistant|chief|pc|ps|dc|ds|di|dci|sgt|sergeant|constable|inspector|superintendent|mr|mrs|ms|miss|mx|dr|sir|dame)\\.?[ -])*';

const ranksBehind = new RegExp(`\\b${rankBefore}$`, 'u');
const letter = /[\p{L}\p{N}_]/u;

/** A folded text with a name, and the rank or courtesy before it, as the token. */
export function withNameToken(text: string, name: string): string {
  if (name === '') return text;
  let read = '';
  let done = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (letter.test(text.charAt(at - 1)) || letter.test(text.charAt(end)) || at < done) continue;
    read += text.slice(done, at).replace(ranksBehind, '') + nameToken;
    done = end;
  }
  return read + text.slice(done);
}
