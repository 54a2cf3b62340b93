import type { Person } from './person.ts';
import type { NamedRole } from './role.ts';
import type { Statement } from './statement.ts';

const accelerated =
  /\b(?:accelerated|fast[- ]track(?:ed)?|special case|expedited)(?: \w+){0,2} (?:hearing|proceedings)\b/;
const others = /\b(?:chair(?:man|woman|person|ed)?|presid(?:ed|ing))\b/;

/**
 * Accelerated hearings are held by the chief constable: where a text tells of one, names one chief
 * constable and says nothing of another chair, that is who chairs it.
 */
export function withChiefChair(
  roles: readonly NamedRole[],
  persons: readonly Person[],
  statements: readonly Statement[],
): NamedRole[] {
  if (roles.some((it) => it.role === 'panel-chair')) return [...roles];
  if (statements.some((it) => others.test(it.folded))) return [...roles];
  if (!statements.some((it) => accelerated.test(it.folded))) return [...roles];
  const chiefs = persons.filter((it) => it.mentions.some(({ rank }) => rank === 'chief-constable'));
  const [chief] = chiefs;
  const [mention] = chief?.mentions ?? [];
  if (chief === undefined || mention === undefined || chiefs.length > 1) return [...roles];
  const evidence = { start: mention.start, end: mention.end };
  return [
    ...roles.filter((it) => it.person !== chief),
    { role: 'panel-chair', person: chief, evidence },
  ];
}
