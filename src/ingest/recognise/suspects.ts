import type { Sex } from '../../core/text/given-name.ts';
import type { Mention } from './mention.ts';
import type { Told } from './opening.ts';
import type { Report } from './report.ts';

/** Those of whom more can be said than that they left: witnesses only where a report names them itself. */
export function withoutWitnesses(
  named: readonly Mention[],
  people: readonly Told[],
  reports: readonly Report[],
): readonly Mention[] {
  const reported = reports
    .filter((it) => it.kind !== 'departure')
    .flatMap((it) => it.subjects.map(({ key }) => key));
  const witnesses = people
    .filter((it) => it.witness && !reported.includes(it.mention.key))
    .map((it) => it.mention.key);
  return named.filter((it) => !witnesses.includes(it.key));
}

/** The sexes that titles and given names tell, under the keys of those named. */
export function sexesOf(people: readonly Told[]): ReadonlyMap<string, Sex> {
  return new Map(
    people.flatMap(({ mention, sex }): [string, Sex][] =>
      sex === null ? [] : [[mention.key, sex]],
    ),
  );
}
