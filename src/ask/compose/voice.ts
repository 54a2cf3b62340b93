import type { Article } from '../../core/article.ts';
import type { Case, CaseQuote, Evidence } from '../../core/case.ts';
import type { Corpus } from '../../core/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import { isAdvocate, isSide } from '../../core/text/role-words.ts';
import type { Span } from '../../core/text/sentences.ts';
import type { Speaker } from '../../core/text/speaker.ts';
import type { Speech } from '../../core/text/speech.ts';
import { speechesIn } from '../facts/statements.ts';
import { hearsayIn } from './hearsay.ts';
import { wholesIn } from './wholes.ts';

/** Whose words a quote is, as far as the source tells. */
export interface Voice {
  /** A name, or an office where no name is printed; null where the writer of the article speaks. */
  readonly speaker: string | null;
  /** The role, with what kind of statement it is: "presenting side; argument, not a finding". */
  readonly role: string | null;
  /** Whether a draft case says so. */
  readonly isDraft: boolean;
}

const argumentWords = 'argument, not a finding';
const mitigationWords = 'put in mitigation, not a finding';

/** Whether the role below a quote says that one side of a case speaks. */
export function isOneSided(role: string | null): boolean {
  return role !== null && (role.endsWith(argumentWords) || role.endsWith(mitigationWords));
}

/** What each kind of statement is called beside a quote, so that argument is never taken for finding. */
const kindWords: Readonly<Record<CaseQuote['kind'], string>> = {
  finding: 'finding of the panel',
  argument: argumentWords,
  admission: 'admission',
  mitigation: mitigationWords,
  comment: 'comment, not a finding',
  apology: 'apology',
  'evidence-put-to-hearing': 'evidence put to the hearing, not a finding',
};

/** What a panel's words are called where they repeat somebody else's. */
const hearsayWords = {
  repeated: 'repeats what others said, not a finding',
  ruled: 'repeats what others said and rules on it',
} as const;

/** A quotation of a case, with the evidence that shares most with a span. */
interface Recorded {
  readonly case: Case;
  readonly quote: CaseQuote;
  readonly evidence: Evidence;
}

/**
 * Who speaks in a span of an article: an editor's case first, then the article's own attributions; where
 * neither has these words, whoever speaks in the rest of their sentence.
 * @param cases the cases that may speak for the article (drafts only where drafts may answer)
 * @param shown the quote that holds the span
 */
export function voiceOf(
  article: Article,
  span: Span,
  cases: readonly Case[],
  corpus: Corpus,
  shown: Span = span,
): Voice {
  const words = (recorded: Recorded) => recordedVoice(recorded, article, shown, corpus);
  const own = recordedIn(article.id, span, cases);
  const spoken = speechIn(article, span, corpus);
  if (own && (own.quote.speaker || own.quote.speaker_role || !spoken)) return words(own);
  const sentence = spoken ? span : sentenceAround(article, span, corpus);
  const speech = spoken ?? (sentence && speechIn(article, sentence, corpus));
  if (!speech || !sentence) return { speaker: null, role: null, isDraft: false };
  const beside = recordedIn(article.id, sentence, cases);
  const isSame =
    beside?.quote.speaker && namesOf(speech.speaker).includes(fold(beside.quote.speaker));
  return beside && isSame ? words(beside) : spokenVoice(speech.speaker, cases, corpus);
}

function recordedVoice(
  { case: case_, quote, evidence }: Recorded,
  { body }: Article,
  shown: Span,
  corpus: Corpus,
): Voice {
  const role = quote.speaker_role ? corpus.vocabulary.label('role', quote.speaker_role) : null;
  const words = body.slice(
    Math.max(evidence.start, shown.start),
    Math.min(evidence.end, shown.end),
  );
  const hearsay = quote.kind === 'finding' ? hearsayIn(words) : null;
  const kind = hearsay ? hearsayWords[hearsay] : kindWords[quote.kind];
  return {
    speaker: quote.speaker ?? role ?? null,
    role: role && quote.speaker ? `${role}; ${kind}` : kind,
    isDraft: case_.status === 'draft',
  };
}

/** A speaker whom the article names, with the role that a case or the words beside the name give. */
function spokenVoice(speaker: Speaker, cases: readonly Case[], corpus: Corpus): Voice {
  const { name, role } = speaker;
  const known = participantOf(speaker, cases);
  const argues = known || isAdvocate(fold(role ?? '')) ? [argumentWords] : [];
  const said = known ? corpus.vocabulary.label('role', known.role) : role;
  const isDraft = known?.status === 'draft';
  if (name)
    return { speaker: name, role: [said, ...argues].filter(Boolean).join('; ') || null, isDraft };
  return { speaker: role, role: argues[0] ?? null, isDraft };
}

/** The side of a case on which a named speaker stands, as a case records it. */
function participantOf(speaker: Speaker, cases: readonly Case[]) {
  const names = namesOf(speaker);
  for (const { status, participants } of cases) {
    const found = participants.find(
      (it) =>
        isSide(it.role) &&
        [it.name, ...it.name_variants].some((one) => one && names.includes(fold(one))),
    );
    if (found) return { role: found.role, status };
  }
  return null;
}

/** The names that may stand for a speaker, folded; "Ms Ann Sample" is Ann Sample too. */
function namesOf({ name }: Speaker): readonly string[] {
  const whole = fold(name ?? '');
  return whole === '' ? [] : [whole, whole.replace(/^\S+ (?=\S+ )/, '')];
}

/** The one sentence, with its list where it leads into one, that holds a span; null where it goes over more. */
function sentenceAround(article: Article, span: Span, corpus: Corpus): Span | null {
  const held = wholesIn(article, corpus.passages(article.id)).filter((it) => overlap(it, span) > 0);
  return held.length === 1 ? (held[0] ?? null) : null;
}

/** The speech that shares most with the span, if any does. */
function speechIn(article: Article, span: Span, corpus: Corpus): Speech | undefined {
  return speechesIn(article, corpus)
    .map((speech) => ({ speech, shared: overlap(speech, span) }))
    .filter((it) => it.shared > 0)
    .sort((a, b) => b.shared - a.shared)[0]?.speech;
}

/** The case quotation that shares most with the span, if any does. */
function recordedIn(article: string, span: Span, cases: readonly Case[]): Recorded | undefined {
  let best: Recorded | undefined;
  let most = 0;
  for (const case_ of cases) {
    for (const quote of case_.quotes) {
      for (const evidence of quote.evidence) {
        const shared = evidence.article === article ? overlap(evidence, span) : 0;
        if (shared > most) [best, most] = [{ case: case_, quote, evidence }, shared];
      }
    }
  }
  return best;
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
