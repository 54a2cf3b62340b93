/** What a trigger reports about its subject. */
export type TriggerKind =
  | 'sanction'
  | 'finding'
  | 'no-case'
  | 'case-to-answer'
  | 'no-action'
  | 'referral'
  | 'departure'
  | 'withdrawal'
  | 'would-have';

/** Words that report an outcome. Patterns run on folded text; the earlier of two that begin together wins if longer. */
export interface Trigger {
  readonly kind: TriggerKind;
  /** Slug of the outcome vocabulary, or of a finding for `finding` and `case-to-answer`. */
  readonly slug: string;
  readonly pattern: RegExp;
}

const dismiss =
  'dismissed|sacked|fired|axed|struck off|kicked out|booted out|thrown out|drummed out|given the boot|removed from (?:the|his|her|their) (?:force|post|job)';
const lostJob =
  '(?:lost|losing|loses) (?:his|her|their) jobs?|stripped of (?:his|her|their) jobs?|shown the door';
const adverb =
  '(?:(?:also|all|both|each|now|since|then|immediately|later|subsequently|summarily|unanimously|today|finally|formally|officially|almost certainly|likely|undoubtedly|probably) )*';
const be = '(?:was|were|is|are|been|be|being|get|gets|got)';
const from = "(?: (?:from|by) (?:(?!without)[\\w'&-]+ ){0,7}?[\\w'&-]+)?";
const no = "(?:not|never|n't)";
const proceedings =
  '(?:(?:an? |the )?(?:public |further |formal |police |accelerated |fast[- ]track |gross |special case )*(?:misconduct|disciplinary)(?: and \\w+)? (?:hearings?|meetings?|proceedings|panels?|tribunals?|action|case|procedures)|(?:an? )?(?:public |accelerated |fast[- ]track )*hearings?|a misconduct (?:hearing|meeting)|case to answer)';
const leave =
  'resigned|quit|(?:since |already |subsequently )?left (?:(?:the|his|her|their|[\\w ]{0,30}?) ?(?:force|police(?: force| service)?|constabulary|organisation|service|employment|role|post with)|policing)|handed in (?:his|her|their) (?:notice|resignation)|tendered (?:his|her|their) resignation|stepped down|no longer (?:works?|worked|serves?|served|serving|employed|a (?:serving )?(?:police )?officer|an employee|with the (?:force|police))|ceased to be (?:a|an) (?:police officer|officer|employee)|leaving the (?:force|police|service)|(?:his|her|their) resignation';

