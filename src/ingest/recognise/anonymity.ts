import type { Span } from '../../core/text/sentences.ts';
import type { Party } from './party.ts';
import type { Statement } from './statement.ts';

/** Why the source does not name a party, and the words that show it. */
export interface Anonymity {
  readonly value:
    | 'named'
    | 'anonymised-by-order'
    | 'anonymised-basis-not-stated'
    | 'unnamed-in-source';
  readonly evidence: readonly Span[];
}

const ordered =
  /\b(?:(?:cannot|can not|can't|could not|may not|must not|should not|not to|not) (?:legally )?be (?:named|identified)(?: for legal reasons)?|(?:granted|given|awarded) (?:\w+ )?anonymity|anonymity (?:order|was granted|has been granted|had been granted|application was)|(?:ordered|ruled|directed|decided|agreed) that (?:he|she|they|the officers?|(?:his|her|their) (?:name|identity|identities))[\w ]{0,40} (?:named|identified|published|withheld|anonymous)|reporting restrictions?(?! (?:were|was) lifted)|(?:his|her|their) (?:name|identity|identities) (?:cannot|can not|is|are|was|were|has been|have been|be) (?:be )?(?:protected|withheld|published|reported|revealed|disclosed)|banned (?:the )?(?:press|media|naming|publication)[\w ]{0,40}|anonymised (?:by|on) order)/g;
/** People other than the accused who may not be named. */
const protectedOther =
  /\b(?:woman|women|girls?|boys?|victims?|complainants?|child|children|teenagers?|witness(?:es)?|family|man in question|informant)\b[^.;]{0,40}$/;
const labelled =
  /\b(?:named only as|known only as|named as|referred to (?:only )?(?:as|throughout as)|identified only as|known as|who can only be (?:named|identified) as|described only as|only (?:named|identified|referred to) as) [^,.;-]{1,60}/;

/** Orders in the text that a person not be named: those that protect officers, and those for others. */
export function namingOrders(statements: readonly Statement[]): {
  officers: Span[];
  others: Span[];
} {
  const officers: Span[] = [];
  const others: Span[] = [];
  for (const statement of statements) {
    for (const match of statement.folded.matchAll(ordered)) {
      const span = {
        start: statement.start + match.index,
        end: statement.start + match.index + match[0].length,
      };
      const list = protectedOther.test(statement.folded.slice(0, match.index)) ? others : officers;
      list.push(span);
    }
  }
  return { officers, others };
}

/** How the source treats the identity of a party. A letter is anonymity on a basis that is not stated, unless it states one. */
export function anonymityOf(
  party: Party,
  statements: readonly Statement[],
  orders: readonly Span[],
): Anonymity {
  const mention = party.mentions[0];
  const place: Span[] = mention === undefined ? [] : [{ start: mention.start, end: mention.end }];
  if (party.form === 'named') return { value: 'named', evidence: place };
  if (orders.length > 0) return { value: 'anonymised-by-order', evidence: orders.slice(0, 2) };
  if (party.form !== 'letter') return { value: 'unnamed-in-source', evidence: place };
  for (const statement of statements) {
    const match = labelled.exec(statement.folded);
    if (
      match === null ||
      !namesKey(statement.text.slice(match.index, match.index + match[0].length), party.key)
    )
      continue;
    const start = statement.start + match.index;
    return {
      value: 'anonymised-basis-not-stated',
      evidence: [{ start, end: start + match[0].trimEnd().length }],
    };
  }
  return { value: 'anonymised-basis-not-stated', evidence: place };
}

function namesKey(words: string, key: string): boolean {
  return words.split(/[^\p{L}\p{N}]+/u).includes(key);
}
