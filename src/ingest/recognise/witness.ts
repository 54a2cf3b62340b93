import type { Span } from '../../core/text/sentences.ts';
import type { Statement } from './statement.ts';

/** What somebody does who saw the conduct, suffered it or told of it. */
const testified =
  'gave evidence|(?:was|were) (?:\\w+ )?(?:praised|commended|thanked)|raised (?:the alarm|concerns)|(?:reported|challenged|confronted) (?:him|her|it|them)|(?:told|said to) (?:the|a) (?:(?:misconduct|disciplinary) )?(?:panel|hearing|tribunal) (?:what|how|that (?:he|she) (?:saw|had seen|heard|had heard|had \\w+ (?:him|her)\\b))|waived (?:his|her) (?:right to )?anonymity|called for help|(?:spotted|noticed|discovered) (?:the|that)|(?:found|saw|came across) (?:the|his|her) (?:messages?|texts?|images?|photographs?|pictures|video|posts?)|said(?: that|:)? "?(?:i|(?:he|she) had) (?:reported|challenged|confronted) (?:him|her|them)|complained|blew the whistle|(?:said|claimed|alleged|told (?:us|investigators)) that (?:the officer|pc|ps|dc|ds|sgt|sergeant|constable|inspector|detective)\\b';
const accusedToo = /\b(?:accused of|denie[sd]|admitted|dismissed|sacked|resigned|misconduct by)\b/;
/** Who was harmed may leave without having been accused of anything. */
const leaves = /^,? who (?:has |had )?(?:later |since |then )?resigned\b/;
const testifies = new RegExp(
  `^(?:, who [^,]{2,80}?,?|, (?:aged )?\\d{2},)?,? (?:who |also |had |then |later |has |since )*(?:${testified})`,
);
const inClause = new RegExp(`^, who [^.;]{0,80}\\b(?:${testified})`);
/** "His crewmate on the day": somebody who was there with the accused. */
const besides =
  /\b(?:his|her) (?:[\w-]+ ){0,2}?(?:colleague|crewmate|tutor|supervisor|manager)(?: (?:on|at|in) [\w' ]{2,30})?,? $/;
/** "sent messages to a trainee, PC Example": whom misconduct was done to. */
const done =
  'humiliated|mocked|undermined|intimidated|assaulted|punched|slapped|kicked|struck|pushed|shoved|groped|kissed|touched|grabbed|harassed|bullied|stalked|threatened|abused|insulted|pestered|belittled|followed|texted|messaged|propositioned';
const harms = `(?:(?:shouted|swore|yelled|screamed|lunged) at|${done}|(?:sent|sending|wrote|made|directed)(?: [\\w-]+){1,6} (?:to|at|about)|sent)`;
const someone =
  "(?:(?:pc|ps|dc|ds|di|pcso|sgt|sergeant|constable|inspector|mr|mrs|ms|miss) )?[\\w'-]+(?: [\\w'-]+){0,2}";
const harmed = new RegExp(
  `\\b${harms} (?:(?:an?|the|his|her) (?:[\\w-]+ ){0,3}[\\w-]+,? |${someone} and )?$`,
);
/** "PC Example was kicked by", "PC Example, the alleged victim,": what shows at the name whom the conduct harmed. */
const suffered = new RegExp(
  `^(?:, (?:aged )?\\d{2},)? (?:was|were|had been|has been) (?:\\w+ly )?(?:${done}) by\\b|^, (?:the|an?|his|her|their) (?:\\w+ ){0,2}?(?:victim|complainant|whistle-?blower|accuser)\\b`,
);
/** "The recruit, PC Example", "the trainee, known as PC F": who stands behind a noun, as its name. */
const calledBy =
  /\b(?:the|his|her) (?:[\w-]+ ){0,2}?(?<noun>[\w-]+), (?:(?:who (?:is|was) )?(?:only )?(?:known|referred to|identified|named)(?: only)? as )?$/;
/** "PC Example, who was on his shift": named as a colleague. */
const alongside =
  /^,? who (?:was|were|sat|worked|served|had (?:sat|worked|served)) (?:also )?(?:(?:on|in) (?:his|her|the same)|with (?:him|her)|beside|alongside|next to) [^,.;]{0,40}, /;
/** "PC Example admitted replying": whose own conduct is told of as well. */
const ownDeed =
  /^,? (?:who )?(?:also )?(?:admit(?:s|ted)|accept(?:s|ed)) (?:\w+ing\b|(?:gross )?misconduct\b|the allegations?\b|(?:an? |the )?breach)/;
const anywhere = new RegExp(`\\b(?:${testified})`);

/**
 * Whether the words beside the first mention of somebody show a witness, and nothing that they were accused.
 * @param places every mention of the person, in order
 */
export function isWitness(places: readonly Span[], statements: readonly Statement[]): boolean {
  const [first] = places;
  const place = statements.find((it) => first && it.start <= first.start && first.start < it.end);
  if (first === undefined || place === undefined) return false;
  const after = place.folded.slice(first.end - place.start);
  const before = place.folded.slice(0, first.start - place.start);
  if (alongside.test(after)) return true;
  if (harmed.test(before) && leaves.test(after)) return true;
  if (suffered.test(after)) return true;
  if (accusedToo.test(after.slice(0, 80)) || places.some((it) => owns(it, statements)))
    return false;
  if (harmed.test(before) || isWhomItHarmed(before, place, statements)) return true;
  if (testifies.test(after) || inClause.test(after)) return true;
  return besides.test(before) && anywhere.test(after);
}

function owns({ start, end }: Span, statements: readonly Statement[]): boolean {
  const place = statements.find((it) => it.start <= start && end <= it.end);
  return place !== undefined && ownDeed.test(place.folded.slice(end - place.start));
}

/** Whether what somebody is called stood before for whom the conduct harmed: "groped a recruit", and then "the recruit". */
function isWhomItHarmed(before: string, place: Statement, statements: readonly Statement[]) {
  const noun = calledBy.exec(before)?.groups?.noun;
  if (noun === undefined || employed.test(noun)) return false;
  const done = new RegExp(
    `\\b${harms} (?:an?|the|his|her|one of|two|another) (?:[\\w-]+ ){0,3}?${noun}s?\\b`,
  );
  return statements.some((it) => it.index < place.index && done.test(it.folded));
}

/** Words for anybody at work, and so for both of two officers. */
const employed = /^(?:officer|constable|sergeant|inspector|detective|pc)s?$/;
