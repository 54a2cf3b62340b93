import { fold } from '../../core/text/fold.ts';
import { type Span, sentencesOf } from '../../core/text/sentences.ts';

/** What begins a question: a question word, with its preposition, or an auxiliary verb. */
const preposition =
  'in|on|at|to|from|by|for|with|of|under|into|onto|about|until|till|since|against|after|before|through|near|along|down|off|between|towards|during|around|over';
const opening = new RegExp(
  `^(?:(?:${preposition}) )?(?:exactly |just )?(?:what|which|who|whom|whose|when|where|why|how)\\b|^(?:did|does|do|was|were|is|are|has|have|had|will|would|could|can|should|might|must|isn'?t|wasn'?t|weren'?t|didn'?t|hasn'?t|haven'?t|aren'?t|doesn'?t|don'?t|couldn'?t|wouldn'?t)\\b|^(?:list|name)\\b`,
);
/** Question words that may open a clause inside a sentence; "who", "when" and "that" there are mostly relative. */
const inside = new RegExp(
  `\\b(?:(?:${preposition}) )?(?:how (?:many|much|long|old|far|fast|often|soon|quickly)|what|which|where|why|how|whose|whom|who|when)\\b`,
);
const courtesy =
  /^(?:(?:and|but|so|or|then|also|well|ok|okay|please|hi|hello|hey|sorry|thanks|can you tell me|could you tell me|do you know|tell me|i want to know|i'd like to know)\b[,\s]*)+/;

/** The clause of a text that asks, from its question word on: the last one that begins like a question. */
export function askingClause(text: string): Span {
  const folded = fold(text);
  const clauses = sentencesOf(text).flatMap((sentence) => [sentence, ...partsOf(folded, sentence)]);
  const plain = clauses.map(({ start, end }) => {
    const clause = folded.slice(start, end);
    return { start: start + (courtesy.exec(clause)?.[0].length ?? 0), end };
  });
  const direct = plain.filter(({ start, end }) => opening.test(folded.slice(start, end)));
  const [whole] = direct.slice(-1);
  if (whole) return earliestOf(direct, whole);
  const at = inside.exec(folded)?.index;
  return { start: at ?? 0, end: text.length };
}

/** Of the clauses with the same end, the longest: a comma inside a question does not cut it. */
function earliestOf(clauses: readonly Span[], last: Span): Span {
  return clauses.find(({ end }) => end === last.end) ?? last;
}

function partsOf(folded: string, sentence: Span): Span[] {
  const text = folded.slice(sentence.start, sentence.end);
  return [...text.matchAll(/[,;:]\s+/g)].map((match) => ({
    start: sentence.start + match.index + match[0].length,
    end: sentence.end,
  }));
}
