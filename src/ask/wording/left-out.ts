import { fold } from '../../core/text/fold.ts';
import { quotationsOf } from '../../core/text/quotation.ts';
import type { Span } from '../../core/text/sentences.ts';

/** Words beside a fragment that give it another sense than it has alone. */
export interface LeftOut {
  /** What such words do: "turns them round". */
  readonly does: string;
  /** As printed. */
  readonly words: readonly string[];
}

/** What words outside a fragment do to it; "may" in small letters only, as May is a month. */
const turns: readonly (readonly [string, RegExp])[] = [
  [
    'turns them round',
    /\b(?:not|no|never|nor|neither|none|nobody|nothing|without(?! notice)|cannot|hardly|rather than|instead of|fail(?:ed|s|ing)? to|(?:un)?able to prove|cleared|unproven)\b|\w+n['\u2019]t\b/giu,
  ],
  [
    'denies them',
    /\b(?:den(?:y|ies|ied|ying|ial)|reject(?:s|ed|ing)?|disput(?:e|es|ed|ing)|refut(?:es|ed|ing)|disagree[sd]?|untrue|false|hearsay)\b/giu,
  ],
  [
    'gives them as what somebody said',
    /\b(?:alleg(?:e|es|ed|edly|ing|ations? (?:that|of))|claim(?:s|ed|ing)?|accus(?:e|es|ed|ing|ations?)|sa(?:id|ys|ying)|told|tells|heard|stat(?:es|ed|ing)|argu(?:es|ed|ing)|submit(?:s|ted)|suggest(?:s|ed|ing)?|according to|insist(?:s|ed)|describ(?:es|ed|ing)|call(?:s|ed) (?:him|her|them|it)|add(?:s|ed)|explain(?:s|ed)|wrote|believ(?:es|ed)|thought|purported(?:ly)?|supposed(?:ly)?|apparently|so-called|invited|conced(?:es|ed)|complain(?:s|ed))\b/giu,
  ],
  [
    'makes them depend on something',
    /\b(?:[Ii]f|[Uu]nless|[Ww]hether|[Uu]ntil|would|could|might|may|should|had (?:he|she|they|it) (?:not )?\w+ed|provided that|in case|possib(?:le|ly)|potential(?:ly)?|risk(?:s|ed)?)\b/gu,
  ],
];

/** What the rest of the sentences in which a fragment begins and ends does to it. */
export function leftOutOf(body: string, span: Span, sentences: readonly Span[]): LeftOut[] {
  const touched = sentences.filter((it) => it.start < span.end && span.start < it.end);
  const first = touched[0] ?? span;
  const last = touched.at(-1) ?? span;
  const rest = [body.slice(first.start, span.start), body.slice(span.end, last.end)];
  return turns.flatMap(([does, pattern]) => {
    const found = rest.flatMap((it) => it.match(pattern) ?? []);
    const words = found.filter((it, at) => found.findIndex((one) => fold(one) === fold(it)) === at);
    return words.length > 0 ? [{ does, words }] : [];
  });
}

/** Whether quotation marks stand within a span of a body, and not in the given text, or the other way round. */
export function marksDiffer(body: string, span: Span, given: string): boolean {
  const from = body.lastIndexOf('\n', span.start) + 1;
  const within = (at: number) => at + from > span.start && at + from < span.end;
  const end = body.indexOf('\n', span.end);
  const paragraph = body.slice(from, end < 0 ? body.length : end);
  const source = quotationsOf(paragraph).some((it) => within(it.start - 1) || within(it.end));
  const typed = given.trim();
  const inner = quotationsOf(typed).some(
    (it) => it.start > 1 || typed.slice(it.end + 1).replace(/\W+/gu, '') !== '',
  );
  return source !== inner;
}
