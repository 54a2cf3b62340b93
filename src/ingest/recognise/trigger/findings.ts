import type { TriggerEntry } from './entry.ts';
import { gap, no, notName, proceedings, their } from './parts.ts';

const finds = `(?:(?:i|we) find|finds|found|ruled|concluded|decided|determined|agreed|held|guilty|proven|proved|amount(?:ed|ing|s)?|constitut(?:ed|es|e|ing)|committ(?:ed|ing))`;
const admits = '(?:admitted|admitting|admits|accepted|accepting)';
/** "These were", "and that it was": conduct of which a text says what it was. */
const judgedThing =
  '\\b(?:this|these|that|it|they|conduct|actions?|behaviour|breaches)(?: (?:too|also|together|all|both))? (?:was|were)(?: (?:therefore|also|together|plainly|clearly|indeed|in fact))?';
/** "proven and amounted to gross misconduct" is a finding of that level. */
const noLevel = "(?! (?:[\\w']+ ){0,6}?misconduct)";
/** "found misconduct not proven" finds nothing. */
const notDenied =
  '(?! (?:was |were |to be |had |has |have |could |is |be )?(?:not|never|neither)\\b)';
const mayFind = `(?:could|might|may) (?:\\w+ )?(?:find|amount to|constitute|conclude)[\\w ,'-]{0,60}?`;

