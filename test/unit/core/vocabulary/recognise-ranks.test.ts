import { describe, expect, it } from 'vitest';
import { recogniseRanks } from '../../../../src/core/vocabulary/recognise-ranks.ts';
import { shippedVocabulary } from '../../../fakes/shipped-vocabulary.ts';

function ranksIn(text: string): string[] {
  return recogniseRanks(text, shippedVocabulary)
    .filter((it) => it.strength === 'name')
    .map(({ slugs, detective, qualifiers }) =>
      [...qualifiers, ...(detective ? ['detective'] : []), ...slugs].join(' '),
    );
}

describe('ranks in a text', () => {
  it.each([
    ['Deputy Chief Constable Example said', ['deputy-chief-constable']],
    ['the chief constable and a constable', ['chief-constable', 'constable']],
    ['police constables', ['constable']],
    ['Northmoor Constabulary', []],
    ['an officer', []],
    ['PC Test Example', ['constable']],
    ['a former PC', ['former constable']],
    ['the Hampshire PC', ['constable']],
    ['he bought a new PC game', []],
    ['DS Test Example', ['detective sergeant']],
    ['acting Sergeant Example', ['acting sergeant']],
    ['Det Insp Example', ['detective inspector']],
    ['Det. Sgt. Example', ['detective sergeant']],
    ['Detective Chief Inspector', ['detective chief-inspector']],
    ['HM Chief Inspector of Constabulary', []],
    ['the police and crime commissioner', []],
    ['a special case hearing', []],
    ['a special constable', ['special-constable']],
    ['a PCSO', ['pcso']],
    ['CC Example', ['chief-constable']],
    ['see CC for details', []],
  ])('%s', (text, ranks) => {
    expect(ranksIn(text)).toEqual(ranks);
  });
});
