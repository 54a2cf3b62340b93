import type { Span } from '../../core/text/sentences.ts';
import type { Person } from './person.ts';
import { honours } from './person-name.ts';
import { isPunished } from './standing.ts';
import type { Statement } from './statement.ts';

/** Somebody who takes part or comments, with the words that show in which role. */
export interface NamedRole {
  /** Slug of the role vocabulary. */
  readonly role: string;
  readonly person: Person;
  /** Name and role words together. */
  readonly evidence: Span;
}

interface RoleRule {
  readonly role: string;
  /** Words that end directly before the name. */
  readonly before?: RegExp;
  /** Words that begin directly after it. */
  readonly after?: RegExp;
  /** Runs on the words as printed, where a capital tells a name. */
  readonly cased?: true;
  /** Counts only for somebody who is quoted: an officer of any rank may also be the accused. */
  readonly speaking?: true;
}

const forcePart =
  "(?: (?:on behalf of|for|representing|from)(?! (?:mr|mrs|ms|miss|pc|ps|dc|ds|di|sgt|him|her|the officer)\\b)(?: (?!(?:called|asked|told|said|argued|urged|questioned|accused|described|wanted)\\b)[\\w'&-]+){1,8}?)?";
const panelPart = '(?: (?:of|for) (?:the|a) (?:[\\w-]+ ){0,3}?(?:panel|hearing|tribunal))?';

