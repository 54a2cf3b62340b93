import { passagesOf } from '../../core/passage.ts';
import { fold } from '../../core/text/fold.ts';
import { quotationsOf } from '../../core/text/quotation.ts';
import { roleInWords } from '../../core/text/role-words.ts';
import { type Span, sentencesOf } from '../../core/text/sentences.ts';
import { type Speech as Spoken, speechesOf } from '../../core/text/speech.ts';
import { sexOfPerson } from './party-sex.ts';
import type { Person } from './person.ts';
import type { NamedRole } from './role.ts';
import { canBe } from './sayer.ts';
import { type Attributed, SpeakersByCast } from './speaker-by-cast.ts';
import type { Voice } from './voice.ts';

/** Words between quotation marks, with who speaks them as far as the text says. */
export interface Speech {
  /** The words inside the marks. */
  readonly span: Span;
  readonly speaker: string | null;
  /** A slug of the role vocabulary; null where the text does not tell. */
  readonly role: string | null;
  readonly kind: QuoteKind;
}

type QuoteKind =
  | 'finding'
  | 'argument'
  | 'admission'
  | 'mitigation'
  | 'comment'
  | 'apology'
  | 'evidence-put-to-hearing';

/** Who may speak in an article. */
export interface Cast {
  readonly persons: readonly Person[];
  readonly roles: readonly NamedRole[];
  /** Those of the persons whom the proceedings concern. */
  readonly officers: readonly Person[];
  /** Letters and ranks under which officers without a name stand, folded: "mr a". */
  readonly labels: readonly string[];
  /** What the text says of people who are no officers: see `relationOf`. */
  readonly relations: ReadonlyMap<Person, string>;
}

const kinds: Readonly<Record<string, QuoteKind>> = {
  'panel-chair': 'finding',
  panel: 'finding',
  'presenting-officer': 'argument',
  'officer-representative': 'mitigation',
  'character-witness': 'mitigation',
};
const apology = /\b(?:sorry|apologi[sz]e|apology|apologies|regret)\b/;
const admits = /\b(?:admitted|admits|accepted|accepts|confessed)\b/;
const putToHearing =
  /\b(?:hearing|panel|tribunal|inquiry) (?:heard|was told|were told|was shown)\b/;

/**
 * Every quotation of a body, in order. Who speaks is read as for answers; a single-marked word without a
 * speaker is no quotation.
 * @param offices see `officesOf`
 */
