import type { Matter } from '../recognise/matter.ts';
import { outcomeOf } from '../recognise/outcome.ts';

const privateData: readonly (readonly [string, RegExp])[] = [
  [
    'a date of birth',
    /\b(?:date of birth|born (?:on|in) (?:\d{1,2}|(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d))|d\.?o\.?b\.?\b)/,
  ],
  [
    'a home address',
    /\b\d{1,4}[a-z]? (?:[a-z']+ ){1,3}(?:street|road|avenue|lane|close|drive|crescent|gardens|terrace|way|court|grove|place)\b/,
  ],
  [
    'a street where somebody lives',
    /\b(?:of|lives? (?:in|on|at)|home (?:in|on)|living (?:in|on|at)|address (?:in|on|at)) (?:[a-z']+ ){1,3}(?:street|road|avenue|lane|close|drive|crescent|gardens|terrace|grove)\b/,
  ],
  ['a postcode', /\b[a-z]{1,2}\d{1,2}[a-z]? ?\d[a-z]{2}\b/],
  ['a telephone number', /\b0\d{3,4} ?\d{3} ?\d{3,4}\b/],
  ['an e-mail address', /\b[\w.+-]+@[\w-]+\.[a-z]{2,}\b/],
];

/**
 * What an editor must look at before an article is quoted: somebody accused who is named although
 * an order or a letter protects them, private data, and drafts that rest on little. The warnings
 * repeat no name and no private data.
 */
export function guardWarnings(matter: Matter): string[] {
  return [...namedDespiteOrder(matter), ...privateDataIn(matter), ...thinDraft(matter)];
}

function namedDespiteOrder(matter: Matter): string[] {
  const named = matter.parties.filter((it) => it.form === 'named');
  const letters = matter.parties.some((it) => it.form === 'letter');
  const ordered = matter.orders.officers.length > 0;
  if (!ordered && !(letters && named.length > 0)) return [];
  const people = ordered
    ? matter.accused.filter(
        (it) =>
          it.mentions.some((mention) => mention.rank !== null) ||
          named.some((party) => party.key === it.name.toLowerCase()),
      )
    : [];
  if (people.length === 0 && named.length === 0) return [];
  const count = Math.max(people.length, named.length);
  return [
    `The text says that somebody accused may not be named, and names ${count === 1 ? 'one person' : `${count} people`} who may be accused: check before it is quoted`,
  ];
}

function privateDataIn(matter: Matter): string[] {
  return privateData.flatMap(([what, pattern]) => {
    const found = matter.statements.filter((it) => pattern.test(it.folded));
    const [first] = found;
    return first === undefined
      ? []
      : [
          `Paragraph ${first.paragraph + 1} seems to give ${what}: leave it out of the case and check whether it may be quoted`,
        ];
  });
}

function thinDraft(matter: Matter): string[] {
  const warnings: string[] = [];
  if (matter.parties.length === 0) return warnings;
  const [first, second] = matter.forces;
  if (first === undefined && matter.reports.length > 0) warnings.push('No police force is named');
  if (first !== undefined && second !== undefined && second.weight * 1.5 > first.weight)
    warnings.push(`Two forces are named about equally: ${first.slug} and ${second.slug}`);
  const slight = matter.parties.filter((it) => outcomeOf(it)?.report.subjects.length === 0);
  if (slight.length > 0)
    warnings.push(
      'An outcome is reported without saying of whom: check to which officer it belongs',
    );
  return warnings;
}
