import { describe, expect, it } from 'vitest';
import { recogniseForces } from '../../../../src/core/vocabulary/recognise-forces.ts';
import { shippedVocabulary } from '../../../fakes/shipped-vocabulary.ts';

/** `slug` for a name, `slug~weak` and `slug~place` for what can be relied on less, `*` with a note. */
function forcesIn(text: string): string[] {
  return recogniseForces(text, shippedVocabulary).map(
    ({ slugs, strength, note }) =>
      `${slugs.join('|')}${strength === 'name' ? '' : `~${strength}`}${note === null ? '' : '*'}`,
  );
}

describe('the verb "met" is not the Metropolitan Police', () => {
  it.each([
    ['officers met up in remote locations', []],
    ['women he met during his police work', []],
    ['She met police at the scene', []],
    ['where he met officers', []],
    ['the Met Office issued a warning', []],
    ['The Met said nothing', ['met']],
    ['a former Met officer', ['met']],
    ['the Met Police', ['met']],
    ['how many met cases are there', ['met~weak']],
    ['latest met case', ['met~weak']],
    ['met cases', ['met~weak']],
    ['the women met cases like this', []],
    ['how many met police officers were sacked', ['met']],
    ['any cases from the met?', ['met~weak']],
    ['Metropolitan Police Service', ['met']],
    ['MPs asked the MPS', ['met']],
    ['a metropolitan borough', []],
    ['how long was he in Met custody?', ['met~weak']],
    ['Officers Met With Women on Duty', []],
    ['Officers Met up', []],
  ])('%s', (text, forces) => {
    expect(forcesIn(text)).toEqual(forces);
  });
});

describe('the town of March has the name of a month', () => {
  it.each([
    ['who was sacked in March', []],
    ['a hearing in March 2024', []],
    ['a constable from the March police station', ['cambridgeshire~place']],
    ['March police station', ['cambridgeshire~place']],
  ])('%s', (text, forces) => {
    expect(forcesIn(text)).toEqual(forces);
  });
});

describe('names are matched whole and never by likeness', () => {
  it.each([
    ['he went home and sent a text', []],
    ['anything from Kent?', ['kent~weak']],
    ['anything from kent?', ['kent~weak']],
    ['a Kent officer', ['kent']],
    ['Kent Police', ['kent']],
    ['Kentish Town', []],
    ['A GWENT police sergeant has been sacked', ['gwent']],
    ['Heddlu Gwent', ['gwent']],
    ['Chief Constable of Gwent Police', ['gwent']],
    ["Gwent's officers", ['gwent']],
    ['Avon & Somerset Police', ['avon-somerset']],
    ['Avon and Somerset Constabulary', ['avon-somerset']],
    ['Dyfed Powys Police', ['dyfed-powys']],
    ['an asp baton', []],
    ['ASP officers', ['avon-somerset']],
    ['went to Kent. Police said', ['kent~weak']],
  ])('%s', (text, forces) => {
    expect(forcesIn(text)).toEqual(forces);
  });
});

describe('namesakes are taken out first', () => {
  it.each([
    ['New South Wales Police', []],
    ['the South Wales Argus reported', []],
    ['South Wales Police', ['south-wales']],
    ['the Hampshire Chronicle', []],
    ['New Hampshire', []],
    ['Durham University students', []],
    ['Kent Online', []],
    ['the Essex Echo', []],
    ['Royal Military Police', []],
    ['England and Wales', []],
    ['Clark Kent', []],
    ['Mr Kent of Bath Road', []],
    ['an officer reading a book', []],
    ['an officer in Reading', ['thames-valley~place']],
  ])('%s', (text, forces) => {
    expect(forcesIn(text)).toEqual(forces);
  });
});

describe('places, regions and older names are told apart from names', () => {
  it.each([
    ['Newport police cases', ['gwent~weak*']],
    ['Newport, Isle of Wight', ['hampshire~place']],
    ['Welsh forces', ['dyfed-powys|gwent|north-wales|south-wales~weak*']],
    ['North Wales and South Wales', ['north-wales~weak', 'south-wales~weak']],
    ['Norfolk and Suffolk Police', ['norfolk', 'suffolk']],
    ['Strathclyde Police', ['police-scotland*']],
    ['Hampshire Constabulary', ['hampshire']],
    ['a custody suite in Romford', ['met~place']],
    ['the Andover officer', ['hampshire~place']],
  ])('%s', (text, forces) => {
    expect(forcesIn(text)).toEqual(forces);
  });

  it('says what else Newport may be', () => {
    const [newport] = recogniseForces('Newport police cases', shippedVocabulary);
    expect(newport?.note).toContain('Isle of Wight');
    expect(newport?.note).toContain('Shropshire');
  });
});