/** In order: the first rule that fits a person decides. */
const rules: readonly RoleRule[] = [
  {
    role: 'staff-association',
    before:
      /\bpolice federation(?:'s)? (?:\w+ ){0,2}?(?:chair(?:man|woman|person)?|secretary|spokes(?:man|woman|person)),? $/,
    after:
      /^,? (?:the )?(?:\w+ ){0,2}?(?:(?:chair(?:man|woman|person)?|secretary|spokes(?:man|woman|person)|rep(?:resentative)?) )?(?:of|for|from|at) (?:the )?(?:\w+ ){0,3}?police federation/,
  },
  {
    role: 'panel-chair',
    before: new RegExp(
      `\\b(?:(?:hearing|proceedings|case)(?: [\\w-]+){0,6} (?:heard by|before|in front of)|chair(?:man|woman|person)?${panelPart}|chaired by(?: an? (?:[\\w-]+ ){1,4}?[\\w-]+,)?|presided over by|(?:panel|hearing|tribunal|meeting)(?: [\\w-]+){0,5},? (?:overseen|led|headed) by(?: commander)?|(?:legally qualified|independent|panel) (?:chair|person)|(?:person|officer) (?:conducting|chairing|holding) the (?:[\\w-]+ )?(?:meeting|hearing))(?: and \\w+(?: \\w+)?)?,? $`,
    ),
    after:
      /^,? (?:(?:who )?(?:heard|was hearing) the case\b|who (?:\w+ )?(?:chaired|presided|led (?:the|this|that|his|her) (?:[\w-]+ )?(?:panel|hearing|tribunal|proceedings)|conducted (?:the|this|his|her) (?:hearing|proceedings|case))|(?:held|conducted) (?:an?|the) (?:misconduct )?meeting (?:with|for)\b|(?:the |who was )?(?:\w+ ){0,3}?chair(?:man|woman|person|ing|ed)?\b|presiding|legally[- ]qualified chair|(?:\w+ly )?(?:dismissed|sacked) (?:him|her|them|the (?:former )?(?:officer|constable|sergeant)|pcs?|sgt|mr|ms))/,
  },
  {
    role: 'panel-chair',
    before:
      /\b(?:hearing|proceedings)\b[^.;]{0,90} (?:by|before) (?:(?:temporary|acting) )?(?:(?:deputy |assistant )?chief constable|(?:deputy |assistant )?commissioner|commander) $/,
    after:
      /^,? (?:(?:who|also|then) )?(?:found (?:(?:that )?(?:gross )?misconduct|(?:him|her|them) guilty|the (?:case|allegations?)|the (?:former )?(?:officer|constable|sergeant))|(?:ruled|determined) that\b)/,
  },
  {
    role: 'legally-qualified-adviser',
    before: /\b(?:legally qualified|legal) advis[eo]r,? $/,
    after: /^,? (?:the )?(?:legally qualified|legal) advis[eo]r/,
  },
  {
    role: 'officer-representative',
    before:
      /\bon (?:his|her|their) behalf by $|(?:\b(?:he|she|who|officer|constable|sergeant|inspector)|\b(?:pc|ps|sgt|dc|ds|di|dci|insp|supt|constable|sergeant|inspector|mr|mrs|ms|miss)(?: [\w'-]+){1,2}),? (?:was|is|were) represented(?: at the (?:hearing|meeting))? by (?:(?:his |her |the )?(?:barrister|solicitor|counsel|lawyer|police friend),? )?$|\b(?:defending(?: officer)?|defence (?:counsel|barrister|solicitor)|(?:counsel|barrister|solicitor|lawyer) for (?:(?:the officer|officer|him|her)(?: \w+){0,2}|(?:pc|ps|sgt|dc|ds|di|insp|mr|ms|mrs|miss)(?: [\w'-]+){1,2}(?=, ))|(?:police )?federation (?:representative|rep|friend)|police friend|in mitigation|(?:representing|defending|mitigating for|acting for|on behalf of) (?:the (?:officer|former \w+)|(?:former )?(?:pc|ps|sgt|dc|ds|di|dci|insp|inspector|sergeant|constable|mr|mrs|ms|miss|officer))(?: [\w'-]+){0,3}(?=, $)|(?:his|her|their|(?<!force)(?<!police)(?<!constabulary)(?<!authority)(?<!service)'s?) (?:barrister|solicitor|lawyer|counsel|representative)),? $|^for the (?:former )?(?:officer|constable|sergeant|inspector), $/,
    after:
      /^,? (?:(?:who (?:was |is )?)?(?:defending(?! (?:him|her|them)sel)|mitigating)|(?:who )?represent(?:ing|ed) (?:the (?:officer|constable|sergeant|former)|(?:(?:former|det|detective|chief|ch|special|temporary|acting) )*(?:pc|ps|sgt|sergeant|dc|ds|di|dci|insp|inspector|supt|superintendent|constable|pcso|mr|mrs|ms|miss)\b|him\b|her\b|them\b|(?!the\b|him|her)\w+ \w+,)|for (?:pc|ps|sgt|dc|ds|di|dci|insp|supt|mr|mrs|ms|miss|him|her|(?:the )?(?:former |retired )?(?:(?:chief |detective |special |police )*(?:officer|constable|sergeant|inspector|superintendent|commander|detective)))\b(?<!chief constable)|acting for|(?:the )?(?:counsel|barrister|solicitor|lawyer) for (?:the officer|pc|ps|sgt|dc|ds|mr|ms|mrs)|(?:his|her|their) (?:barrister|solicitor|lawyer|counsel|representative|police friend))/,
  },
  {
    role: 'officer-representative',
    cased: true,
    before:
      /^For (?:(?:PC|PS|DC|DS|DI|Sgt|Mr|Ms|Mrs|Miss|Sergeant|Constable|Inspector) )?\p{Lu}[\p{L}'\u2019-]+, $/u,
    after:
      /^, for (?:(?:PC|PS|DC|DS|DI|Sgt|Mr|Ms|Mrs|Miss) )?(?!(?:\p{Lu}\p{L}+ )?(?:Police|Constabulary|IOPC))\p{Lu}[\p{L}'\u2019-]+,/u,
  },
  {
    role: 'presenting-officer',
    before: new RegExp(
      `\\b(?:(?:force|constabulary|appropriate authority|chief constable),? (?:(?:was |is )?represented )?by|^for (?:the (?:force|appropriate authority|chief constable)|[\\w ]{3,30} (?:police|constabulary))|(?:opening|outlining|presenting|putting) the case(?: (?:for|against|on behalf of) [\\w' -]{2,60})?,(?: (?:barrister|counsel|solicitor|lawyer))?|representing (?:the )?(?:force|appropriate authority|chief constable|[\\w' ]{2,30} (?:police|constabulary)),(?: (?:barrister|counsel|solicitor|lawyer))?|(?:presenting|prosecuting) (?:officer|counsel|barrister|solicitor)|prosecutor|prosecuting|presenting|case presenter|(?:counsel|barrister|solicitor|lawyer)(?: for (?:the (?:force|appropriate authority|chief constable)|[\\w' -]{2,40} (?:police|constabulary|service)))?)${forcePart},? $`,
    ),
    after:
      /^,? (?:who (?:was |is )?)?(?:presenting|prosecuting|presented|prosecuted|outlin(?:ing|ed) the case|counsel for (?:the|\w+(?: \w+)?) (?:force|police|constabulary|appropriate authority|iopc)|for the (?:force|appropriate authority|iopc|chief constable)|(?:acting )?(?:for|on behalf of|representing) (?:the )?(?:force|appropriate authority|met\b|metropolitan police|[\w ]{2,30}? (?:police|constabulary|force))|represent(?:ing|ed) the (?:force|appropriate authority))/,
  },
  {
    role: 'iopc-regional-director',
    before:
      /\b(?:iopc|ipcc|independent office (?:for|of) police conduct|watchdog)(?: \(iopc\))?(?:'s)?,? (?:\w+ ){0,3}?(?:director|commissioner|head)(?: (?:for|of|in) [\w, -]{2,40}?)?,? $|\b(?:its|regional|operations) director(?: (?:for|of|in) [\w, -]{2,40}?)?,? $/,
    after:
      /^,? (?:the )?(?:(?:iopc|ipcc|independent office for police conduct)(?:'s)? (?:[\w-]+ ){0,3}?(?:director|commissioner)|(?:regional |operations )?director (?:at|of|for) the (?:iopc|ipcc|independent))/,
  },
  {
    role: 'local-policing-body',
    before:
      /\b(?:police(?:,? fire)? (?:and|&) crime commissioner|pf?cc|deputy mayor for policing(?: and crime)?)(?: for [\w -]{2,40}?)?,? $/,
    after:
      /^,? (?:(?:the|[\w-]+'s) )?(?:[\w-]+'s )?(?:police(?:,? fire)? (?:and|&) crime commissioner|pf?cc\b|deputy mayor)/,
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

/** How far back and ahead of a name its role may stand. */
const reach = 110;

/** The roles of the people named. Whoever has none of these may be an accused officer. */
export function rolesOf(persons: readonly Person[], statements: readonly Statement[]): NamedRole[] {
  return persons.flatMap((person) => {
    for (const { role, before, after, speaking, cased } of rules) {
      if (speaking && (!speaks(person, statements) || isPunished(person, statements))) continue;
      for (const mention of person.mentions) {
        const statement = statements[mention.statement];
        if (statement === undefined) continue;
        const at = mention.start - statement.start;
        const end = mention.end - statement.start;
        const name = statement.folded.slice(at, end).lastIndexOf(mention.name.toLowerCase());
        const nameAt = at + Math.max(0, name);
        const text = cased ? statement.text : statement.folded;
        const lead = leadIn(before, text, [nameAt, at]);
        if (lead !== null)
          return [{ role, person, evidence: { start: statement.start + lead, end: mention.end } }];
        const letters = honours.exec(text.slice(end))?.[0].length ?? 0;
        const tail = after?.exec(text.slice(end + letters, end + letters + reach));
        if (tail)
          return [
            {
              role,
              person,
              evidence: {
                start: mention.start,
                end: mention.end + letters + tail[0].trimEnd().length,
              },
            },
          ];
      }
    }
    return [];
  });
}

/** Where role words begin that end at one of the places: before the name, or before the rank with it. */
function leadIn(
  before: RegExp | undefined,
  text: string,
  places: readonly number[],
): number | null {
  for (const place of places) {
    const match = before?.exec(text.slice(Math.max(0, place - reach), place));
    if (match) return place - match[0].length;
  }
  return null;
}

/** Whether words are put into the person's mouth anywhere: "said", "added", or a colon before a quotation. */
function speaks(person: Person, statements: readonly Statement[]): boolean {
  return person.mentions.some((mention) => {
    const statement = statements[mention.statement];
    if (statement === undefined) return false;
    const after = statement.folded.slice(
      mention.end - statement.start,
      mention.end - statement.start + 120,
    );
    const before = statement.folded.slice(
      Math.max(0, mention.start - statement.start - 40),
      mention.start - statement.start,
    );
    return (
      /^(?:,[^,.]{1,90},|\s\([^)]*\)| (?:of|from|at|for) [\w' &-]{2,50}?)?\s*(?:\w+ )?(?:said|says|added|commented|told|stated|continued|explained|apologi[sz]ed|praised|thanked|insisted|warned|confirmed|described|called|:)/.test(
        after,
      ) || /(?:said|added|says|commented)\s*(?:[\w-]+ ){0,4}$/.test(before)
    );
  });
}
