import { fold } from './fold.ts';

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
/** Where words about the speaker begin that may name others. */
const relativeClause =
  /\s(?:who|which|and then)\s|,\s(?:chaired|led|headed|presided over|overseen|represented|backed|supported) by\s/;
const describes = /^(?:the|a|an|another|one|his|her|their|both|two|three)\b/i;

/** Whether the subject stands for whoever spoke last. */
export function isPronoun(subject: string): boolean {
  return pronoun.test(subject);
}

/** A name of two words or more with what only a person does behind it. */
function acts(words: readonly string[], after: string): boolean {
  return (
    words.length > 1 && /^,?\s+(?:\d\d,|aged|was|had|has|is|who|also|did|will)(?!\w)/.test(after)
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
  if (!speaker?.name) return false;
  const own = new Set(fold(speaker.name).split(/\s+/));
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
    if (!name) continue;
    const surname = fold(name.split(/\s+/).at(-1) ?? '');
    const earlier = known.get(surname);
    if (earlier?.name && !name.includes(' ')) return earlier;
    if (courtesy.test(name) && earlier) return earlier;
    if (!name.includes(' ')) continue;
    return {
      name,
      role: roleAround(before, match.index, name) ?? roleOfClause(clause) ?? earlier?.role ?? null,
    };
  }
  return describedSpeaker(before, offices);
}

/** The run without leading ranks and offices, or null if nothing that could be a name is left. */
function bareName(run: string, offices: ReadonlySet<string>): string | null {
  const words = run.split(/\s+/);
  while (words.length > 0 && isOffice(words[0] ?? '', offices)) words.shift();
  if (words.some((word) => isOffice(word, offices))) return null;
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
  const after = /^,\s*(?<role>[^,]{3,80})/.exec(subject.slice(at + name.length))?.groups?.role;
  const role = before !== '' ? before : (after ?? '');
  return role === '' || role.split(/\s+/).length > 12 ? null : role;
}

function roleOfClause(clause: string): string | null {
  return /^(?:prosecuting|defending|representing|mitigating|presenting)\b/i.test(clause)
    ? clause
    : null;
}

/** A short description ("another colleague") or a body ("the IOPC") that speaks without a name. */
function describedSpeaker(subject: string, offices: ReadonlySet<string>): Speaker | null {
  const words = subject.split(/\s+/);
  const short = words.length <= 7;
  const isBody = words.some((word) => isOffice(word, offices));
  return short && (describes.test(subject) || isBody) ? { name: null, role: subject } : null;
}