export function speechesIn(body: string, cast: Cast, offices: ReadonlySet<string>): Speech[] {
  const passages = passagesOf({ id: '', body });
  const spoken = speechesOf(passages, offices).filter((it) => it.direct);
  const byCast = new SpeakersByCast(passages, cast.persons);
  return passages.flatMap((passage) => {
    const quotations = quotationsOf(passage.text);
    if (quotations.length === 0) return [];
    const sentences = sentencesOf(passage.text);
    return quotations.flatMap((it): Speech[] => {
      const span = { start: passage.start + it.start, end: passage.start + it.end };
      const sentence = sentences.find((one) => one.start <= it.start && it.start < one.end);
      const around = fold(passage.text.slice(sentence?.start ?? 0, it.start));
      const own = spoken.find((one) => one.start === span.start);
      const isSingle = /['\u2018]/.test(body.charAt(span.start - 1));
      if (isSingle && own === undefined) return [];
      const attributed = byCast.speakerAt(span.start);
      if (own !== undefined && isFor(own, attributed, cast))
        return [speechOf(body, span, own, cast, around)];
      const voice = attributed?.voice ?? null;
      const isOpen = voice === null || (attributed?.pronoun != null && isNew(voice));
      return [isOpen ? unattributed(span, around) : speechBy(body, span, voice, own, cast, around)];
    });
  });
}

function unattributed(span: Span, around: string): Speech {
  return putToHearing.test(around)
    ? { span, speaker: null, role: 'unattributed', kind: 'evidence-put-to-hearing' }
    : { span, speaker: null, role: null, kind: 'comment' };
}

/** Whether what the words of a sentence alone tell holds, where the cast tells nothing else. */
function isFor({ speaker }: Spoken, attributed: Attributed | undefined, cast: Cast): boolean {
  if (attributed === undefined) return true;
  const { voice, pronoun } = attributed;
  if (pronoun === null) return voice !== null && voice.name === null;
  if (voice !== null || speaker.name === null) return false;
  const person = personOf(speaker.name, cast.persons);
  return person !== undefined && canBe({ sex: sexOfPerson(person) }, pronoun);
}

/** "A colleague": somebody brought up by the way, of whom a pronoun behind it says too little. */
function isNew({ name, words }: Voice): boolean {
  return name === null && /^(?:an?|another|one) /i.test(words);
}

function speechBy(
  body: string,
  span: Span,
  { person, name, role: description }: Voice,
  own: Spoken | undefined,
  cast: Cast,
  around: string,
): Speech {
  const isSame =
    own?.speaker.name != null && own.speaker.name.split(' ').at(-1) === name?.split(' ').at(-1);
  const office = description ?? fold(isSame ? (own.speaker.role ?? '') : '');
  const role = roleOf(person ?? undefined, office, fold(name ?? ''), cast);
  const kind = kindOf(role, fold(body.slice(span.start, span.end)), around);
  return { span, speaker: name ?? onlyOne(role, cast)?.name ?? null, role, kind };
}

function speechOf(
  body: string,
  span: Span,
  { speaker }: Spoken,
  cast: Cast,
  around: string,
): Speech {
  const person = speaker.name === null ? undefined : personOf(speaker.name, cast.persons);
  const words = fold(`${speaker.role ?? ''}`);
  const role = roleOf(person, words, fold(speaker.name ?? ''), cast);
  return {
    span,
    speaker:
      person?.name ??
      speaker.name ??
      namedIn(words, cast.persons) ??
      onlyOne(role, cast)?.name ??
      null,
    role,
    kind: kindOf(role, fold(body.slice(span.start, span.end)), around),
  };
}

/** "The chair said": the one person who is told of in that role. */
function onlyOne(role: string | null, { roles, officers }: Cast): Person | undefined {
  const people =
    role === 'officer'
      ? officers
      : role === 'panel-chair' || role === 'officer-representative'
        ? roles.filter((it) => it.role === role).map((it) => it.person)
        : [];
  return people.length === 1 ? people[0] : undefined;
}

function roleOf(
  person: Person | undefined,
  office: string,
  name: string,
  cast: Cast,
): string | null {
  const known = person ?? cast.persons.find((it) => it.name === namedIn(office, cast.persons));
  const given = cast.roles.find((it) => it.person === known)?.role;
  if (given !== undefined) return given;
  if (known !== undefined && cast.officers.includes(known)) return 'officer';
  const relation = known === undefined ? undefined : cast.relations.get(known);
  if (relation !== undefined) return relation;
  if (cast.labels.includes(name) || cast.labels.includes(office)) return 'officer';
  return roleInWords(office);
}

function kindOf(role: string | null, words: string, around: string): QuoteKind {
  if (role === 'officer') return admits.test(around) ? 'admission' : 'comment';
  if (apology.test(words)) return 'apology';
  return kinds[role ?? ''] ?? 'comment';
}

/** The person of that name, or the only one of that surname. */
function personOf(name: string, persons: readonly Person[]): Person | undefined {
  const words = fold(name).split(/\s+/);
  const whole = persons.find((it) => fold(it.name) === words.join(' '));
  const same = persons.filter((it) => it.surname === words.at(-1));
  return whole ?? (same.length === 1 ? same[0] : undefined);
}

/** The person whose surname an office is printed with: "Supt Example". */
function namedIn(words: string, persons: readonly Person[]): string | null {
  const found = persons.filter((it) => words.endsWith(` ${it.surname}`));
  return found.length === 1 ? (found[0]?.name ?? null) : null;
}
