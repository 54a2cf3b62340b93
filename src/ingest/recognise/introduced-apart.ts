import type { LedgerState } from './ledger-state.ts';
import { type Mention, mentionsIn } from './mention.ts';
import { isGeneric } from './party.ts';
import { isRelation } from './relation.ts';
import type { Statement } from './statement.ts';

/** "A sergeant had seen it", beyond the opening: somebody of that rank besides those whom the text names. */
export function isIntroducedApart(mention: Mention, { statements, named }: LedgerState): boolean {
  const rest = statements.filter((it) => it.paragraph > 0 && it.start < mention.start);
  return rest.some((statement) =>
    mentionsIn(statement).some(
      (it) =>
        it.form === 'single' &&
        !it.definite &&
        it.rank === mention.rank &&
        it.start < mention.start &&
        !named.some(
          (other) => Math.abs(other.end - it.start) < 4 || Math.abs(it.end - other.start) < 4,
        ),
    ),
  );
}

/** "the officer's passenger, who was a special constable": somebody of a rank who is not "the officer". */
export function isBesideAnother(mention: Mention, { statements }: LedgerState): boolean {
  return statements
    .filter((it) => it.start < mention.start)
    .some((statement) => {
      const people = mentionsIn(statement).filter((it) => it.form === 'single');
      const own = people.find((it) => !it.definite && it.rank === mention.rank);
      if (own === undefined || own.start >= mention.start) return false;
      return people.some(
        (it) =>
          isRelation(it) || (it.definite && isGeneric(it) && !isSamePerson(it, own, statement)),
      );
    });
}

/** "the officer, a sergeant,", "the officer was a sergeant", "a sergeant …; the officer": one person twice. */
function isSamePerson(one: Mention, other: Mention, { folded, start }: Statement): boolean {
  const between = folded.slice(one.end - start, other.start - start);
  return other.start < one.start || /^(?:,| (?:was|is|as|being|who was|had been)) $/.test(between);
}
