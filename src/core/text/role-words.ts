const ranks =
  '(?:officer|constable|sergeant|inspector|superintendent|commander|detective|pcso|policeman|policewoman)';
/** Those whom the other side of a case speaks for, by rank, title or letter; a chief constable brings cases. */
const accused = `(?:the )?(?:former |accused |retired )*(?!chief constable)(?:(?:chief |detective |special |police )*${ranks}|pc|ps|sgt|dc|ds|di|dci|insp|supt|mr|mrs|ms|miss)\\b`;

/** The first that fits decides; slugs of the role vocabulary. */
const described: readonly (readonly [string, RegExp])[] = [
  ['panel-chair', /\b(?:panel|hearing|legally[- ]qualified|the) chair(?:man|woman|person)?\b/],
  ['panel', /^(?:the|a|an) (?:[\w-]+ ){0,3}panel$/],
  ['force-spokesperson', /\bspokes(?:man|woman|person)\b(?!.*\b(?:federation|iopc|watchdog)\b)/],
  [
    'presenting-officer',
    /\b(?:presenting|prosecuting|prosecutors?|case presenter|opening the case|who (?:\w+ )?(?:prosecut|present)\w*|for the (?:force|appropriate authority))\b|^(?:(?:barrister|counsel|solicitor|lawyer) )?(?:acting for|for|representing|who (?:\w+ )?represent\w*|on behalf of) (?:[\w&'-]+ ){0,5}(?:force|police|constabulary|authority|service|iopc)$/,
  ],
  ['local-policing-body', /\bcrime commissioner\b|\bpf?cc\b/],
  ['staff-association', /\bpolice federation\b(?! rep)/],
  [
    'officer-representative',
    new RegExp(
      `\\b(?:defending(?! (?:him|her|them)sel)|mitigating|defence (?:counsel|barrister|solicitor)|police friend|federation rep\\w*|who (?:\\w+ )?(?:defended|defends|mitigated)|(?:his|her|officer's|constable's|sergeant's) (?:counsel|barrister|solicitor|lawyer|representative))\\b|(?:\\b(?:counsel|barrister|solicitor|lawyer|acting) for |\\b(?:representing|represented|represents|on behalf of) |^for )${accused}`,
    ),
  ],
  ['character-witness', /\b(?:colleagues?|character (?:witness|reference)s?|testimonials?)\b/],
  [
    'iopc-regional-director',
    /\b(?:iopc|ipcc|watchdog)(?:'s)? (?:\w+ )?(?:director|commissioner)\b/,
  ],
  ['oversight-body', /\b(?:iopc|ipcc|watchdog|independent office)\b/],
  [
    'force-spokesperson',
    /\b(?:(?:deputy |assistant )?chief constable|spokes(?:man|woman|person) for|(?:force|police|constabulary) spokes(?:man|woman|person)|the force|(?:police|constabulary)$)/,
  ],
  [
    'complainant',
    /\b(?:victim|complainant)s?\b(?!')|^one of the (?:[\w-]+ ){0,2}(?:women|girls|boys)$|\b(?:former|ex)[- ](?:partner|wife|husband|girlfriend|boyfriend|lover)\b|^(?:the|a|one|another) (?:[\w-]+ )?(?:woman|girl|boy|teenager)$/,
  ],
  [
    'interested-person',
    /\b(?:mother|mum|father|dad|parents?|wife|husband|partner|son|daughter|brother|sister|widow|family)\b/,
  ],
  ['officer', /^(?:the|this) (?:[\w-]+ )?(?:officer|constable|sergeant|inspector)$/],
];

/** What a description or an office says of somebody's role, or null. @param words folded: "counsel for the force" */
export function roleInWords(words: string): string | null {
  return described.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Roles that put one side of a case, whatever the words. */
const sides: ReadonlySet<string> = new Set([
  'presenting-officer',
  'officer-representative',
  'police-friend',
]);
const advocate =
  /^(?:(?:acting )?for|representing|on behalf of|who represent\w*|(?:[\w-]+ )?(?:counsel|barrister|solicitor|lawyer))\b/;

/** Whether somebody of a role puts one side of a case. @param role a slug of the role vocabulary */
export function isSide(role: string): boolean {
  return sides.has(role);
}

/** Whether a description or an office is that of an advocate, for whomever. @param words folded */
export function isAdvocate(words: string): boolean {
  return isSide(roleInWords(words) ?? '') || advocate.test(words);
}
