import { wordKinds } from './word-kind.ts';

/** What may stand beside a span: a word of some kind, a mark, or the end of the sentence. */
export const neighbours = [...wordKinds, 'mark', 'edge'] as const;

/** What the place where a span begins tells. */
export const startFeatureNames = [
  ...neighbours.map((kind) => `before-${kind}` as const),
  ...wordKinds.map((kind) => `first-${kind}` as const),
  'first-asked', // the question has its first word
  'asked-before', // or the word before
  'head-before', // the word before is among those just after the question word
  'tail-before', // or the last of the asking clause
  'near-before', // a word of the question stands just before, but for a stop word
  'opens-quotation',
  'cuts-name-before', // the word before belongs to the same run of capitals
  'place', // 0 at the beginning of the sentence, 1 at its end
  'asked-earlier', // share of the sentence's asked words that stand before
] as const;

/** What the place where it ends tells. */
export const endFeatureNames = [
  ...neighbours.map((kind) => `after-${kind}` as const),
  ...wordKinds.map((kind) => `last-${kind}` as const),
  'last-asked',
  'asked-after',
  'head-after',
  'tail-after',
  'near-after',
  'closes-quotation',
  'cuts-name-after',
] as const;

const lengths = ['one', 'two', 'three', 'six', 'more'] as const;

/** What the words of a span tell together. */
export const insideFeatureNames = [
  ...lengths.map((length) => `length-${length}` as const),
  'length', // in twelve words
  'asked-share', // share of its words that the question has
  'capitals', // share of words with a capital
  'marks', // half the number of marks inside
  'verb', // be, have, do or a modal, past the first word
  'negation',
  'number',
  'calendar',
  'unit',
  'focus',
  'is-evidence', // exactly the evidence of the wanted kind
  'has-evidence', // and more
  'in-evidence', // a part of it
  'no-evidence', // none, although the sentence has some
  'close', // to a word of the question: 1 over the words between, plus one
  'close-to-head',
  'close-to-tail',
  'clause', // begins and ends where a clause does
  'quoted', // stands between quotation marks
] as const;

export const spanFeatureNames = [
  ...startFeatureNames,
  ...endFeatureNames,
  ...insideFeatureNames,
] as const;
export type SpanFeature = (typeof spanFeatureNames)[number];
