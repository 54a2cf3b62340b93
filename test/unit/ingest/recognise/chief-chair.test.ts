import { describe, expect, it } from 'vitest';
import { withChiefChair } from '../../../../src/ingest/recognise/chief-chair.ts';
import { personsIn } from '../../../../src/ingest/recognise/person.ts';
import { rolesOf } from '../../../../src/ingest/recognise/role.ts';
import { statementsOf } from '../../../../src/ingest/recognise/statement.ts';

function chairsIn(text: string): string[] {
  const statements = statementsOf(text);
  const persons = personsIn(statements);
  const roles = withChiefChair(rolesOf(persons, statements), persons, statements);
  return roles.filter((it) => it.role === 'panel-chair').map((it) => it.person.name);
}

const chief = 'Chief Constable Carol Notreal said: "You lied."';

describe('who chairs an accelerated hearing', () => {
  it.each([
    [
      'is the chief constable',
      `PC Ann Sample was sacked at an accelerated hearing. ${chief}`,
      ['Carol Notreal'],
    ],
    [
      'is who the text says it is',
      `PC Ann Sample was sacked at an accelerated hearing, chaired by Ben Specimen. ${chief}`,
      ['Ben Specimen'],
    ],
    [
      'is nobody known where two chief constables speak',
      `PC Ann Sample was sacked at an accelerated hearing. ${chief} Chief Constable Dan Mockup said: "Good."`,
      [],
    ],
    [
      'says nothing of other hearings',
      `PC Ann Sample was sacked at a misconduct hearing. ${chief}`,
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(chairsIn(text)).toEqual(expected);
  });
});
