import type { TriggerEntry } from './entry.ts';
import { gap, no, notName, proceedings } from './parts.ts';

const finds = `(?:found|ruled|concluded|decided|determined|agreed|held|guilty|proven|proved|amount(?:ed|ing|s)?|constitut(?:ed|es|e|ing)|committ(?:ed|ing))`;
const admits = '(?:admitted|admitting|admits|accepted|accepting)';
/** "proven and amounted to gross misconduct" is a finding of that level. */
const noLevel = "(?! (?:[\\w']+ ){0,6}?misconduct)";
/** "found misconduct not proven" finds nothing. */
const notDenied = '(?! (?:was |were |to be )?not\\b)';
const mayFind = `(?:could|might|may) (?:\\w+ )?(?:find|amount to|constitute|conclude)[\\w ,'-]{0,60}?`;

/** Somebody's conduct was judged, and by whom: told of as it happened, "acted properly" clears nobody. */
const judged =
  '(?<=\\b(?:we|panel|chair|investigation|iopc|force) (?:\\w+ )?(?:found|concluded|determined|decided|(?:was|were) (?:satisfied|of the (?:view|opinion)))[^.;]{0,120} )';

/** What was found, denied, admitted, or left for others to find. */
export const findingTriggers: readonly TriggerEntry[] = [
  {
    kind: 'no-case',
    slug: 'no-case-to-answer',
    needs: [
      'case',
      'uphold',
      'upheld',
      'complaints',
      'evidence',
      'indication',
      'conduct',
      'nothing',
      'disciplinary',
      'acted',
      'reasonable',
      'appropriate',
      'proportionate',
      'lawful',
      'justified',
      'behaved',
      'responded',
      'performed',
      'correctly',
      'properly',
      'appropriately',
    ],
    words: [
      "no (?:disciplinary |misconduct |further )?case (?:for [\\w' -]{2,60}? )?to answer",
      'no (?:misconduct |disciplinary )?case (?:was |were |had been )?(?:found|identified|made out)',
      "(?:found|was|is|saw|identified) nothing (?:in [\\w ]{3,40} )?(?:to|that|which) (?:indicate|suggest|show|support)\\w*[\\w ,'-]{0,120}? (?:misconduct|breach(?:ed)?|standards|disciplinary|case)",
      "(?:not|n't) (?:reach|meet|cross|pass|satisfy) the (?:\\w+ )?(?:threshold|test|level|definition|bar) (?:for|of) (?:an? |any )?misconduct",
      '(?:fell|falls|fallen|falling) short of misconduct',
      "(?:not|n't) (?:\\w+ )?serious enough to (?:amount to|be|constitute|justify) (?:misconduct|disciplinary)",
      "(?:misconduct|disciplinary) proceedings (?:(?:against|for) [\\w' ]{2,60}? )?(?:was|were|is|are) not (?:\\w+ )?(?:required|necessary|justified|warranted|appropriate|needed)",
      'no longer (?:had|has|have) a case to answer',
      '(?:did|does|do) not (?:\\w+ )?have (?:a|any) (?:disciplinary )?case to answer',
      "(?:no|insufficient) (?:evidence|indication)[\\w ,'-]{0,140}? (?:case to answer|(?:support|justify|suggest) (?:a |that )?(?:misconduct )?case|bringing of (?:disciplinary|misconduct) proceedings|breach(?:ed)? (?:the |of |any ))",
      "no (?:indication|evidence) (?:of|that|any|the|to suggest)[\\w ,'-]{0,80}? (?:misconduct|disciplinary proceedings|breach(?:ed)?[\\w ]{0,20} standards)",
      'no misconduct case',
      "(?:(?:did|could) not|didn't) (?:find|identify|see|uncover|establish) (?:any |sufficient |enough )?(?:evidence|indications?)[\\w ,'-]{0,120}? (?:misconduct|disciplinary|case to answer|breach(?:ed)?|standards)",
      '(?:(?:did|could) not (?:find|identify|raise|have)|identified|found|had|were) (?:no|any) (?:conduct|performance|misconduct) (?:matters?|issues?|concerns?)',
      '(?<=\\b(?:neither|none of|no) (?:[^.;,]|, nor [^,.;]{2,50},){0,60})case to answer',
      '(?<=case to answer[^.]{0,160} )(?:did|does|do|had) (?:not|none)(?=[.,;]|$)',
      'not (?:have )?a case to answer',
      '(?<!upheld [^.;]{0,60})(?:did|do|was|were|has|have) not (?:been )?(?:uphold|upheld)',
      'neither of the complaints',
      `${judged}(?:had |have )?(?:acted|behaved|responded|performed|conducted (?:himself|herself|themselves)) (?:\\w+ )?(?:appropriately|correctly|properly|reasonably|professionally|lawfully|in (?:line|accordance|keeping) with|within)`,
      `${judged}(?:(?:first|initial|own) )?(?:assessment|decisions?|actions?|conduct|handling|grading|response|use of (?:force|taser|the taser|pava)) (?:was|were|had been) (?:\\w+ )?(?:reasonable|appropriate|proportionate|lawful|justified|correct|proper)`,
      `${judged}(?:had |have )?(?:correctly|properly|appropriately) (?:graded|assessed|dealt with|handled|recorded|followed|applied|used)`,
    ],
  },
  {
    kind: 'finding',
    slug: 'not-proven',
    needs: [
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
    ],
    words: [
      `(?:${no}|un)(?: (?:been|found|be|to be|deemed|considered))* ?(?:proven|proved|substantiated|made out|established|upheld by the panel)`,
      'no (?:complaint|allegation|charge|breach)(?: against [\\w ]{2,30})? (?:was|were|had been) (?:proven|proved|substantiated|established)',
      '(?:none|neither) of the (?:\\w+ )?(?:allegations?|charges?|breaches)[\\w ]{0,40}? (?:proven|proved|upheld)',
      'neither (?:allegation|charge)[\\w ]{0,30}? (?:proven|proved)',
      `(?:found|there was|there had been|was|finding of) no (?:evidence of )?(?:gross )?misconduct${notName}`,
      'no (?:finding of )?(?:gross )?misconduct (?:was )?(?:found|proven|proved)',
      'no finding of (?:gross )?misconduct',
      "(?:panel|chair|chairman)[\\w ,'-]{0,120}? insufficient evidence",
      `${no} (?:\\w+ )?misconducted`,
      `${no} (?:guilty of|committed) (?:any )?(?:gross )?misconduct`,
      `${no} (?:found|find|prove|establish|consider|identify|uncover)(?: (?!${proceedings}|whether\\b|if\\b)[\\w']+){0,8}? (?:(?<!gross )misconduct|proven|proved|breach(?:ed)?|allegations?)`,
      `${no} (?:amount(?:ed)? to|constitute[ds]?) (?:any )?misconduct`,
      `${no} (?:\\w+ )?breach(?:ed)?(?= (?:any|the|his|her|their|police|professional|standards))`,
      'no breach(?:es)?(?= (?:of|was|were))',
      'cleared(?! (?:up|out|(?:his|her|their|my|its) (?!colleague|name of)\\w+|(?:of [\\w ,-]{2,60} )?(?:at|by|in) (?:[\\w-]+ ){0,4}?(?:court|jury|judge|magistrates?)\\b|the (?!(?:[\\w-]+ ){0,4}?(?:officers?|constables?|sergeants?|inspectors?|pair|trio|duo|detectives?)\\b)))',
      'exonerated',
      '(?:allegations?|charges?|case)(?: against \\w+(?: \\w+){0,3})? (?:was|were|has been|have been) (?:\\w+ )?(?:dismissed|thrown out)',
      '(?:dismissed|threw out|rejected) (?:all |both )?(?:the |these |those )?(?:allegations?|charges?|case)(?= (?:against|made)|[.,]|$)',
      `misconduct (?:was )?${no} found`,
      '(?:failed|fails|was unable|were unable) to (?:prove|establish|make out)(?: \\w+){0,3}? (?:case|allegations?|charges?|misconduct)',
      '(?:found|there was|there were|identified) no breach(?:es)?',
      '(?:did|done|doing) nothing wrong',
      'vindicated',
      '(?:case|allegations?|charges?) against (?:him|her|them) (?:dismissed|thrown out|dropped)',
      "those (?:made )?against [\\w',. -]{2,60}? (?:was|were) not(?=[.,;]|$)",
      "(?:allegations?|charges?|case)(?: [\\w']+){0,8}? (?:was|were|been) (?:\\w+ )?rejected",
      "case (?:against [\\w' ]{2,60}? )?(?:has |had )?collapsed",
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
      'gross misconduct (?:was|were|had been|has been) (?:(?!not)\\w+ )?(?:found|proven|proved|established)(?! not)',
    ],
  },
  {
    kind: 'finding',
    slug: 'misconduct',
    needs: ['misconduct', 'case to answer'],
    words: [
      `${finds}${gap(7, 'gross')} (?<!gross )misconduct${notName}${notDenied}`,
      '(?<!gross )misconduct (?:found|identified|proven|proved)',
      '(?<!gross )misconduct (?:was|were|had been|has been) (?:(?!not)\\w+ )?(?:found|identified|proven|proved)',
      'finding of (?:(?!gross)\\w+ )?misconduct',
    ],
  },
  {
    kind: 'finding',
    slug: 'admitted-gross-misconduct',
    needs: ['gross misconduct'],
    words: [`${admits}${gap(9, 'but')} gross misconduct${notName}`],
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
