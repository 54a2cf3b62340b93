/** Stands in a folded text for the name of the person whom a pattern is about. */
export const nameToken = 'xnamex';

/** The ranks and courtesies that may stand before a name, as the source of a pattern. */
export const rankBefore =
  '(?:(?:former|ex|retired|det|detective|deputy|assistant|chief|pc|ps|dc|ds|di|dci|sgt|sergeant|constable|inspector|superintendent|mr|mrs|ms|miss|mx|dr|sir|dame)\\.?[ -])*';

/** A folded text with a name, and the rank or courtesy before it, as the token. */
export function withNameToken(text: string, name: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`\\b${rankBefore}${escaped}(?![\\p{L}])`, 'gu'), nameToken);
}
