import type { Span } from '../../core/text/sentences.ts';
import type { MatchedArticle } from './matched-article.ts';
import { personNamesIn } from './proper-name.ts';
import type { ReadSentence } from './reading.ts';

/** Between somebody and an age of theirs: "Sergeant Roe, who is now 34", "Roe, then a 34-year-old". */
const behindSomebody =
  /^(?: \p{Lu}[\p{L}'\u2019-]+){0,2}(?:,? (?:who is|who was|is|was|then|now|aged|an?|the))*[\s,(]*$/u;
/** Between an age that describes and the one it describes: "a 34-year-old cleaner and poet, Ida Roe" is too far. */
const beforeSomebody = /^ ?[^,.;:'\u2019]{0,48}$/u;
/** An age that describes whoever stands behind it. */
const describes = /[- ]year[- ]old|teenage/;
const anotherName = /\p{Lu}\p{Ll}+ \p{Lu}/u;

/** A sentence that goes on about whoever the one before named, and says the age at once. */
const goesOn = /^["'\u2018\u201c]?(?:The|He|She|They)\b/;
const atOnce = 40;

/** The ages in a sentence that are told of whom the question asks about. Offsets are UTF-16 into the sentence. */
export function agesOfAsked(
  ages: readonly Span[],
  sentence: ReadSentence,
  article: MatchedArticle,
): Span[] {
  if (ages.length === 0) return [];
  const { text } = sentence;
  const here = mentionsIn(sentence, article);
  const before = article.reading.sentences[sentence.index - 1];
  const goesOnOfAsked =
    here.length === 0 &&
    goesOn.test(text) &&
    before !== undefined &&
    mentionsIn(before, article).length > 0;
  return ages.filter(
    (age) =>
      here.some((it) => isOf(age, it, text)) ||
      (goesOnOfAsked && age.start <= atOnce) ||
      (standsForSomebody(age, text) && isLastNamed(sentence, article)),
  );
}

/** "The 26-year-old" in the place of a name; "the 26-year-old driver" is somebody described. */
function standsForSomebody({ start, end }: Span, text: string): boolean {
  return (
    /\bthe $/i.test(text.slice(0, start)) &&
    /year[- ]old$/.test(text.slice(start, end)) &&
    /^(?:,| (?:who|was|is|had|has|said|told|admitted|denied|will|would|from|of|also|then|later|did)\b)/.test(
      text.slice(end),
    )
  );
}

/** How far back the one may have been named. */
const mostBack = 3;

/** Whether the last whom a sentence before this one names is the one asked about, and that sentence names nobody else. */
function isLastNamed({ index }: ReadSentence, article: MatchedArticle): boolean {
  const { sentences } = article.reading;
  for (let at = index - 1; at >= Math.max(0, index - mostBack); at--) {
    const earlier = sentences[at];
    const names = earlier ? personNamesIn(earlier.text) : [];
    if (!earlier || names.length === 0) continue;
    const mentions = mentionsIn(earlier, article);
    return names.every((name) => mentions.some((it) => it.start < name.end && name.start < it.end));
  }
  return false;
}

/** Where a sentence has the topics of the clause that asks. */
function mentionsIn(
  { from, to, start }: ReadSentence,
  { question, topics, matches, reading }: MatchedArticle,
): Span[] {
  return matches.flatMap(({ places }, t) => {
    if ((topics[t]?.topic.start ?? 0) < question.asking.start) return [];
    const inside = places.filter(({ at }) => at >= from && at < to);
    return inside.map(({ at, length }) => ({
      start: (reading.starts[at] ?? 0) - start,
      end: (reading.ends[at + length - 1] ?? 0) - start,
    }));
  });
}

function isOf(age: Span, mention: Span, text: string): boolean {
  if (mention.end <= age.start) return behindSomebody.test(text.slice(mention.end, age.start));
  const between = text.slice(age.end, mention.start);
  return (
    mention.start >= age.end &&
    describes.test(text.slice(age.start, age.end)) &&
    beforeSomebody.test(between) &&
    !anotherName.test(between)
  );
}