const list: readonly (readonly [TriggerKind, string, string])[] = [
  [
    'would-have',
    'would-not-have-been-dismissed',
    `would ${no} (?:\\w+ )?have (?:been (?:${dismiss})|lost (?:his|her|their) jobs?|faced dismissal)`,
  ],
  [
    'would-have',
    'would-have-been-dismissed',
    `would,? (?:\\w+ ){0,2}have (?:\\w+ )?(?:been (?:\\w+ ){0,2}?(?:${dismiss})(?:${from} without notice)?|${lostJob}|(?:resulted in|led to|faced|received|warranted|justified) (?:immediate |instant |summary )?dismissal|dismissed (?:him|her|them|the|pc|ex))|would,? (?:\\w+ )?have been (?:one of )?(?:immediate |summary )?dismissal|dismissal would (?:\\w+ )?have (?:been|followed|resulted)|would have been dismissal`,
  ],
  [
    'would-have',
    'would-have-faced-proceedings',
    `would (?:\\w+ )?have (?:\\w+ )?(?:faced|had|been (?:subject to|put through|brought before|required to attend|given|referred to)|attended|gone to|appeared at)(?: an?)? ${proceedings}|would (?:\\w+ )?have had a (?:disciplinary |misconduct )?case to answer`,
  ],
  [
    'sanction',
    'dismissed-without-notice',
    `(?:${be}|has|have|had) ${adverb}(?:${dismiss})${from} (?:without|with no|with immediate) (?:any )?(?:notice|effect)|(?:dismissed|sacked) (?:[\\w']+ ){0,7}?without notice|summarily dismissed|immediately dismissed|dismissed immediately|(?:instant|immediate|summary) dismissal|dismissal without notice|sacked on the spot|dismissed with immediate effect`,
  ],
  ['sanction', 'dismissed-with-notice', `dismissed${from} with notice|dismissal with notice`],
  [
    'sanction',
    'dismissed',
    `(?:${be}) ${adverb}(?:${dismiss})|(?:has|have|had) ${adverb}(?:${lostJob})|${lostJob}|(?:panel|chair|chairman|tribunal|constable|force|he|she|they|police|board|hearing) (?:has |have |had )?${adverb}(?:dismissed|sacked|fired) (?=(?:him|her|them|the (?:former )?(?:officer|constable|sergeant|inspector|pair|man|woman|pc)|pcs?|ps|sgt|dc|ds|di|insp|mr|mrs|ms|miss)\\b)|(?:sanction|outcome|result|penalty|decision|punishment) (?:imposed )?(?:was|is|of|being)(?: that of| one of)? (?:immediate )?dismissal|sacked (?:by|from|for|after|over|following)|dismissed (?:by|from|for|after|over|following|in (?:his|her|their) absence)|given the boot|dismissal from (?:the|his|her) (?:force|police)`,
  ],
  [
    'sanction',
    'reduction-in-rank',
    `(?:reduced|reduction|reducing) (?:in|of) (?:\\w+ )?rank|reduced to (?:the rank of )?(?:police )?(?:constable|pc|sergeant|inspector)|demoted|demotion|stripped of (?:his|her|their) (?:rank|sergeant'?s? stripes|stripes)|reduced in rank`,
  ],
  [
    'sanction',
    'final-written-warning-extended',
    'final written warning (?:was |has been |had been |be )?extended|extension (?:of|to) (?:his|her|their|the|a) (?:existing )?final written warning',
  ],
  ['sanction', 'final-written-warning', 'final (?:\\w+ )?(?:written )?warnings?'],
  ['sanction', 'written-warning', '(?:first )?written warnings?'],
  [
    'sanction',
    'warning',
    '(?:received|given|issued with|handed) (?:a|an) (?:(?!final|written)\\w+ )?warning',
  ],
  [
    'sanction',
    'reflective-practice',
    'reflective (?:practice|review)(?: review)?(?: process)?|practice requiring improvement',
  ],
  ['sanction', 'management-advice', 'management advice'],
  ['sanction', 'management-action', 'management action|managerial action|informal action'],
  [
    'sanction',
    'words-of-advice',
    'words? of (?:advice|guidance)|(?:given|receive[sd]?|offered) (?:(?!management)\\w+ )?advice',
  ],
  [
    'sanction',
    'performance-procedures',
    '(?:address|deal with) (?:these|the|this|those) performances? issues? with|unsatisfactory performance(?: procedures?| process| meeting| issue)?|performance management|gross incompetence|performance procedures?|upp',
  ],
  [
    'sanction',
    'development-plan',
    '(?:formal(?:ised)? )?(?:performance |personal )*(?:improvement |development |action )plans?',
  ],
  ['sanction', 'debrief', '(?:(?:learning|operational|performance|formal|structured) )*debrief'],
  [
    'sanction',
    'training',
    're-?train(?:ed|ing)|(?:further|additional|refresher|remedial|extra|relevant) training|training courses?|learning and training|(?:undergo|undergone|undertake|undertaken|given|complete|completed|receive|received|attend|attended|benefit from|by way of|through|via) (?:\\w+ ){0,3}?training',
  ],
  [
    'sanction',
    'learning',
    'reflective learning|learning and (?:development|reflection)|learning opportunity|(?:receive|received|given|undertake|identified|benefit from) (?:\\w+ ){0,2}?learning|(?:individual|personal) learning|be(?:en)? reminded (?:of|about)|prevention and education|(?:by way of|by means of|through|via|with|using) (?:\\w+ ){0,4}?(?:learning|guidance|supervision|coaching|mentoring|feedback|reflection|education)',
  ],
  ['sanction', 'reprimand', '(?:formal(?:ly)? )?reprimand(?:ed)?'],
  [
    'no-case',
    'no-case-to-answer',
    `no (?:disciplinary |misconduct |further )?case to answer|(?:did|does|do) not (?:\\w+ )?have (?:a|any) (?:disciplinary )?case to answer|(?:no|insufficient) (?:evidence|indication)[\\w ,'-]{0,140}? (?:case to answer|(?:support|justify|suggest) (?:a |that )?(?:misconduct )?case|bringing of (?:disciplinary|misconduct) proceedings|breach(?:ed)? (?:the |of |any ))|no misconduct case|not (?:have )?a case to answer|(?:did|do|was|were|has|have) not (?:been )?(?:uphold|upheld)|neither of the complaints|no (?:indication|evidence) (?:of|that)[\\w ,'-]{0,80}? (?:misconduct|disciplinary proceedings|breach(?:ed)?[\\w ]{0,20} standards)`,
  ],
  [
    'finding',
    'not-proven',
    `(?:${no}|un)(?: (?:been|found|be|to be|deemed|considered))* ?(?:proven|proved|substantiated|made out|established|upheld by the panel)|(?:none|neither) of the (?:\\w+ )?(?:allegations?|charges?|breaches)[\\w ]{0,40}? (?:proven|proved|upheld)|neither (?:allegation|charge)[\\w ]{0,30}? (?:proven|proved)|(?:found|there was|was|finding of) no (?:evidence of )?(?:gross )?misconduct(?! (?:hearing|meeting|proceedings))|no (?:finding of )?(?:gross )?misconduct (?:was )?(?:found|proven|proved)|no finding of (?:gross )?misconduct|(?:panel|chair|chairman)[\\w ,'-]{0,120}? insufficient evidence|${no} (?:\\w+ )?misconducted|${no} (?:guilty of|committed) (?:any )?(?:gross )?misconduct|${no} (?:found|find|prove|establish|consider)(?: (?!${proceedings})[\\w']+){0,8}? (?:(?<!gross )misconduct|proven|proved|breach(?:ed)?|allegations?)|${no} (?:amount(?:ed)? to|constitute[ds]?) (?:any )?misconduct|${no} (?:\\w+ )?breach(?:ed)?(?= (?:any|the|his|her|their|police|professional|standards))|no breach(?:es)?(?= (?:of|was|were))|cleared(?! (?:up|out|the|by the court))|exonerated|(?:allegations?|charges?|case)(?: against \\w+(?: \\w+){0,3})? (?:was|were|has been|have been) (?:\\w+ )?(?:dismissed|thrown out)|(?:dismissed|threw out|rejected) (?:all |both )?(?:the |these |those )?(?:allegations?|charges?|case)(?= (?:against|made)|[.,]|$)|misconduct (?:was )?${no} found`,
  ],
  [
    'case-to-answer',
    'gross-misconduct',
    `case to answer (?:for|in respect of|of) (?:potential |alleged )?gross misconduct|(?:could|might|may) (?:\\w+ )?(?:find|amount to|constitute|conclude)[\\w ,'-]{0,60}? gross misconduct`,
  ],
  [
    'case-to-answer',
    'misconduct',
    `case to answer(?! for gross)|case for (?:gross )?misconduct|(?:could|might|may) (?:\\w+ )?(?:find|amount to|constitute|conclude)[\\w ,'-]{0,60}?(?<!gross )misconduct|misconduct notices?|indications? of (?:gross )?misconduct`,
  ],
  [
    'finding',
    'gross-misconduct',
    `(?:found|ruled|concluded|decided|determined|agreed|held|guilty|proven|proved|amount(?:ed|ing|s)?|constitut(?:ed|es|e|ing)|committ(?:ed|ing))(?: (?!not\\b|no\\b|never\\b|un\\w|${proceedings})[\\w'“”",.-]+){0,9}? gross misconduct(?! (?:hearing|proceeding|panel|meeting|notice|investigation|tribunal|case|matter|allegation|charge)s?)|(?<!answer |notices? |hearings? |proceedings |panel |investigated |investigation |charged |accused )(?:for|of) gross misconduct(?! (?:hearing|proceeding|panel|meeting|notice|investigation|tribunal|case|matter|allegation|charge)s?)`,
  ],
  [
    'finding',
    'misconduct',
    `(?:found|ruled|concluded|decided|determined|agreed|held|guilty|proven|proved|amount(?:ed|ing|s)?|constitut(?:ed|es|e|ing)|committ(?:ed|ing))(?: (?!gross|not\\b|no\\b|never\\b|un\\w|${proceedings})[\\w'“”",.-]+){0,7}? (?<!gross )misconduct(?! (?:hearing|proceeding|panel|meeting|notice|investigation|tribunal|case|matter|allegation|charge)s?)|(?<!gross )misconduct (?:found|identified|proven|proved)|(?<!gross )misconduct (?:was|were|had been|has been) (?:(?!not)\\w+ )?(?:found|identified|proven|proved)`,
  ],
  [
    'finding',
    'breach',
    '(?:had|have|has) (?:also )?breached (?:the |police |professional )*standards',
  ],
  ['finding', 'misconduct', 'finding of (?:(?!gross)\\w+ )?misconduct'],
  [
    'finding',
    'proven',
    "(?:found |was |were |been |as )(?:(?!not|never|un|gross|misconduct)\\w+ ){0,2}?(?:proven|proved|substantiated)|case was proven|(?:allegations?|charges?|breach(?:es)?)[\\w ,'-]{0,60}? (?:proven|proved)",
  ],
  [
    'no-action',
    'no-further-action',
    'no (?:further |formal |disciplinary |misconduct )*(?:action|sanction|proceedings|disciplinary proceedings)(?: was| were| is| will be| would be| has been| could)?(?: \\w+)? ?(?:taken|imposed|required|necessary|needed|brought|take place|considered|against)?',
  ],
  ['no-action', 'unidentified', '(?:unable to|could not|not able to|not possible to) identify'],
  [
    'withdrawal',
    'investigation-withdrawn',
    `(?:withdrew|withdrawn|discontinued|dropped|halted|abandoned)(?: (?:their|its|the|his|her|an?))? (?:misconduct |iopc )?(?:investigation|proceedings|case|allegations?|charges?)|(?:investigation|proceedings|hearing|allegations?) (?:\\w+ ){0,4}?(?:was|were|has been|have been) (?:withdrawn|discontinued|dropped|halted|stayed)`,
  ],
  [
    'referral',
    'pending',
    `(?:will|is to|are to|is due to|are due to|is set to|are set to|due to|set to|would|should|to|now|also) (?:\\w+ )?(?:face|attend|appear (?:before|at)|go before|be subject to|answer|be referred to|be dealt with at|stand before)(?: \\w+){0,3}? ${proceedings}|(?:faces?|facing) (?:\\w+ ){0,3}?${proceedings}|(?:hold|convene|arrange|conduct|proceed with|proceed to|schedule|carry out) (?:\\w+ ){0,2}?${proceedings}|(?:hearing|meeting|proceedings) (?:will|is due to|is to|are due to|is scheduled|has been scheduled|was due|is expected) (?:\\w+ )?(?:take|be|begin|start|for|to)|refer(?:red)? (?:\\w+ ){0,5}?to an? ${proceedings}|(?:hearing|proceedings|case) (?:was|has been|is) (?:\\w+ )?adjourned|(?:hearing|case) continues|charged with gross misconduct|accused of gross misconduct|alleged gross misconduct`,
  ],
  ['departure', 'resigned', `(?:${leave})`],
  [
    'sanction',
    'overturned',
    '(?:overturned|quashed)(?: on appeal)?|(?:won|successful) (?:his|her|their|an|the) appeal|appeal (?:was |has been )?(?:upheld|allowed|successful)|reinstated',
  ],
  [
    'departure',
    'retired',
    'retired(?! to (?:consider|deliberate))|(?:took|taken|accepted|granted|(?:his|her|their)|ill[- ]health) retirement|medically retired',
  ],
];

export const triggers: readonly Trigger[] = list.map(([kind, slug, source]) => ({
  kind,
  slug,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu'),
}));

/** A trigger where it stands. Offsets are UTF-16 into the statement. */
export interface Hit {
  readonly trigger: Trigger;
  readonly start: number;
  readonly end: number;
}
