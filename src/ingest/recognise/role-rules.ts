/** The words beside a name that show a role; the words before it, those behind it, or either. */
export interface RoleRule {
  /** Words that the whole text must hold. */
  readonly text?: RegExp;
  /** Words that the sentence or the one before it must hold. */
  readonly near?: RegExp;
  readonly role: string;
  /** Words that end directly before the name. */
  readonly before?: RegExp;
  /** Words that begin directly after it. */
  readonly after?: RegExp;
  /** Runs on the words as printed, where a capital tells a name. */
  readonly cased?: true;
  /** Counts only for somebody who is quoted: an officer of any rank may also be the accused. */
  readonly speaking?: true;
  /** Counts only where the one spoken for can be accused: no civilian who is named there or, for "his", just before. */
  readonly ofAccused?: true;
  /** Counts only where the group `client` of the words is the surname of an officer. */
  readonly client?: true;
}

const forcePart =
  "(?: (?:on behalf of|for|representing|from)(?! (?:mr|mrs|ms|miss|pc|ps|dc|ds|di|sgt|him|her|the officer)\\b)(?: (?!(?:called|asked|told|said|argued|urged|questioned|accused|described|wanted)\\b)[\\w'&-]+){1,8}?)?";
/** Somebody who may be accused, by rank or title; a chief constable brings cases. */
const accused =
  '(?!(?:the )?(?:deputy |assistant |temporary )*chief constable)(?:(?:the|a|an|both|two|three|all|former|retired|ex-|acting|temporary|chief|detective|det|special|custody|police|ch) )*(?:(?:officer|constable|sergeant|inspector|detective)s?|pair|trio|defence|superintendent|commander|pc|ps|sgt|dc|ds|di|dci|insp|supt|con|pcso|mr|ms|mrs|miss)\\b(?! constable)';
const advocate = '(?:barrister|solicitor|counsel|lawyer|advocate)';
const panelPart = '(?: (?:of|for) (?:the|a) (?:[\\w-]+ ){0,3}?(?:panel|hearing|tribunal))?';

