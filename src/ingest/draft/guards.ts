import { namesInHeadline } from '../../core/guard/headline-name.ts';
import { privateDataIn } from '../../core/guard/private-data.ts';
import type { Vocabulary } from '../../core/vocabulary/vocabulary.ts';
import { machineOrdersIn } from '../recognise/machine-address.ts';
import type { Matter } from '../recognise/matter.ts';
import { outcomeOf } from '../recognise/outcome.ts';

const privateKinds: Readonly<Record<string, string>> = {
  'birth-date': 'a date of birth',
  'home-address': 'a home address',
  postcode: 'a postcode',
  telephone: 'a telephone number',
  'e-mail': 'an e-mail address',
};
/** A street where somebody lives, without a number. */
const street =
  /\b(?:of|lives? (?:in|on|at)|home (?:in|on)|living (?:in|on|at)|address (?:in|on|at)) (?:[a-z']+ ){1,3}(?:street|road|avenue|lane|close|drive|crescent|gardens|terrace|grove)\b/;

/**
 * What an editor must look at before an article is quoted: somebody accused who is named although
 * an order or a letter protects them, private data, and orders to a machine. The warnings repeat no name and no
 * private data.
 */
export function guardWarnings(matter: Matter, vocabulary: Vocabulary): string[] {
  return [
    ...namedDespiteOrder(matter),
    ...namedAbove(matter, vocabulary),
    ...privateDataWarnings(matter),
    ...machineWarnings(matter),
  ];
}

/** A headline that names whom its text may not name; who speaks or decides may be named. */
function namedAbove(matter: Matter, vocabulary: Vocabulary): string[] {
  const { article, persons, accused, parties, orders } = matter;
  const isHidden = orders.officers.length > 0 || parties.some((it) => it.form === 'letter');
  if (!isHidden) return [];
  const known = persons.filter((it) => !accused.includes(it)).map((it) => it.surname);
  const names = namesInHeadline(article.headline, article.body, vocabulary).filter(
    (it) => !known.includes(it.split(' ').at(-1)?.toLowerCase() ?? ''),
  );
  return names.length === 0
    ? []
    : [
        'The text says that somebody accused may not be named or calls them by a letter, and the headline, which stands beside every quotation, names somebody: check before it is quoted',
      ];
}

function machineWarnings({ statements }: Matter): string[] {
  const [first] = machineOrdersIn(statements);
  if (first === undefined) return [];
  return [
    `Paragraph ${first.paragraph + 1} gives orders to a machine: nothing in it was taken for news; check where the text comes from`,
  ];
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

function privateDataWarnings({ article, statements }: Matter): string[] {
  const places = new Map<string, number>();
  for (const { kind, start } of privateDataIn(article.body)) {
    const what = privateKinds[kind] ?? kind;
    if (!places.has(what)) places.set(what, start);
  }
  const home = statements.find((it) => street.test(it.folded));
  if (home !== undefined && !places.has('a home address'))
    places.set('a street where somebody lives', home.start);
  return [...places].map(([what, start]) => {
    const paragraph = statements.findLast((it) => it.start <= start)?.paragraph ?? 0;
    return `Paragraph ${paragraph + 1} seems to give ${what}: leave it out of the case and check whether it may be quoted`;
  });
}

/** Where a draft rests on little, for the editor who reviews it. */
export function thinDraft(matter: Matter): string[] {
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
