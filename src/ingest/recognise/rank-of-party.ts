import type { Span } from '../../core/text/sentences.ts';
import type { Party } from './party.ts';
import type { Person } from './person.ts';
import type { Statement } from './statement.ts';

const ranks: readonly (readonly [string, string])[] = [
  ['chief-superintendent', 'chief superintendent'],
  ['superintendent', '(?<!chief )superintendent'],
  ['chief-inspector', 'chief inspector'],
  ['inspector', '(?<!chief )inspector(?! of)'],
  ['sergeant', 'sergeant|sgt'],
  ['special-constable', 'special constable'],
  ['pcso', 'pcso|police community support officer'],
  ['constable', '(?<!chief |special )(?:constable|pc)(?!s)'],
];
const posting =
  '(?:police |detective |custody |control room |response |patrol |neighbourhood |roads policing |uniformed |serving |probationary |student |trainee |temporary |acting )*';
const described = ranks.map(
  ([slug, words]) =>
    [
      slug,
      new RegExp(
        `\\b(?:as a |as an |the |the former |former |a |a former |a serving )${posting}(?:${words})\\b(?!s?,? (?:[A-Z]|who\\b)| \\(|s? (?:investigating|conducting|assigned))`,
        'g',
      ),
    ] as const,
);

/** The rank of a party, where the text gives it: with the name, in a description of the party, or as the only rank of a text about one person. */
export function rankOfParty(
  party: Party,
  people: readonly Party[],
  accused: readonly Person[],
  statements: readonly Statement[],
): { slug: string; evidence: Span } | null {
  const own = party.mentions.find((it) => it.rank !== null);
  if (own?.rank != null) return { slug: own.rank, evidence: own };
  const person = accused.find(
    (it) => party.form === 'named' && it.name.toLowerCase() === party.key,
  );
  const titled = person?.mentions.find((it) => it.rank !== null);
  if (titled?.rank != null) return { slug: titled.rank, evidence: titled };
  const custody = custodyRank(party, statements);
  if (custody !== null) return custody;
  const officers = people.filter((it) => it.kind !== 'staff');
  if (officers.length !== 1 || party.kind === 'staff' || party.count !== 1) return null;
  return onlyRank(statements);
}

/** The text's own "custody sergeants" are its "custody officers". */
function custodyRank(
  party: Party,
  statements: readonly Statement[],
): { slug: string; evidence: Span } | null {
  if (!party.mentions.some((it) => /custody officer/i.test(it.text))) return null;
  const found = statements.find((it) => /\bcustody sergeants?\b/.test(it.folded));
  const match = found === undefined ? null : /\bcustody sergeants?\b/.exec(found.folded);
  if (found === undefined || match === null) return null;
  return {
    slug: 'sergeant',
    evidence: {
      start: found.start + match.index,
      end: found.start + match.index + match[0].length,
    },
  };
}

function onlyRank(statements: readonly Statement[]): { slug: string; evidence: Span } | null {
  const found = new Map<string, Span>();
  for (const statement of statements) {
    for (const [slug, pattern] of described) {
      for (const match of statement.folded.matchAll(pattern)) {
        const start = statement.start + match.index;
        if (!found.has(slug)) found.set(slug, { start, end: start + match[0].length });
      }
    }
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? { slug: only[0], evidence: only[1] } : null;
}
