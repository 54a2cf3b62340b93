import type { Span } from '../text/sentences.ts';

/** A piece of private data in a text. Offsets are UTF-16, half-open. */
export interface PrivateData extends Span {
  readonly kind: 'birth-date' | 'home-address' | 'postcode' | 'telephone' | 'e-mail';
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const date = `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}|${month}\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}[/.-]\\d{1,2}[/.-])[,\\s]*\\d{2,4}`;
const street =
  '(?:Street|Road|Avenue|Lane|Close|Drive|Way|Crescent|Terrace|Gardens|Grove|Place|Row|Court|Mews|Heol|Ffordd)';

/**
 * What gives private data away: words of the kind, not single names. Newsrooms decide; this only flags.
 * Before each pattern stands a mark without which it has no match, since most texts have none.
 */
const patterns: readonly (readonly [PrivateData['kind'], RegExp, RegExp])[] = [
  [
    'birth-date',
    /born|birth|d\.?o\.?b/i,
    new RegExp(`\\b(?:born(?:\\s+on)?|date of birth:?|d\\.?o\\.?b\\.?:?)\\s+${date}`, 'giu'),
  ],
  [
    'home-address',
    /\d/,
    new RegExp(`\\b\\d{1,4}[a-z]?,?\\s+(?:\\p{Lu}[\\p{L}']+\\s+){1,3}${street}\\b`, 'gu'),
  ],
  ['postcode', /\d/, /\b[A-Z]{1,2}\d[A-Z\d]?\s\d[ABD-HJLNP-UW-Z]{2}\b/g],
  ['telephone', /07/, /\b07\d{3}[\s-]?\d{3}[\s-]?\d{3}\b/g],
  ['e-mail', /@/, /\b[\w.+-]+@[\w-]+\.[\w.-]*\w/g],
];

/** Birth dates, street addresses, postcodes, mobile numbers and e-mail addresses in a text, in its order. */
export function privateDataIn(text: string): PrivateData[] {
  return patterns
    .filter(([, mark]) => mark.test(text))
    .flatMap(([kind, , pattern]) =>
      [...text.matchAll(pattern)].map((match) => ({
        kind,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.start - b.start);
}
