import { describe, expect, it } from 'vitest';
import { personsIn } from '../../../../src/ingest/recognise/person.ts';
import { rolesOf } from '../../../../src/ingest/recognise/role.ts';
import { statementsOf } from '../../../../src/ingest/recognise/statement.ts';

function rolesIn(text: string): string[] {
  const statements = statementsOf(text);
  return rolesOf(personsIn(statements), statements).map((it) => `${it.role}: ${it.person.name}`);
}

describe('roles are read from the words beside a name', () => {
  it.each([
    ['Panel chair Ann Sample said he lied.', ['panel-chair: Ann Sample']],
    ['Ann Sample, chair of the panel, said he lied.', ['panel-chair: Ann Sample']],
    ['The hearing, chaired by Ann Sample, found he lied.', ['panel-chair: Ann Sample']],
    ['A hearing led by Chief Constable Ann Sample was held.', ['panel-chair: Ann Sample']],
    ['Presenting officer Ben Specimen said he lied.', ['presenting-officer: Ben Specimen']],
    ['Ben Specimen, representing the force, said he lied.', ['presenting-officer: Ben Specimen']],
    ['Cat Dummy, for PC Example, said he was sorry.', ['officer-representative: Cat Dummy']],
    ['Cat Dummy KC, for the commander, said he was sorry.', ['officer-representative: Cat Dummy']],
    ['Ben Specimen KC, for the force, said he lied.', ['presenting-officer: Ben Specimen']],
    ['Chairwoman Ann Sample said he lied.', ['panel-chair: Ann Sample']],
    ['Defending officer Cat Dummy said he was sorry.', ['officer-representative: Cat Dummy']],
    [
      'IOPC regional director Dee Fable said it was serious.',
      ['iopc-regional-director: Dee Fable'],
    ],
    ['Deputy Chief Constable Eve Mock said: "We are sorry."', ['force-spokesperson: Eve Mock']],
    [
      'Police and crime commissioner Fay Civic said it was grave.',
      ['local-policing-body: Fay Civic'],
    ],
    [
      'Representing PC Example, Cat Dummy said he was sorry.',
      ['officer-representative: Cat Dummy'],
    ],
    [
      'Opening the case, barrister Ben Specimen said he lied.',
      ['presenting-officer: Ben Specimen'],
    ],
    ['Counsel for Officer Q, Cat Dummy, said he was sorry.', ['officer-representative: Cat Dummy']],
    [
      'Exampleshire Police Federation chairman Gus Union said: "Good."',
      ['staff-association: Gus Union'],
    ],
    ['Jane Draper, defending herself, said she was sorry.', []],
    ['PC Jane Example, 34, was dismissed.', []],
    ['Superintendent Guy Pretend was dismissed.', []],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });

  it('keeps both spellings of one name', () => {
    const statements = statementsOf(
      'Presenting officer Jon Walter said so. Mr Walters added more.',
    );
    const [person] = personsIn(statements);
    expect(person?.name).toBe('Jon Walter');
    expect(person?.variants).toEqual(['Mr Walters']);
  });
});
