import type { Corpus } from '../../core/corpus.ts';
import { defineSurvey } from '../../core/survey.ts';

/** Those who act in a hearing by their office: others are not offered by name (domain rule B5). */
const acting: ReadonlySet<string> = new Set([
  'panel',
  'panel-chair',
  'independent-panel-member',
  'police-panel-member',
  'legally-qualified-adviser',
  'presenting-officer',
  'officer-representative',
  'police-friend',
  'investigating-officer',
  'iopc-regional-director',
  'force-spokesperson',
]);

/** The full names of officers and of those who act in their hearings, as the cases of the collection give them. */
export const namedPeople = defineSurvey('named-people', ({ cases }: Corpus): readonly string[] => {
  const names = cases.flatMap(({ officers, participants }) => [
    ...officers.flatMap(({ name, anonymity }) =>
      name.value !== null && anonymity.value === 'named' ? [name.value] : [],
    ),
    ...participants.flatMap(({ name, name_variants, role }) =>
      name === null || !acting.has(role) ? [] : [name, ...name_variants],
    ),
  ]);
  return [...new Set(names)].filter((it) => it.includes(' '));
});
