import { isPronoun, namesAnother, readSpeaker, type Speaker } from './speaker.ts';
import { isBody, isSpeakingNoun } from './speaking-noun.ts';

const capital = "\\p{Lu}[\\p{L}'\u2019.-]*";
const name = `(?:${capital}\\s+){1,4}${capital}`;
/** "The student's mother, Jane Roe, sat …", "Jane Roe, 71, wept …": who the paragraph is about, up to the verb. */
const opening = new RegExp(
  `^\\s*(?<subject>(?:(?<office>[^.,:;]{3,60}),\\s+)?(?<name>${name})(?<behind>,\\s[^.:;,]{1,60},|,)?)\\s+(?<verb>\\p{Ll}+)`,
  'u',
);
const age = /^,\s(?:aged\s)?\d\d?,$/;
const courtesy = /^(?:Mr|Mrs|Ms|Miss|Dr|PC|DC|DS|DI|Sgt|Sergeant|Constable|Inspector)\b/;
/** What only a person does. */
const personal =
  /^(?:wept|sat|stood|told|gave|read|spoke|cried|watched|listened|attended|joined|worked|lived|retired|resigned|denied|admitted|wrote|recalled|remembered|smiled|nodded|apologised)$/;
/** What is done to somebody, or is only said of them, leaves whoever spoke before as near. */
const passive = /^(?:was|were|is|are|has|had|will|would|faces|faced)$/;
/** Somebody else, not named, of whom a pronoun may speak just as well. */
const article = /\b(?:the|an?|his|her|their|another)\s((?:[\p{Ll}'\u2019-]+\s?){1,3})/gu;
const female = /\b(?:mrs|ms|miss|mother|mum|wife|daughter|sister|widow|grandmother|aunt|woman)\b/i;
const male = /\b(?:mr|father|dad|husband|son|brother|widower|grandfather|uncle|man)\b/i;

/** Somebody whom a paragraph introduces, so that a pronoun behind it may stand for them. */
export interface Introduced {
  readonly speaker: Speaker;
  /** As printed, with what tells more of them: "The student's mother, Jane Roe,". */
  readonly subject: string;
}

/**
 * The one person whom a text begins with as its subject; null where it brings up anybody else, since a
 * pronoun behind it may then be either.
 * @param words the writer's own words of a paragraph, or of what stands before the pronoun
 */
export function introducedIn(
  words: string,
  offices: ReadonlySet<string>,
  known: ReadonlyMap<string, Speaker>,
): Introduced | null {
  const groups = opening.exec(words)?.groups;
  if (!groups?.subject || !isPersonal(groups)) return null;
  const { subject, office = '', name: printed = '', behind = '' } = groups;
  const told = isDescription(office) ? subject : printed + behind;
  const speaker = readSpeaker(told, '', offices, known);
  if (!speaker?.name) return null;
  const introduced = { speaker, subject };
  const rest = words.slice(words.indexOf(subject) + subject.length);
  return bringsUpAnother(rest, introduced, offices) ? null : introduced;
}

/** Whether a text speaks of somebody else, so that a pronoun behind it is theirs as well. */
export function bringsUpAnother(
  text: string,
  { speaker }: Introduced,
  offices: ReadonlySet<string>,
): boolean {
  return namesAnother(text, speaker, offices) || describesAnother(text);
}

/** Whom a pronoun stands for, if it may stand for the person introduced. */
export function meantBy(pronoun: string, introduced: Introduced | null): Speaker | null {
  if (!introduced || !/^(?:he|she)$/i.test(pronoun) || !isPronoun(pronoun)) return null;
  const other = /^she$/i.test(pronoun) ? male : female;
  return other.test(introduced.subject) ? null : introduced.speaker;
}

function isPersonal(groups: Readonly<Record<string, string | undefined>>): boolean {
  const { office, name: printed = '', behind = '', verb = '' } = groups;
  if (passive.test(verb)) return false;
  const isTitled = courtesy.test(printed) || age.test(behind);
  return isDescription(office ?? '') || isTitled || personal.test(verb);
}

function isDescription(office: string): boolean {
  return office.split(/\s+/).some((it) => isSpeakingNoun(it));
}

function describesAnother(text: string): boolean {
  return [...text.matchAll(article)].some(([, phrase = '']) =>
    phrase.split(/\s+/).some((word) => isSpeakingNoun(word) && !isBody(word)),
  );
}
