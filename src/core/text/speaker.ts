import { fold } from './fold.ts';
import { isSpeakingNoun } from './speaking-noun.ts';

/** Somebody who speaks in an article, as the article prints it. */
export interface Speaker {
  /** A person's name without rank or office, or null where only an office or a description is printed. */
  readonly name: string | null;
  /** The office or description: "Prosecuting officer on behalf of Gwent Police", "the panel chair". */
  readonly role: string | null;
}

const nameWord = "(?:\\p{Lu}[\\p{L}'\u2019-]*\\p{Ll}[\\p{L}'\u2019-]*|\\p{Lu}\\.)";
const nameRun = new RegExp(
  `${nameWord}(?:\\s+(?:${nameWord}|\\p{Lu}\\b|(?:de|van|von|le|la|al|bin)\\b))*`,
  'gu',
);
const courtesy = /^(?:mr|mrs|ms|miss|mx|sir|dame|lord|lady|dr|judge|prof|professor)\b\.?/i;
const pronoun = /^(?:he|she|they|it)\b/i;
/** What is left of "the tribunal, chaired by …": the name is not of who speaks. */
const ledBy = /^(?:chaired|led|headed|presided over|overseen|represented|backed|supported) by\b/;
/** Letters behind a name: "Ann Sample KC". */
const honours = '(?:\\s(?:KC|QC|CBE|OBE|MBE|QPM|KPM|DL))*';
const roleBehind = new RegExp(`^${honours},\\s*(?<role>[^,]{3,80})`, 'u');
/** What only the two sides of a case do, told behind a name. */
const actsFor =
  /,\s(?<role>who (?:(?:is|was|has been|had been|had) )?(?:represent|prosecut|present|defend|mitigat|act)(?:s|ed|ing)\b[^,]{0,60})/;
/** Where words about the speaker begin that may name others. */
const relativeClause =
  /\s(?:who|which|and then)\s|,\s(?:chaired|led|headed|presided over|overseen|represented|backed|supported) by\s/;
/** Words of a clause; a subject that holds one is no person. */
const clausal =
  /[:;]|\b(?:was|were|is|are|be|been|had|has|have|should|would|could|will|can|might|must|did|does|do|that|which|we|our|us|i|you|there|not|because|when|if)\b/i;
const binds =
  /^(?:of|for|from|in|at|on|with|to|by|behind|under|and|named|called|representing|acting|speaking|investigating)$/i;
const counts =
  /^(?:one|two|three|four|both|all|some|many|several|most|each|neither|none|another)$/i;
const thing =
  /^(?:hearings?|meetings?|cases?|investigations?|inquir(?:y|ies)|allegations?|standards|behaviour|appeals?|act|code|regulations?|list|report|statements?)$/i;

/** Whether the subject stands for whoever spoke last. */
export function isPronoun(subject: string): boolean {
  return pronoun.test(subject);
}

/** A name of two words or more with what only a person does behind it. */
function acts(words: readonly string[], after: string): boolean {
  return (
    words.length > 1 &&
    /^,?\s+(?:\d\d,|aged|was|had|has|is|who|also|did|will|told|gave|read|took|went|came|made|wept|spoke|left|kept|held|\p{Ll}{2,}ed)(?!\p{L})/u.test(
      after,
    )
  );
}

/**
 * Whether a text brings up a person other than the speaker, so that "he" may be either.
 * @param offices folded words that are part of ranks, offices and bodies
 */
