import type { Person } from './person.ts';
import type { NamedRole } from './role.ts';
import type { Statement } from './statement.ts';

const accelerated =
  /\b(?:accelerated|fast[- ]track(?:ed)?|special case|expedited)(?: \w+){0,2} (?:hearing|proceedings|procedure|process)\b/;
const others =
  /\b(?:chair(?:man|woman|person|ed)?(?! of (?:the )?[\w' -]{2,40}federation)|presid(?:ed|ing))\b/;
const chiefs = /^(?:(?:deputy-|assistant-)?chief-constable|commander)$/;
/** "the chief constable of Northmoor Police, Jane Roe": the office without a rank beside the name. */
const office = /(?<!deputy |assistant )\bchief constable(?: (?:of|for|at) [^,.;]{2,60})?,? $/;
/** What shows whoever holds a hearing, though nothing tells that it is an accelerated one. */
const surelyDecides =
  /^,? (?:who )?(?:also |then )?(?:(?:found|ruled|determined|concluded|decided)\b(?!.*\b(?:case to answer|should|refer\w*|face)\b)[^.;]{0,90}\b(?:gross misconduct|proven|proved|breach\w*|dismiss\w*)\b|(?:dismissed|sacked) (?:him|her|them|(?:former )?(?:pc|ps|dc|ds|sgt|mr|mrs|ms|miss)\b))/;
/** What only whoever decides does, told of a chief officer. */
const decides =
  /^,? (?:who )?(?:also |then )?(?:(?:found|ruled|determined|concluded|decided|accepted|was satisfied|heard|held|considered|rejected|told (?:him|her|them|the (?:former )?(?:officer|constable|sergeant)|(?:former )?(?:pc|ps|dc|ds|sgt|mr|mrs|ms|miss)))\b[^.;]{0,120}\b(?:misconduct|proven|proved|breach\w*|dismiss\w*|evidence|guilty|conduct|notice|warning|mitigation|case|you|your)\b|(?:dismissed|sacked) (?:him|her|them|(?:former )?(?:pc|ps|dc|ds|sgt|mr|mrs|ms|miss)\b))/;

/**
 * Accelerated hearings are held by the chief constable or another chief officer in his place: where a text tells of
 * one and says nothing of another chair, that is the one chief officer who decides, or else the one chief constable.
 */
export function withChiefChair(
  roles: readonly NamedRole[],
  persons: readonly Person[],
  statements: readonly Statement[],
): NamedRole[] {
  if (roles.some((it) => it.role === 'panel-chair')) return [...roles];
  if (statements.some((it) => others.test(it.folded))) return [...roles];
  const isFast = statements.some((it) => accelerated.test(it.folded));
  const senior = persons.filter((it) => isSenior(it, statements));
  const deciding = senior.filter((it) => does(isFast ? decides : surelyDecides, it, statements));
  if (!isFast && deciding.length === 0) return [...roles];
  const [chief, another] =
    deciding.length > 0 ? deciding : senior.filter((it) => isHead(it, statements));
  const [mention] = chief?.mentions ?? [];
  if (chief === undefined || mention === undefined || another !== undefined) return [...roles];
  const evidence = { start: mention.start, end: mention.end };
  return [
    ...roles.filter((it) => it.person !== chief),
    { role: 'panel-chair', person: chief, evidence },
  ];
}

function isSenior(person: Person, statements: readonly Statement[]): boolean {
  return (
    person.mentions.some(({ rank }) => rank !== null && chiefs.test(rank)) ||
    isHead(person, statements)
  );
}

function isHead({ mentions }: Person, statements: readonly Statement[]): boolean {
  return mentions.some((it) => {
    if (it.rank === 'chief-constable') return true;
    const place = statements[it.statement];
    return place !== undefined && office.test(place.folded.slice(0, it.start - place.start));
  });
}

function does(what: RegExp, { mentions }: Person, statements: readonly Statement[]): boolean {
  return mentions.some((it) => {
    const place = statements[it.statement];
    return place !== undefined && what.test(place.folded.slice(it.end - place.start));
  });
}
