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
    ['Federation chair Gus Union said: "Good."', ['staff-association: Gus Union']],
    ['Branch secretary Gus Union said: "Good."', ['staff-association: Gus Union']],
    [
      'Gus Union, who chairs the Exampleshire Police Federation, said: "Good."',
      ['staff-association: Gus Union'],
    ],
    [
      'Gus Union, chair of the force\u2019s Police Federation branch, said: "Good."',
      ['staff-association: Gus Union'],
    ],
    [
      'The Police Federation was angry. "It is late," said its chairman, Gus Union.',
      ['staff-association: Gus Union'],
    ],
    ['The panel was angry. "It is late," said its chair, Ann Sample.', ['panel-chair: Ann Sample']],
    ['Ann Sample, chair of a youth charity, said he lied.', []],
    ['Charity chair Ann Sample said he lied.', []],
    ['The hearing, chaired by barrister Ann Sample, found he lied.', ['panel-chair: Ann Sample']],
    ['Ann Sample, who chairs such panels, said he lied.', ['panel-chair: Ann Sample']],
    [
      'Deputy Chief Constable Ann Sample, sitting in place of the Chief Constable, said he lied.',
      ['panel-chair: Ann Sample'],
    ],
    ['Mrs Sample found the officer in her kitchen.', []],
    [
      'Cat Dummy, representing Det Sgt Example, said he was sorry.',
      ['officer-representative: Cat Dummy'],
    ],
    ['Cat Dummy, for the defence, said he was sorry.', ['officer-representative: Cat Dummy']],
    [
      'Her Federation friend, DS Cat Dummy, pleaded for her.',
      ['officer-representative: Cat Dummy'],
    ],
    [
      'For PC Example, who gave evidence, Ms Cat Dummy said he was sorry.',
      ['officer-representative: Cat Dummy'],
    ],
    [
      'PC Jane Example was late. Solicitor Cat Dummy, who represents Example, read a letter.',
      ['officer-representative: Cat Dummy'],
    ],
    [
      'PC Jane Example was late. His solicitor, Cat Dummy, said so.',
      ['officer-representative: Cat Dummy'],
    ],
    ['The victim was hurt. His solicitor, Cat Dummy, said so.', []],
    ['Through his solicitor, Mr Dummy called it unjust.', []],
    ['Mrs Fiction was hurt. Cat Dummy, representing Mrs Fiction, said so.', []],
    ['Solicitor Cat Dummy said it was unjust.', []],
    [
      'The force\u2019s barrister, Ben Specimen, said he lied.',
      ['presenting-officer: Ben Specimen'],
    ],
    [
      'The police and crime commissioner was told. Commissioner Fay Civic said it was grave.',
      ['local-policing-body: Fay Civic'],
    ],
    [
      'Dee Fable, the watchdog\u2019s regional director, said it was serious.',
      ['iopc-regional-director: Dee Fable'],
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