/** In order: the first rule that fits a person decides. */
export const rules: readonly RoleRule[] = [
  {
    role: 'staff-association',
    before:
      /\b(?:fed(?:eration)?|superintendents' association)(?:'s)? (?:(?!friend|rep)[\w-]+ ){0,3}?(?:vice-|co-)?(?:chair(?:man|woman|person)?|secretary|spokes(?:man|woman|person)|lead|official),? $|\bbranch (?:[\w-]+ )?(?:chair(?:man|woman|person)?|secretary),? $/,
    after:
      /^,? (?:who (?:is|was) )?(?:(?:the )?(?:[\w-]+ ){0,2}?(?:(?:vice-|co-)?(?:chair(?:man|woman|person)?|secretary|spokes(?:man|woman|person)|rep(?:resentative)?) )?(?:of|for|from|at|with|who (?:chairs|leads|heads)) (?:the )?(?:[\w'-]+ ){0,4}?(?:federation|superintendents' association)|(?:the |an? )?(?:[\w'-]+ ){0,3}?federation(?:'s)? (?:[\w-]+ )?(?:chair(?:man|woman|person)?|secretary|spokes(?:man|woman|person)|official|lead)\b)/,
  },
  {
    role: 'staff-association',
    near: /\b(?:police federation|superintendents' association)\b/,
    before: /\bits (?:[\w-]+ )?(?:chair(?:man|woman|person)?|secretary),? $/,
  },
  {
    role: 'panel-chair',
    before: new RegExp(
      `\\b(?:(?:hearing|proceedings|case)(?: [\\w-]+){0,6} (?:heard by|before|in front of)|(?<!\\b(?:federation|branch|group|charity|association|trust|committee|council|union|society|board|campaign) )chair(?:man|woman|person)?${panelPart}(?:,? (?:[\\w-]+ )?${advocate})?|chaired by(?: (?:an? |the )?(?:[\\w-]+ ){0,4}?(?:${advocate}|judge|lawyer)| an? (?:[\\w-]+ ){1,4}?[\\w-]+,)?|presided over by|(?:panel|hearing|tribunal|meeting)(?: [\\w-]+){0,5},? (?:overseen|led|headed) by(?: commander)?|(?:legally qualified|independent|panel) (?:chair|person)|(?:person|officer) (?:conducting|chairing|holding) the (?:[\\w-]+ )?(?:meeting|hearing))(?: and \\w+(?: \\w+)?)?,? $`,
    ),
    after:
      /^,? (?:(?:who )?(?:heard|was hearing) the case\b|who (?:\w+ )?(?:chaired|presided|led (?:the|this|that|his|her) (?:[\w-]+ )?(?:panel|hearing|tribunal|proceedings)|conducted (?:the|this|his|her) (?:hearing|proceedings|case))|(?:held|conducted) (?:an?|the) (?:misconduct )?meeting (?:with|for)\b|(?:the |who was |who )?(?:[\w-]+ ){0,3}?chair(?:man|woman|person|ing|ed|s)?\b(?! of the police)(?! (?:of|at|for) (?!(?:(?:the|a|this|that|his|her|their|its) )?(?:[\w-]+ ){0,3}?(?:(?<!crime )panel|hearings?|tribunal|proceedings|case|meeting)))|presiding|(?:sitting|standing in|acting) (?:in (?:the )?place of|in for|on behalf of) the chief constable|legally[- ]qualified chair|(?:who )?(?:\w+ly )?(?:dismissed|sacked) (?:him|her|them|the (?:former )?(?:officer|constable|sergeant)|pcs?|sgt|mr|ms))/,
  },
  {
    role: 'panel-chair',
    before:
      /\b(?:hearing|proceedings)\b[^.;]{0,90} (?:by|before) (?:(?:temporary|acting) )?(?:(?:deputy |assistant )?chief constable|(?:deputy |assistant )?commissioner|commander) $/,
    after:
      /^,? (?:(?:who|also|then) )?(?:found (?:(?:that )?(?:gross )?misconduct|(?:him|her|them) guilty|the (?:case|allegations?)|the (?:former )?(?:officer|constable|sergeant)(?:'s| (?:guilty|had|to have|breached|committed)))|(?:ruled|determined) that\b)/,
  },
  {
    role: 'legally-qualified-adviser',
    before: /\b(?:legally qualified|legal) advis[eo]r,? $/,
    after: /^,? (?:the )?(?:legally qualified|legal) advis[eo]r/,
  },
  {
    role: 'officer-representative',
    ofAccused: true,
    before: new RegExp(
      `\\bon (?:his|her|their) behalf by $|(?:\\b(?:he|she|who)|\\b${accused}(?: [\\w'-]+){0,2}),? (?:was|is|were) represented(?: at the (?:hearing|meeting))? by (?:(?:his |her |the )?(?:${advocate}|police friend),? )?$|\\b(?:defending(?: officer)?|defence (?:counsel|barrister|solicitor)|${advocate} for (?:(?:the officer|officer|him|her)(?: \\w+){0,2}|${accused}(?: [\\w'-]+){1,2}(?=, ))|(?:police )?federation (?:representative|rep|friend)|police friend|in mitigation|(?:representing|defending|mitigating for|acting for|on behalf of) (?:the former \\w+|${accused})(?: [\\w'-]+){0,3}(?=, $)|(?:(?<!force)(?<!police)(?<!constabulary)(?<!authority)(?<!service)'s?) (?:${advocate}|representative)),? $|^for the (?:former )?(?:officer|constable|sergeant|inspector), $`,
    ),
    after: new RegExp(
      `^,? (?:(?:who (?:was |is )?)?(?:defending(?! (?:him|her|them)sel)|mitigating)|(?:who )?represent(?:ing|ed|s) (?:the former|${accused}|him\\b|her\\b|them\\b|(?!the\\b|him|her)\\w+ \\w+,)|for (?:him|her|${accused})\\b|acting for|(?:the )?${advocate} for ${accused}|(?:his|her|their) (?:${advocate}|representative|police friend))`,
    ),
  },
  {
    role: 'officer-representative',
    ofAccused: true,
    before: new RegExp(
      `(?<!\\b(?:through|via|by) )\\b(?:his|her|their) (?:${advocate}|representative),? $`,
    ),
  },
  {
    role: 'officer-representative',
    ofAccused: true,
    cased: true,
    client: true,
    after:
      /^,? (?:who )?(?:represent(?:ing|ed|s)|(?:appear(?:ing|ed) |act(?:ing|ed) )?for) (?:\p{Lu}[\p{L}'\u2019-]+ )?(?<client>\p{Lu}[\p{L}'\u2019-]+)(?=[,.]| (?:said|told|asked|read|argued))/u,
  },
  {
    role: 'officer-representative',
    ofAccused: true,
    cased: true,
    before:
      /^For (?:(?:PC|PS|DC|DS|DI|Sgt|Mr|Ms|Mrs|Miss|Sergeant|Constable|Inspector) )?\p{Lu}[\p{L}'\u2019-]+(?:, who [^,]{2,60})?, $/u,
    after:
      /^, for (?:(?:PC|PS|DC|DS|DI|Sgt|Mr|Ms|Mrs|Miss) )?(?!(?:\p{Lu}\p{L}+ )?(?:Police|Constabulary|IOPC))\p{Lu}[\p{L}'\u2019-]+,/u,
  },
  {
    role: 'presenting-officer',
    before: new RegExp(
      `\\b(?:(?:force|constabulary|appropriate authority|chief constable),? (?:(?:was |is )?represented )?by|^for (?:the (?:force|appropriate authority|chief constable)|[\\w ]{3,30} (?:police|constabulary))|(?:opening|outlining|presenting|putting) the case(?: (?:for|against|on behalf of) [\\w' -]{2,60})?,(?: (?:barrister|counsel|solicitor|lawyer))?|representing (?:the )?(?:force|appropriate authority|chief constable|[\\w' ]{2,30} (?:police|constabulary)),(?: (?:barrister|counsel|solicitor|lawyer))?|(?:presenting|prosecuting) (?:officer|counsel|barrister|solicitor)|prosecutor|prosecuting|presenting|case presenter|(?:force|police|constabulary|authority|service|met)'s? ${advocate}|${advocate} for (?:the (?:force|appropriate authority|chief constable)|[\\w' -]{2,40} (?:police|constabulary|service))|(?<!\\b(?:(?<!')s|his|her|their|family|chair(?:man|woman|person)?|the|by) )(?:counsel|barrister))${forcePart},? $`,
    ),
    after:
      /^,? (?:who (?:was |is )?)?(?:presenting|prosecuting|presented|prosecuted|outlin(?:ing|ed) the case|counsel for (?:the|\w+(?: \w+)?) (?:force|police|constabulary|appropriate authority|iopc)|for the (?:force|appropriate authority|iopc|chief constable)|(?:acting )?(?:for|on behalf of|representing) (?:the )?(?:force|appropriate authority|met\b|metropolitan police|[\w ]{2,30}? (?:police|constabulary|force))|represent(?:ing|ed) the (?:force|appropriate authority))/,
  },
  {
    role: 'iopc-regional-director',
    before:
      /\b(?:iopc|ipcc|independent office (?:for|of) police conduct|watchdog)(?: \(iopc\))?(?:'s)?,? (?:\w+ ){0,3}?(?:director|commissioner|head)(?: (?:for|of|in) [\w, -]{2,40}?)?,? $|\b(?:its|regional|operations) director(?: (?:for|of|in) [\w, -]{2,40}?)?,? $/,
    after:
      /^,? (?:the )?(?:(?:iopc|ipcc|independent office for police conduct|watchdog)(?:'s)? (?:[\w-]+ ){0,3}?(?:director|commissioner)|(?:regional |operations )?director (?:at|of|for|with) the (?:iopc|ipcc|independent|watchdog))/,
  },
  {
    role: 'local-policing-body',
    before:
      /\b(?:police(?:,? fire)? (?:and|&) crime commissioner|pf?cc|deputy mayor for policing(?: and crime)?)(?: for [\w -]{2,40}?)?,? $/,
    after:
      /^,? (?:who (?:is|was) )?(?:(?:the|[\w-]+'s) )?(?:[\w-]+'s )?(?:deputy )?(?:police(?:,? fire)? (?:and|&) crime commissioner|pf?cc\b|deputy mayor)/,
  },
  {
    role: 'local-policing-body',
    text: /\bcrime commissioner\b|\bp?f?cc\b/,
    before:
      /(?<!\b(?:assistant|information|children's|victims'|deputy assistant) )\bcommissioner,? $/,
  },
  {
    role: 'investigating-officer',
    before:
      /\b(?:investigating officer|lead investigator|investigator|who (?:led|investigated)|(?:review|assessment|investigation|inquiry) (?:was )?(?:conducted |carried out |led |headed )?by(?: an officer (?:from|of) [\w' -]{2,40},)?)(?: \w+ (?:sergeant|inspector|constable))?,? $/,
    after:
      /^,? (?:who (?:led|carried out) the investigation|the (?:lead investigator|investigating officer))/,
  },
  {
    role: 'psd',
    before:
      /\b(?:professional standards|psd|anti-corruption)(?: (?:department|directorate|unit|command|branch))?(?: (?:lead|boss|head|chief))?,? (?:[\w-]+ ){0,3}$/,
    after:
      /^,? (?:who (?:is|was) )?(?:(?:the )?(?:head|director|deputy head|from|of|commander) (?:[\w&',-]+ ){0,6}?(?:professional standards|psd|anti-corruption)|from (?:the )?professional standards)/,
  },
  {
    role: 'force-spokesperson',
    speaking: true,
    before:
      /\b(?:(?:(?:temporary|acting) )?(?:deputy |assistant )?chief constable(?: (?:of|for|at) [\w' &-]{2,40}?)?|(?:deputy )?assistant commissioner|deputy commissioner|commissioner|commander|(?:detective )?(?:chief )?superintendent|(?:acc|dcc|cc|ch supt|supt|det supt|det ch supt|dcs|t\/acc|t\/dcc)|(?:force )?spokes(?:man|woman|person)(?: (?:for|of) (?:the )?[\w' &-]{2,40}?)?),? $/,
    after:
      /^,? (?:(?:the )?(?:temporary |acting )?(?:deputy |assistant )?chief constable|a (?:force |police )?spokes(?:man|woman|person)|spokes(?:man|woman|person) for)/,
  },
];