/** What was found, denied, admitted, or left for others to find. */
export const findingTriggers: readonly TriggerEntry[] = [
  {
    kind: 'finding',
    slug: 'not-proven',
    needs: [
      'to clear',
      'not found to',
      'not been found to',
      'prove',
      'proved',
      'substantiated',
      'made out',
      'establish',
      'upheld',
      'misconduct',
      'breach',
      'cleared',
      'exonerated',
      'insufficient',
      'allegation',
      'charge',
      'case',
      'wrong',
      'those ',
      'vindicated',
      'favour',
      'guilty',
      'found for',
      'no finding',
      'unfounded',
      'groundless',
      'foundation',
      'collapsed',
      'free from',
    ],
    words: [
      `(?:${no}|un)(?: (?:been|found|be|to be|deemed|considered))* ?(?:proven|proved|substantiated|made out|established|upheld by the panel)`,
      'no (?:complaint|allegation|charge|breach)(?: against [\\w ]{2,30})? (?:was|were|had been) (?:proven|proved|substantiated|established)',
      "(?:none|neither) of the (?:\\w+ )?(?:allegations?|charges?|breaches)[\\w ,'-]{0,80}? (?:proven|proved|upheld|made out|established|substantiated)",
      'neither (?:allegation|charge)[\\w ]{0,30}? (?:proven|proved)',
      `(?:found|there was|there had been|was|finding of) no (?:evidence of )?(?:gross )?misconduct${notName}`,
      'no (?:finding of )?(?:gross )?misconduct (?:(?:was|were|has been|had been) )?(?:found|proven|proved|identified|established)',
      'without (?:an?|any) finding of (?:gross )?misconduct',
      'not (?:been )?found to have (?:done|committed|breached|acted)',
      '(?:threw|thrown|throwing) (?:the|his|her|their|all the) (?:case|charges|allegations) out',
      'to clear(?= (?:pcs?|ps|sgt|sergeant|dc|ds|di|insp|inspector|him|them|the (?:officer|constable|sergeant|inspector|pair)s?)\\b)',
      'nothing (?:(?:was|had been|has been) )?(?:proven|proved|substantiated)',
      "(?:case|allegations?|charges?)(?: against [\\w' ]{2,30}?)? (?:failed|fell(?: away)?(?=[.,;]|$)|could not be sustained|(?:was|were) not sustained)(?! to\\b)",
      '(?<=\\b(?:panel|chair|hearing|meeting|tribunal)\\b[^.;]{0,120} )(?:allegations?|charges?|case|claims?|complaints?)(?: against [\\w ]{2,30}?)? (?:was|were|to be) (?:\\w+ )?(?:unfounded|baseless|groundless|without foundation)',
      'not (?:\\w+ )?(?:satisfied|persuaded|convinced)(?:,[^,.;]{3,60},)? that [^.;]{2,60}? (?:what (?:was|had been) |as )?alleged(?=[.,;]|$)',
      'no findings? (?:(?:was|were) made )?against (?:him|her|them|(?:either|any) (?:of|officer)|the (?:officer|constable|sergeant|inspector)|pcs?|ps|dc|ds|sgt)',
      "no (?:gross )?misconduct (?:by|on the part of|in respect of) [\\w' -]{2,40}? (?:was|were|had been|has been) (?:found|proven|proved|identified|established)",
      'no finding of (?:gross )?misconduct',
      "(?:panel|chair|chairman)[\\w ,'-]{0,120}? insufficient evidence",
      `${no} (?:\\w+ )?misconducted`,
      `${no} (?:guilty of|committed) (?:any )?(?:gross )?misconduct`,
      `${no} (?:found|find|prove|establish|consider|identify|uncover|persuaded|satisfied|convinced)(?: (?!${proceedings}|whether\\b|if\\b)[\\w']+){0,12}? (?:(?<!gross )misconduct|proven|proved|breach(?:ed)?|allegations?)`,
      `${no} (?:amount(?:ed)? to|constitute[ds]?) (?:any )?misconduct`,
      `${no} (?:\\w+ )?breach(?:ed)?(?= (?:any|the|his|her|their|police|professional|standards))`,
      'no breach(?:es)?(?= (?:of|was|were))',
      'cleared(?! (?:up|out|(?:his|her|their|my|its) (?!colleague|name of)\\w+|(?:of [\\w ,-]{2,60} )?(?:at|by|in) (?:[\\w-]+ ){0,4}?(?:court|jury|judge|magistrates?)\\b|the (?!(?:[\\w-]+ ){0,4}?(?:officers?|constables?|sergeants?|inspectors?|pair|trio|duo|detectives?)\\b)))',
      'exonerated',
      '(?:allegations?|charges?|case)(?: against \\w+(?: \\w+){0,3})? (?:was|were|has been|have been) (?:\\w+ )?(?:dismissed|thrown out)',
      '(?:dismiss(?:ed|ing)|threw out|throwing out|reject(?:ed|ing)) (?:all |both )?(?:the |these |those )?(?:allegations?|charges?|case)(?= (?:against|made|that)\\b|[.,]|$)',
      `misconduct (?:was )?${no} found`,
      '(?:failed|fails|was unable|were unable) to (?:prove|establish|make out)(?: \\w+){0,3}? (?:case|allegations?|charges?|misconduct)',
      '(?:found|there was|there were|identified) no breach(?:es)?',
      '(?:did|done|doing) nothing wrong',
      'not (?:been |be )?in the wrong',
      '(?:neither|none)(?: of (?:them|the (?:\\w+ ){1,3}?))? ?guilty of (?:any )?(?:gross )?misconduct',
      'found for (?:him|her|them)(?=[.,;]| and\\b|$)',
      `(?:found|ruled|decided) in ${their} favour`,
      'walk(?:ed|s) free from (?:an? |the |his |her |their )(?:[\\w-]+ ){0,2}(?:hearing|panel|tribunal)',
      `(?:was|were|is) not (?!gross\\b)(?:\\w+ )?misconduct${notName}`,
      '(?<!\\b(?:felt|feels?|feeling)(?: \\w+)? )vindicated',
      '(?:case|allegations?|charges?) against (?:him|her|them) (?:dismissed|thrown out|dropped)',
      "those (?:made )?against [\\w',. -]{2,60}? (?:was|were) not(?=[.,;]|$)",
      "(?:allegations?|charges?|case)(?: [\\w']+){0,8}? (?:was|were|been) (?:\\w+ )?rejected",
      "(?:case|hearing|proceedings) (?:(?:against|for) [\\w' ]{2,60}? )?(?:has |had )?collapsed",
    ],
  },
  {
    kind: 'case-to-answer',
    slug: 'gross-misconduct',
    needs: ['gross misconduct'],
    words: [
      'case to answer (?:for|in respect of|of) (?:potential |alleged )?gross misconduct',
      `${mayFind} gross misconduct`,
    ],
  },
  {
    kind: 'case-to-answer',
    slug: 'misconduct',
    needs: ['misconduct', 'case to answer'],
    words: [
      'case to answer(?! for gross)',
      'case for (?:gross )?misconduct',
      `${mayFind}(?<!gross )misconduct`,
      'misconduct notices?',
      '(?<!no )(?<!any )indications? of (?:gross )?misconduct',
    ],
  },
  {
    kind: 'finding',
    slug: 'gross-misconduct',
    needs: ['gross misconduct'],
    words: [
      `${finds}${gap(9, 'gross misconduct')} gross misconduct${notName}${notDenied}`,
      `(?<=(?:guilty|findings?|dismiss(?:ed|al)|sack(?:ed|ing)|fired|culpable|conclusion|instances?|proof) )(?:for|of) gross misconduct${notName}`,
      'gross misconduct (?:(?:was|were|had been|has been) (?:(?!not)\\w+ )?)?(?:found|proven|proved|established)(?! not)',
      `${judgedThing} gross misconduct${notName}`,
      `(?<=^|" ?)(?:this|that|it) is (?:therefore |clearly |plainly |undoubtedly )?gross misconduct${notName}`,
      `(?:clear(?:er|est)?|plain|obvious|textbook) (?:case|example|instance) of gross misconduct${notName}`,
    ],
  },
  {
    kind: 'finding',
    slug: 'misconduct',
    needs: ['misconduct', 'case to answer'],
    words: [
      `${finds}${gap(7, 'gross')} (?<!gross )misconduct${notName}${notDenied}`,
      '(?<!gross )misconduct (?:found|identified|proven|proved)(?! (?:to be )?not\\b)',
      '(?<!gross )misconduct (?:was|were|had been|has been) (?:(?!not)\\w+ )?(?:found|identified|proven|proved)(?! (?:to be )?not\\b)',
      'finding of (?:(?!gross)\\w+ )?misconduct',
      `${judgedThing} (?<!gross )misconduct${notName}(?!,? but)`,
    ],
  },
  {
    kind: 'finding',
    slug: 'admitted-gross-misconduct',
    needs: ['gross misconduct'],
    words: [
      `${admits}${gap(9, 'but')} gross misconduct${notName}`,
      'gross misconduct (?:was|were|had been) (?:\\w+ly )?(?:admitted|accepted|conceded)',
    ],
  },
  {
    kind: 'finding',
    slug: 'admitted-misconduct',
    needs: ['admi', 'accept'],
    words: [
      `${admits}${gap(9, 'but\\b|gross')} (?<!gross )misconduct${notName}`,
      'admitted (?:\\w+ )?breach(?:ing|es|ed)?',
    ],
  },
  {
    kind: 'finding',
    slug: 'breach',
    needs: ['breached'],
    words: ['(?:had|have|has) (?:also )?breached (?:the |police |professional )*standards'],
  },
  {
    kind: 'finding',
    slug: 'proven',
    needs: ['proven', 'proved', 'substantiated'],
    words: [
      `(?:found |was |were |been |as )(?:(?!not|never|un|gross|misconduct|neither|none|no\\b)\\w+ ){0,2}?(?:proven|proved|substantiated)${noLevel}`,
      'case was proven',
      `(?:allegations?|charges?|breach(?:es)?)(?: (?!not\\b|never\\b)[\\w,'-]+){0,9}? (?:proven|proved)${noLevel}`,
    ],
  },
];
