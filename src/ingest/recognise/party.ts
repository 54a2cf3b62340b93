import type { Mention } from './mention.ts';
import type { Report } from './report.ts';

/** A person or group whose conduct is in question, with everything that is reported about them. */
export interface Party {
  readonly form: 'named' | 'letter' | 'single' | 'group';
  /** A name, a letter or an ordinal; empty where nothing tells this party from others. */
  readonly key: string;
  readonly kind: Mention['kind'];
  /** People meant; null where the source gives no number. */
  readonly count: number | null;
  readonly mentions: Mention[];
  readonly reports: Report[];
  /** The text stops at the case to answer: what came of it is not told. */
  readonly awaiting?: boolean;
}

/** A party newly met through a mention. */
export function partyOf(mention: Mention): Party {
  const form = mention.form === 'pronoun' ? 'single' : mention.form;
  return {
    form,
    key: mention.key,
    kind: mention.kind,
    count: mention.count,
    mentions: [mention],
    reports: [],
  };
}

/** Whether the text tells a party from all others, by a name or a letter. */
export function isTold(party: Party): boolean {
  return party.form === 'named' || party.form === 'letter';
}

const neutral =
  /^(?:police|former|ex|serving|retired|male|female|said|same|individual|metropolitan|service|constabulary|\([a-z]+\)|mps|met|force|subject|suspended|disgraced|shamed|[a-z]+shire|\d{2}-year-old)$/;

/** "Northmoor Police" before a noun says whose officer somebody is, and not which. */
const employer = /^.*\b(?:police|constabulary|service|force)(?= |$)/;

/** "the Northmoor officer": a place or a force, in a capital where the text prints it. */
function isProperName(word: string, { text }: Mention): boolean {
  return text.split(' ').some((it) => it.toLowerCase() === word && /^\p{Lu}\p{Ll}/u.test(it));
}

/** What tells a description apart: its qualifiers, without those that fit any officer, and its noun. */
export function descriptionOf(mention: Mention): string {
  const words = mention.qualifiers.filter((it) => !isProperName(it, mention)).join(' ');
  const isEmployer = mention.text.toLowerCase().includes(`${words} police `);
  const own = (isEmployer ? '' : words)
    .replace(employer, '')
    .split(' ')
    .filter((it) => !neutral.test(it))
    .join(' ');
  const noun = mention.text.toLowerCase().split(' ').slice(-1)[0]?.replace(/s$/, '');
  return `${own} ${noun ?? ''}`.trim();
}

/** "the officer", "the man involved": nothing in the words tells the person apart. */
export function isGeneric(mention: Mention): boolean {
  return (
    mention.key === '' &&
    /^(?:officer|policeman|policewoman|cop|copper|involved|concerned|one|two|three|four|five|former|latter)$/.test(
      descriptionOf(mention),
    )
  );
}

const gradeWords = /\b(?:detective|custody|acting|trainee|special)\b/g;

/** "the custody sergeant" and "the detective sergeant": one rank and two people. */
function isOtherGrade(one: Mention, other: Mention): boolean {
  const first: string[] = one.text.toLowerCase().match(gradeWords) ?? [];
  const second: string[] = other.text.toLowerCase().match(gradeWords) ?? [];
  if (one.rank === null || one.rank !== other.rank) return false;
  return first.some((it) => !second.includes(it)) && second.some((it) => !first.includes(it));
}

/** Whether a mention can mean a party: a call handler is no officer, and an inspector no sergeant. */
export function agrees(mention: Mention, party: Party): boolean {
  const rank = party.mentions.find((it) => it.rank !== null)?.rank ?? null;
  if (mention.rank !== null && rank !== null && mention.rank !== rank) return false;
  if (party.mentions.some((it) => isOtherGrade(mention, it))) return false;
  if (mention.kind === 'either' || party.kind === 'either') return true;
  return mention.kind === party.kind;
}

/** Whether a sanction was carried out: what a text then gives to "the officer who …" is somebody else's. */
export function isSanctioned({ reports }: Party): boolean {
  return reports.some((it) => it.kind === 'sanction' && it.stage === 'carried-out');
}

/** Where the party was last mentioned. */
export function lastPlace(party: Party): number {
  return party.mentions.at(-1)?.start ?? 0;
}
