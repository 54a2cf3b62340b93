import { passagesOf } from '../../core/passage.ts';
import { fold } from '../../core/text/fold.ts';
import { quotationsOf } from '../../core/text/quotation.ts';
import { type Span, sentencesOf } from '../../core/text/sentences.ts';
import { type Speech as Spoken, speechesOf } from '../../core/text/speech.ts';
import { type Cast, inOffice, onlyOne, personOf, roleOf } from './cast.ts';
import { sexOfPerson } from './party-sex.ts';
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

const kinds: Readonly<Record<string, QuoteKind>> = {
  'panel-chair': 'finding',
  panel: 'finding',
  'presenting-officer': 'argument',
  'officer-representative': 'mitigation',
  'character-witness': 'mitigation',
};
const chief = /^(?:deputy-|assistant-)?chief-constable$/;
const afterHearing =
  /\b(?:speaking )?(?:after|following|outside) the (?:[\w-]+ ){0,2}?hearing\b|\b(?:speaking )?afterwards\b/;
const impact = /\b(?:victim|impact|victim personal) statement\b/;
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
  const found = passages.flatMap((passage) => {
    const quotations = quotationsOf(passage.text);
    if (quotations.length === 0) return [];
    const sentences = sentencesOf(passage.text);
    return quotations.flatMap((it): Speech[] => {
      const span = { start: passage.start + it.start, end: passage.start + it.end };
      const sentence = sentences.find((one) => one.start <= it.start && it.start < one.end);
      const around = fold(passage.text.slice(sentence?.start ?? 0, it.start));
      const own = spoken.find((one) => one.start === span.start);
      const isSingle = /['\u2018]/.test(body.charAt(span.start - 1));
      const attributed = byCast.speakerAt(span.start);
      if (isSingle && own === undefined && !isLong(body, span, attributed)) return [];
      if (own !== undefined && isFor(own, attributed, cast))
        return [speechOf(body, span, own, cast, around)];
      const voice = attributed?.voice ?? null;
      const isOpen = voice === null || (attributed?.pronoun != null && isNew(voice));
      if (impact.test(around) && attributed?.pronoun != null && isOther(voice, cast))
        return [{ span, speaker: null, role: 'complainant', kind: 'comment' }];
      return [isOpen ? unattributed(span, around) : speechBy(body, span, voice, own, cast, around)];
    });
  });
  return afterwards(body, found, cast);
}

/** The speeches, with a chief officer who held the hearing and speaks after it as speaking for the force. */
function afterwards(body: string, found: readonly Speech[], { persons }: Cast): Speech[] {
  let forForce: string | null = null;
  return found.map((it, at) => {
    const person = persons.find(({ name }) => name === it.speaker);
    const isChief = person?.mentions.some(({ rank }) => rank !== null && chief.test(rank));
    if (it.role !== 'panel-chair' || !isChief) return it;
    const lead = fold(body.slice(found[at - 1]?.span.end ?? 0, it.span.start));
    const isNew = /[a-z]/.test(lead);
    if (isNew) forForce = afterHearing.test(lead.split(/[.\n]/).at(-1) ?? '') ? it.speaker : null;
    return forForce === it.speaker ? { ...it, role: 'force-spokesperson', kind: 'comment' } : it;
  });
}

/** Somebody who can be no victim: an impact statement in which "she" speaks is not hers. */
function isOther(voice: Voice | null, cast: Cast): boolean {
  const role =
    voice === null
      ? null
      : roleOf(voice.person ?? undefined, voice.role ?? '', fold(voice.name ?? ''), cast);
  return role !== 'complainant' && role !== 'interested-person';
}

/** Single marks set off titles and words as well as speech; a few words with a speaker beside them are speech. */
function isLong(body: string, { start, end }: Span, attributed: Attributed | undefined): boolean {
  if (attributed?.voice == null || attributed.pronoun !== null) return false;
  return body.slice(start, end).split(' ').length > 2;
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
function isNew({ name, words, sex }: Voice): boolean {
  return name === null && sex === null && /^(?:an?|another|one) /i.test(words);
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
      inOffice(words, cast.persons)?.name ??
      onlyOne(role, cast)?.name ??
      null,
    role,
    kind: kindOf(role, fold(body.slice(span.start, span.end)), around),
  };
}

function kindOf(role: string | null, words: string, around: string): QuoteKind {
  if (role === 'officer') return admits.test(around) ? 'admission' : 'comment';
  if (apology.test(words)) return 'apology';
  return kinds[role ?? ''] ?? 'comment';
}
