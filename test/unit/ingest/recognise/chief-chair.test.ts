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
      'is the chief officer who decides, and not another who speaks',
      `PC Ann Sample was sacked at an accelerated hearing. Deputy Chief Constable Dan Mockup found that it was gross misconduct. ${chief}`,
      ['Dan Mockup'],
    ],
    [
      'is the chief constable by an office before the name',
      'PC Ann Sample was sacked at an accelerated hearing. The chief constable of Northmoor Police, Carol Notreal, heard that she was ill.',
      ['Carol Notreal'],
    ],
    [
      'is whoever dismisses somebody at any hearing',
      'A misconduct hearing was held. Assistant Chief Constable Dan Mockup concluded that PC Sample had breached the standards.',
      ['Dan Mockup'],
    ],
    [
      'is nobody who only decides that there should be a hearing',
      'A misconduct hearing was held. Assistant Chief Constable Dan Mockup decided that PC Sample should face gross misconduct proceedings.',
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
