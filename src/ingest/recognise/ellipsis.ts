import { keyOf, number, numberOf, ordinal } from './count-words.ts';
import type { Mention } from './mention.ts';
import type { Statement } from './statement.ts';

/** A verb that says what became of somebody; behind a bare number or ordinal it shows that a person is meant. */
const fate =
  '(?:was|were|is|are|has|have|had|will|would|received|receives|resigned|retired|quit|left|faces?|kept|lost|escaped|admitted|denied|given|handed|told|dismissed|sacked|cleared|demoted|who)';
/** What is counted where it is no people: "the remaining two incidents". */
const things = '(?:incidents?|allegations?|charges?|counts?|complaints?|cases|reports?|calls?)\\b';
const wholes = [
  `the (?:other|remaining) (?:one|ones|${number})(?! ${things})`,
  'another one',
  '(?<=\\b(?:for|against|to|by|of) )both(?=[.,;]|$)',
  'one of them',
  '(?:both|either|neither) of them',
  '(?<=\\b(?:gave|handed|issued) )the other(?= an? )',
  `(?<=^"?)each(?= ${fate}\\b)`,
  '(?<=\\b(?:for|against|to|by|of) )one(?=[,.;]| and\\b)',
  `all (?:of them|${number})(?= (?:${fate}|also|then|later|had|accepted|attended)\\b)`,
  `${number} of them`,
  'the (?:others|rest)',
  `${number} others`,
  'the (?:pair|duo|trio)',
  `the (?:former|latter|other)(?= (?:${fate}|attended|accepted|admitted|denied)\\b|[.,;]|$)`,
  `the ${ordinal}(?=[.,;]| (?:we|it was|there was)\\b|$| (?:not )?prove)`,
  `(?:an?|the) (?:further )?${ordinal}(?=,? who\\b| ${fate}\\b)`,
  `another(?=,? who\\b| ${fate}\\b)`,
  `the (?:two|three|four|five|six)(?= (?:${fate}|all|both)\\b)`,
  `the \\d{2}-year-old(?= (?:${fate}|also|admitted|denied|pleaded|sent|told)\\b)`,
  'those who (?:(?:have|had) )?(?:since |now |already )?(?:resigned|retired|left)',
];
/** A bare number stands for people only where a clause begins with it. */
const bare = `(?<= that )both(?= (?:${fate}|should|could|be)\\b)|(?<=^"?|[,;:] "?| and | but | while )(?:one|both|neither|${number})(?= ${fate}\\b)`;
const ellipsis = new RegExp(`\\b(?:${wholes.join('|')})|${bare}`, 'gu');
const pronoun =
  /\b(?:he|she|they|him|them)\b|\b(?:his|her|their)(?= (?:conduct|actions|behaviour|failings?)\b)|\bher(?= (?:a|an|to|with|without|by|for|on|under|from|when|after|because|and|but|was|were|over|in)\b|[.,;]|$)/g;
const groupNouns: Readonly<Record<string, number>> = {
  pair: 2,
  duo: 2,
  trio: 3,
  both: 2,
  either: 2,
  neither: 2,
};

/** Mentions without a noun of their own: "the other two", "a third", "he". */
export function ellipsesIn(statement: Statement): Mention[] {
  return [
    ...[...statement.folded.matchAll(ellipsis)].map((it) => ellipticMention(statement, it)),
    ...[...statement.folded.matchAll(pronoun)].map((it) => pronounMention(statement, it)),
  ];
}

function ellipticMention(statement: Statement, match: RegExpMatchArray): Mention {
  const [words] = match;
  const start = statement.start + (match.index ?? 0);
  const group = words.match(/pair|duo|trio|both|neither|either/)?.[0];
  const counted = words.match(new RegExp(`\\b(?:one|another|${number})\\b`))?.[0];
  const count = group
    ? (groupNouns[group] ?? null)
    : counted && !words.includes('year-old')
      ? numberOf(counted)
      : /others|ones|those|^each/.test(words)
        ? null
        : 1;
  return {
    form: count === 1 ? 'single' : 'group',
    start,
    end: start + words.trimEnd().length,
    text: statement.text.slice(match.index, (match.index ?? 0) + words.trimEnd().length),
    key: keyOf(words),
    kind: 'either',
    rank: null,
    count,
    definite: /^(?:the|both|neither|either|each)/.test(words),
    partOfGroup: / of them/.test(words),
    qualifiers: [],
  };
}

function pronounMention(statement: Statement, match: RegExpMatchArray): Mention {
  const start = statement.start + (match.index ?? 0);
  const [text] = match;
  const plural = /^the/.test(text);
  return {
    form: 'pronoun',
    start,
    end: start + text.length,
    text,
    key: '',
    kind: 'either',
    rank: null,
    count: plural ? null : 1,
    definite: true,
    partOfGroup: false,
    qualifiers: [],
  };
}