export function namesAnother(
  text: string,
  speaker: Speaker | null,
  offices: ReadonlySet<string>,
): boolean {
  if (!speaker) return false;
  const own = new Set(fold(speaker.name ?? '').split(/\s+/));
  return [...text.matchAll(nameRun)].some((match) => {
    const words = match[0].split(/\s+/);
    const lead = text.slice(0, match.index).trimEnd().split(/\s+/).at(-1) ?? '';
    const isPerson =
      courtesy.test(match[0]) || isOffice(words[0] ?? '', offices) || isOffice(lead, offices);
    const name = words.filter((it) => !isOffice(it, offices) && !courtesy.test(it));
    return (
      (isPerson || acts(words, text.slice(match.index + match[0].length))) &&
      name.length > 0 &&
      !name.some((it) => own.has(fold(it).replace(/'s?$/, '')))
    );
  });
}

/**
 * Reads the subject of a reporting verb.
 * @param offices folded words that are part of ranks, offices and bodies, never of a person's name
 * @param known full names by folded surname, from earlier in the article
 */
export function readSpeaker(
  subject: string,
  clause: string,
  offices: ReadonlySet<string>,
  known: ReadonlyMap<string, Speaker>,
): Speaker | null {
  const before = (subject.split(relativeClause)[0] ?? subject).replace(/[\s,]+$/, '');
  if (ledBy.test(before)) return null;
  for (const match of before.matchAll(nameRun)) {
    const name = bareName(match[0], offices);
    if (!name || /['\u2019]s$/.test(name)) continue;
    if (match[0] === name && ofAnother.test(before.slice(0, match.index))) continue;
    const surname = fold(name.split(/\s+/).at(-1) ?? '');
    const earlier = known.get(surname);
    if (earlier?.name && !name.includes(' ')) return earlier;
    if (courtesy.test(name) && earlier) return earlier;
    if (!name.includes(' ')) continue;
    return {
      name,
      role:
        roleAround(before, match.index, name) ??
        actsFor.exec(subject.slice(match.index))?.groups?.role ??
        roleOfClause(clause) ??
        earlier?.role ??
        null,
    };
  }
  return describedSpeaker(before, offices);
}

/** What begins a sentence and no name. */
const small =
  /^(?:In|On|At|By|From|After|Before|During|Since|For|With|When|The|An?|And|But|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|July|September|October|November|December)$/;
/** A name behind these is a place's, or of whom somebody else speaks for. */
const ofAnother = /\b(?:at|in|near|outside|inside)\s+(?:the\s+)?$|\p{L}\s+for\s+$/iu;

/** The run without leading ranks and offices, or null if nothing that could be a name is left. */
function bareName(run: string, offices: ReadonlySet<string>): string | null {
  const words = run.split(/\s+/);
  while (isOffice(words[0] ?? '', offices) || small.test(words[0] ?? '')) words.shift();
  if (words.some((word) => isOffice(word, offices) || thing.test(word))) return null;
  return words.length > 0 ? words.join(' ') : null;
}

function isOffice(word: string, offices: ReadonlySet<string>): boolean {
  const folded = fold(word).replace(/[.,]$/, '');
  return offices.has(folded) || offices.has(folded.replace(/'s?$/, ''));
}

/** What the subject says of the person besides the name. */
function roleAround(subject: string, runStart: number, name: string): string | null {
  const at = subject.indexOf(name, runStart);
  const before = subject
    .slice(0, at)
    .replace(/[\s,]+$/, '')
    .replace(/^(?:and|but|also)\s+/i, '');
  const after = roleBehind.exec(subject.slice(at + name.length))?.groups?.role;
  const role = before !== '' ? before : (after ?? '').trim();
  return !/\p{L}{2}/u.test(role) || role.split(/\s+/).length > 12 ? null : role;
}

function roleOfClause(clause: string): string | null {
  return /^(?:prosecuting|defending|representing|mitigating|presenting|opening the case|acting for|for|on behalf of)\b/i.test(
    clause,
  )
    ? clause
    : null;
}

/** A short description ("another colleague") or a body ("the IOPC") that speaks without a name; never a clause or a thing. */
function describedSpeaker(subject: string, offices: ReadonlySet<string>): Speaker | null {
  const words = withoutAdverb(subject.split(/\s+/));
  if (words.length > 7 || clausal.test(subject)) return null;
  const head = headOf(words);
  const named = headOf(words.slice(0, words.findIndex((it) => it.endsWith(',')) + 1));
  const speaks =
    isSpeakingNoun(head) ||
    isSpeakingNoun(named.replace(/,$/, '')) ||
    (words.length < 4 && /^\p{Lu}{2,}$/u.test(head) && isOffice(head, offices)) ||
    isTitle(words, offices);
  return speaks ? { name: null, role: words.join(' ') } : null;
}

/** "The driver repeatedly said": the last word belongs to the verb. */
function withoutAdverb(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  return /ly$/.test(last) && !isSpeakingNoun(last) ? words.slice(0, -1) : words;
}

/** The noun that the rest describes: "officer" of "the former officer from Leeds", "women" of "one of the women". */
function headOf(words: readonly string[]): string {
  const end = words.findIndex((it, at) => at > 0 && binds.test(it));
  const head = words[end < 0 ? words.length - 1 : end - 1] ?? '';
  return (counts.test(head) ? words.at(-1) : head) ?? '';
}

/** Words with capitals that hold a rank, an office or a force: "PC Example", "Officer X", "Police Scotland". */
function isTitle(words: readonly string[], offices: ReadonlySet<string>): boolean {
  return (
    /^\p{Lu}/u.test(words[0] ?? '') &&
    words.every((it) => /^[\p{Lu}\p{N}&]/u.test(it) || /^(?:of|for|and)$/.test(it)) &&
    words.some((it) => isOffice(it, offices)) &&
    !words.some((it) => thing.test(it))
  );
}
