import type { Mention } from './mention.ts';
import { type PersonNoun, personNouns } from './person-noun.ts';
import type { Statement } from './statement.ts';

const nouns =
  '(?:line manager|supervisor|manager|colleague|passenger|crewmate|partner|tutor|sergeant|inspector|superintendent)s?';
/** No part of an owner's name. */
const links =
  'of|by|for|with|from|to|in|on|at|and|or|but|that|than|as|between|against|told|said|found|while|when|his|her|their|both';
const owned = new RegExp(
  `(?:(?:the|an?|this) )?(?<owner>(?!(?:${links})\\b)[\\p{L}\\p{N}-]+(?: [\\p{L}\\p{N}-]+)?)'s (?<quals>(?:[a-z-]+ ){0,2}?)(?<noun>${nouns})\\b(?!')`,
  'gu',
);
/** What they do is not done to them: "the officer's manager would review …". */
const acts =
  /^(?: (?:who|would|will|has|had|should|could|also|then|later|since))* (?:review|speak|spoke|discuss|g[ai]ve|provide|issue|deliver|address|deal|monitor|support|arrange|oversee|conduct|hold|held|told|said|agree|recommend|decide|manage)\w*\b/;

/** "the officer's supervisor", "PC Example's colleague": one more person, told of as somebody's; the owner is not meant. */
export function relationsIn({ folded, text, start }: Statement): Mention[] {
  return [...folded.matchAll(owned)].flatMap((match) => {
    const { noun = '', owner = '', quals = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (acts.test(folded.slice(end))) return [];
    const several = noun.endsWith('s');
    return {
      form: several ? ('group' as const) : ('single' as const),
      start: start + match.index,
      end: start + end,
      text: text.slice(match.index, end),
      key: '',
      kind: kindOf(noun),
      rank: /^(?:sergeant|inspector|superintendent)/.exec(noun)?.[0] ?? null,
      count: several ? null : 1,
      definite: true,
      partOfGroup: false,
      qualifiers: [`${owner}'s`, ...quals.trim().split(' ').filter(Boolean)],
    };
  });
}

/** Whether words tell of somebody as somebody else's. */
export function isRelation({ qualifiers }: Mention): boolean {
  return qualifiers[0]?.endsWith("'s") === true;
}

function kindOf(noun: string): PersonNoun['kind'] {
  return personNouns.find((it) => new RegExp(`^(?:${it.pattern})$`).test(noun))?.kind ?? 'either';
}
