import { termOf, termsOf } from '../../core/text/terms.ts';
import type { AnswerType } from './question.ts';

const lead =
  /^(?:[\p{L}]+ )?(?:how many|how much|which|what|whose)\b(?: other| else)?(?: (?:sort|kind|type|make|form|piece|bit|breed|model|brand|range)s? of)? (?<rest>.+)$/u;
/** Words that end the noun that a question asks for. */
const end =
  /^(?:is|are|was|were|did|do|does|has|have|had|will|would|could|can|should|might|must|he|she|it|they|you|we|i|the|a|an|this|that|these|those|his|her|their|its|in|on|at|to|from|by|for|with|of|under|into|about|after|before|when|while|who|which|happened|became|came|made|led|went|took|said|got)$/;
const participle = /(?:ed|ing)$/;

/** The words of the noun that "which …", "what …" or "how many …" asks for: "football match". */
export function focusWords(asking: string): string[] {
  const rest = lead.exec(asking)?.groups?.rest ?? '';
  const nouns: string[] = [];
  for (const word of rest.split(/[^\p{L}'-]+/u).slice(0, 4)) {
    if (word === '' || end.test(word)) break;
    if (nouns.length > 0 && participle.test(word)) break;
    nouns.push(word.replace(/'s?$/, ''));
    if (/'s$/.test(word)) break;
  }
  return nouns;
}

/** The head of the noun asked for, as an index term. */
export function focusTerm(asking: string): string | null {
  const noun = focusWords(asking).at(-1);
  return noun ? (termsOf(noun)[0]?.term ?? null) : null;
}

/** Nouns that tell what kind of answer a "which" or "what" question wants. */
const nouns: Partial<Record<AnswerType, string>> = {
  age: 'age ages',
  clock: 'time',
  speed: 'speed',
  distance: 'distance height depth length',
  money: 'sum fine price cost pay salary compensation',
  year: 'year years',
  date: 'date dates day days month months season week',
  duration: 'period duration delay',
  count: 'number percentage proportion share rate',
  road: 'road street motorway lane avenue roundabout junction',
  place: `town city village county country place location area district borough suburb part station address hospital
estate pub building venue region state province island site suite`,
  reason: 'reason reasons grounds excuse motive explanation justification rationale basis',
  person: `person people officer officers cop cops boss man men woman women individual individuals official judge coroner
staff doctor expert rank sergeant inspector constable relative member player president king queen author`,
  organisation: `force forces organisation organization body agency company department unit team group court charity
service newspaper university school college church channel network party`,
  words: 'word words phrase term expression',
  outcome: `sanction sanctions punishment penalty discipline outcome outcomes consequence consequences result fate sentence
action measure measures`,
  finding:
    'finding findings conclusion conclusions verdict decision ruling opinion view determination',
  list: `things items areas parts injuries offences crimes charges drugs steps failings mistakes documents names weapons
standards allegations substances recommendations types kinds names factors`,
};

const typeOfTerm = new Map<string, AnswerType>(
  Object.entries(nouns).flatMap(([type, words]) =>
    words.split(/\s+/).map((word) => [word, type as AnswerType] as const),
  ),
);

/** The kind of answer that the noun asked for tells, if it tells one. */
export function typeOfFocus(asking: string): AnswerType | null {
  const noun = focusWords(asking).at(-1) ?? '';
  return typeOfTerm.get(noun) ?? typeOfTerm.get(termOf(noun)) ?? null;
}
