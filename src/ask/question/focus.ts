import { termOf, termsOf } from '../../core/text/terms.ts';
import type { AnswerType } from './question.ts';

const lead =
  /^(?:[\p{L}]+ )?(?:how many|how much|which|what|whose)\b(?: other| else)?(?: (?:sort|kind|type|make|form|piece|bit|breed|model|brand|range)s? of)? (?<rest>.+)$/u;
/** Words that end the noun that a question asks for. */
const end =
  /^(?:is|are|was|were|did|do|does|has|have|had|will|would|could|can|should|might|must|he|she|it|they|you|we|i|the|a|an|this|that|these|those|his|her|their|its|in|on|at|to|from|by|for|with|of|under|into|about|after|before|when|while|who|which|happened|became|came|made|led|went|took|said|got)$/;
const participle = /(?:ed|ing)$/;

/** "What was the sergeant's punishment in the end?": what is asked for is told after the verb. */
const told =
  /^(?:what|which) (?:is|are|was|were|would be|'s) (?:(?:the|his|her|their|its|a|an) )?(?<rest>.+)$/u;
/** Words that open the rest of such a sentence, after the noun. */
const tail =
  /^(?:in|on|at|of|for|from|by|to|with|about|after|before|when|while|who|which|that|over|against|behind|during|given|handed)$/;

/** The noun of "what was the …": what somebody's thing is, or the thing of something. */
function nounTold(asking: string): string[] {
  const words = (told.exec(asking)?.groups?.rest ?? '')
    .split(/[^\p{L}'-]+/u)
    .filter((it) => it !== '');
  const owner = words.findIndex((word) => /'s?$/.test(word));
  const until = words.findIndex((word) => tail.test(word));
  const noun = words.slice(owner + 1, until < 0 ? words.length : until);
  const names = owner >= 0 || until > 0;
  return names && noun.length > 0 && noun.length <= mostNounWords ? noun : [];
}

/** Words of a noun: longer ones are whole sentences. */
const mostNounWords = 4;

/** The words of the noun that "which …", "what …" or "how many …" asks for: "football match". */
export function focusWords(asking: string): string[] {
  const direct = directNoun(asking);
  return direct.length > 0 ? direct : nounTold(asking);
}

const counting = /\bhow many\b/;
/** What is counted ends with its first plural: "how many officers work". */
const plural = /(?:[^s']s|\bpeople|(?:wo)?men|children|police|staff)$/;

function directNoun(asking: string): string[] {
  const rest = lead.exec(asking)?.groups?.rest ?? '';
  const isCounting = counting.test(asking);
  const nouns: string[] = [];
  for (const word of rest.split(/[^\p{L}'-]+/u).slice(0, 4)) {
    if (word === '' || end.test(word)) break;
    if (nouns.length > 0 && participle.test(word)) break;
    nouns.push(word.replace(/'s?$/, ''));
    if (/'s$/.test(word) || (isCounting && plural.test(word))) break;
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
  money: 'sum fine price cost pay salary compensation payout damages settlement bill',
  year: 'year years',
  date: 'date dates day days month months season week',
  duration: 'period duration delay',
  count: 'number percentage proportion share rate',
  road: 'road street motorway lane avenue roundabout junction',
  place: `town city spot whereabouts village county country place location area district borough suburb part station address hospital
estate pub building venue region state province island site suite`,
  reason:
    'reason reasons grounds excuse excuses motive motives explanation justification rationale basis defence',
  person: `person people officer officers cop cops boss man men woman women individual individuals official judge coroner
staff doctor expert barrister lawyer solicitor surgeon nurse neighbour relative councillor colleague witness bystander figure boss supervisor rank sergeant inspector constable relative member player president king queen author`,
  organisation: `force forces organisation organization body agency company department unit team group court charity
service newspaper university school college church channel network party`,
  words: 'word words phrase term expression',
  outcome: `sanction sanctions punishment penalty discipline outcome outcomes consequence consequences result fate sentence
action measure measures fate upshot comeuppance reprimand`,
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
