/** A noun for a person whose conduct can be in question, with the rank or grade that it states. */
export interface PersonNoun {
  /** Folded; matches the singular and the plural. */
  readonly pattern: string;
  /** Nouns of one class can mean the same person ("the custody officer", "the officer"). */
  readonly kind: 'officer' | 'staff' | 'either';
  /** Slug of the rank that the noun gives, or null: "officer" is not a rank. */
  readonly rank: string | null;
}

const detective = '(?:(?:police|detective|det|custody|acting|temporary|trainee) )*';

/** Longest first: "detective chief inspector" holds "inspector". */
export const personNouns: readonly PersonNoun[] = [
  { pattern: 'police community support officers?|pcsos?', kind: 'staff', rank: 'pcso' },
  { pattern: 'assistant chief constables?', kind: 'officer', rank: 'assistant-chief-constable' },
  { pattern: 'deputy chief constables?', kind: 'officer', rank: 'deputy-chief-constable' },
  { pattern: 'chief constables?', kind: 'officer', rank: 'chief-constable' },
  { pattern: 'special constables?', kind: 'officer', rank: 'special-constable' },
  { pattern: `${detective}chief superintendents?`, kind: 'officer', rank: 'chief-superintendent' },
  { pattern: `${detective}superintendents?`, kind: 'officer', rank: 'superintendent' },
  { pattern: `${detective}chief inspectors?`, kind: 'officer', rank: 'chief-inspector' },
  { pattern: `${detective}inspectors?`, kind: 'officer', rank: 'inspector' },
  { pattern: `${detective}(?:sergeants?|sgts?)`, kind: 'officer', rank: 'sergeant' },
  { pattern: `${detective}constables?|[pw]?pcs?|dcs?`, kind: 'officer', rank: 'constable' },
  {
    pattern:
      '(?:custody )?detention officers?|[a-z]{1,2}[dc]os?|hcps?|detention and escort officers?',
    kind: 'staff',
    rank: null,
  },
  {
    pattern:
      'members? of (?:the )?(?:police |control room |civilian )*staff|(?:police |civilian )*staff members?|police staff(?! (?:[\\w-]+ ){0,2}?(?:officers?|handlers?|takers?|operators?|investigators?|dispatchers?|controllers?|supervisors?|members?|meetings?|hearings?|misconduct|regulations|procedures?)\\b)|(?:call|control room|call centre) staff(?: members?)?|employees?',
    kind: 'staff',
    rank: null,
  },
  {
    pattern:
      '(?:call|contact)[- ](?:handler|taker|operator)s?|contact officers?|(?:radio |control room |recording )?operators?',
    kind: 'staff',
    rank: null,
  },
  {
    pattern:
      'dispatchers?|controllers?|researchers?|hcps?|investigators? concerned|(?:custody )?nurses?|healthcare professionals?|clerks?|(?:enquiry|crime|control room|custody) assistants?|analysts?|(?:civilian|police staff|staff) investigators?|gaolers?|jailers?|(?:[\\w-]+ )?co-?ordinators?|technicians?|administrators?|receptionists?|telephonists?',
    kind: 'staff',
    rank: null,
  },
  {
    pattern:
      'supervisors?|detectives?|marksm[ae]n|(?:driving |firearms )?(?:instructors?|trainers?)|crew members?|(?:incident|operational|on-call) commanders?|probationers?|team leaders?|(?:line )?managers?|colleagues?|trainees?|recruits?|(?:dog )?handlers?|negotiators?|observers?|(?:firearms |silver |bronze |gold |tactical )+commanders?|(?:tactical )?advis[eo]rs?',
    kind: 'either',
    rank: null,
  },
  {
    pattern:
      '(?:police|pursuit|response|patrol|standard|advanced) drivers?|drivers?(?! of)|drivers? of the (?:police|patrol|marked|unmarked|response) (?:car|vehicle|van)',
    kind: 'officer',
    rank: null,
  },
  {
    pattern:
      '(?:man|woman|men|women|individuals?|people) (?:involved|concerned)|(?<=\\b(?:both|two|three|four|five|all) )(?:men|women)(?! who)',
    kind: 'either',
    rank: null,
  },
  {
    pattern:
      'passengers?(?= (?:in the police|(?:might |may )?(?:had|have) (?:a|no) case to answer|was given|received|attended a misconduct|had breached|breached|had committed|had done|had acted))|(?:remaining |other )?members?(?= of (?:the|that|this|his|her|their) (?:[\\w-]+ )?(?:group|team|shift|unit|squad))',
    kind: 'either',
    rank: null,
  },
  { pattern: 'officers? in charge', kind: 'officer', rank: null },
  {
    pattern: 'officers?|police (?:chief|boss)(?:es|s)?|policem[ae]n|policewom[ae]n|cops?|coppers?',
    kind: 'officer',
    rank: null,
  },
];

/** What follows somebody who decides: "the chief inspector presiding", "the superintendent who held the meeting". */
export const presides =
  /^,? (?:presiding|chairing|who (?:\w+ )?(?:presided|(?:chaired|held|heard|conducted|led|ran) (?:the|this|that|a) (?:[\w-]+ )?(?:meeting|hearing|panel|case|proceedings))|(?:,? who )?found (?:(?:that )?(?:gross )?misconduct|(?:him|her|them) guilty|the (?:case|allegations?)))\b/;
/** What stands before somebody who decides: "it was chaired by", "a hearing held by". */
export const presidedBy =
  /\b(?:chaired|presided over|heard) by (?:both )?$|\bchair(?:man|woman|person)?, $|\b(?:hearing|meeting|proceedings|panel|tribunal)\b[^.;]{0,60} (?:held|conducted|led|overseen|run) by $|\b(?:review|assessment) (?:conducted |carried out )?by $/;
/** Officers by role and not by conduct: their deeds are no outcome. */
export const bystander =
  /\b(?:investigating|presenting|prosecuting|defending|reviewing|liaison|legal|press|probation|prison|returning|chief|fellow|senior investigating|medical|commanding|chief executive|appeals?|senior) officers?$|\bchief inspector of constabulary$|\bchief constables?$/;
