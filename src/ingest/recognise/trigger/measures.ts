import type { TriggerEntry } from './entry.ts';

/** What is done instead of a sanction, or beside it: advice, performance procedures, learning. */
export const measureTriggers: readonly TriggerEntry[] = [
  {
    kind: 'sanction',
    slug: 'reflective-practice',
    needs: ['reflective', 'practice requiring'],
    words: [
      'reflective (?:practice|review)(?: review)?(?: process)?',
      'practice requiring improvement',
    ],
  },
  {
    kind: 'sanction',
    slug: 'management-advice',
    needs: ['management advice'],
    words: ['management advice'],
  },
  {
    kind: 'sanction',
    slug: 'management-action',
    needs: ['action', 'intervention', 'informally'],
    words: [
      'management action',
      'managerial action',
      'informal action',
      'management intervention',
      '(?:dealt|deal|dealing) with (?:\\w+ ){0,2}?informally',
    ],
  },
  {
    kind: 'sanction',
    slug: 'words-of-advice',
    needs: ['advice', 'guidance', 'spoken to'],
    words: [
      'words? of (?:advice|guidance)',
      '(?:given|receive[sd]?|offered|provided with|issued with) (?:(?!management)\\w+ )?advice',
      '(?<=\\b(?:gave|giving) (?:[\\w-]+ ){1,5}?)(?:(?:some|verbal|informal|formal|suitable) )?advice',
      '(?:was|were|be|been) spoken to(?= (?:and|about|regarding|in relation to|over|by (?:a|an|the|his|her|their) (?:\\w+ ){0,2}?(?:supervisor|manager|sergeant|inspector|officer)))',
    ],
  },
  {
    kind: 'sanction',
    slug: 'performance-procedures',
    needs: ['performance', 'upp', 'incompetence', 'improvement notice'],
    words: [
      '(?:address|deal with) (?:these|the|this|those) performances? issues? with',
      'unsatisfactory performance(?: procedures?| process| meeting| issue)?',
      'performance management',
      "review(?:ed|ing)? (?:his|her|their|the officer's) performance",
      'gross incompetence',
      'performance procedures?',
      '(?:final )?(?:written )?improvement notice',
      'upp',
    ],
  },
  {
    kind: 'sanction',
    slug: 'development-plan',
    needs: ['plan', 'improvement action'],
    words: [
      '(?:formal(?:ised)? )?(?:performance |personal )*(?:improvement |development |action )plans?',
      '(?<=\\b(?:given|offered|received?|accepted|by way of|subject to) )improvement action',
    ],
  },
  {
    kind: 'sanction',
    slug: 'debrief',
    needs: ['debrief'],
    words: ['(?:(?:learning|operational|performance|formal|structured) )*debrief'],
  },
  {
    kind: 'sanction',
    slug: 'training',
    needs: ['train', 'course'],
    words: [
      're-?train(?:ed|ing)',
      '(?:further|additional|refresher|remedial|extra|relevant) training',
      'training courses?',
      '(?:attended|completed|sent on) an? (?:[\\w-]+ ){0,3}?course',
      'learning and training',
      '(?:undergo|undergone|undertake|undertaken|given|completed?|received?|attend|attended|benefit from|by way of|through|via) (?:\\w+ ){0,3}?training',
    ],
  },
  {
    kind: 'sanction',
    slug: 'learning',
    needs: [
      'learn',
      'reminded',
      'education',
      'guidance',
      'supervision',
      'coaching',
      'mentoring',
      'feedback',
      'reflection',
    ],
    words: [
      'reflective learning',
      'learning and (?:development|reflection)',
      'learning opportunity',
      '(?:receive|received|given|undertake|identified|benefit from) (?:\\w+ ){0,2}?(?:learning|feedback)',
      '(?:individual|personal) learning',
      'be(?:en)? reminded (?:of|about)',
      'prevention and education',
      '(?:by way of|by means of|through|via|dealt with with|using) (?:\\w+ ){0,4}?(?:learning|guidance|supervision|coaching|mentoring|feedback|reflection|education)',
    ],
  },
];
