import type { Article } from '../../core/article.ts';
import type { Case, CaseQuote } from '../../core/case.ts';
import type { Corpus } from '../../core/corpus.ts';
import type { Span } from '../../core/text/sentences.ts';
import type { Speaker } from '../../core/text/speaker.ts';
import { speechesIn } from '../facts/statements.ts';

/** Whose words a quote is, as far as the source tells. */
export interface Voice {
  /** A name, or an office where no name is printed; null where the writer of the article speaks. */
  readonly speaker: string | null;
  /** The role, with what kind of statement it is: "presenting side; argument, not a finding". */
  readonly role: string | null;
}

/** What each kind of statement is called beside a quote, so that argument is never taken for finding. */
const kindWords: Readonly<Record<CaseQuote['kind'], string>> = {
  finding: 'finding of the panel',
  argument: 'argument, not a finding',
  admission: 'admission',
  mitigation: 'put in mitigation, not a finding',
  comment: 'comment, not a finding',
  apology: 'apology',
  'evidence-put-to-hearing': 'evidence put to the hearing, not a finding',
};

/**
 * Who speaks in a span of an article: an editor's case first, then the article's own attributions.
 * @param cases the cases that may speak for the article (drafts only where drafts may answer)
 */
export function voiceOf(
  article: Article,
  span: Span,
  cases: readonly Case[],
  corpus: Corpus,
): Voice {
  const quoted = quoteIn(article.id, span, cases);
  if (quoted) {
    const role = quoted.speaker_role ? corpus.vocabulary.label('role', quoted.speaker_role) : null;
    const kind = kindWords[quoted.kind];
    return {
      speaker: quoted.speaker ?? role ?? null,
      role: role && quoted.speaker ? `${role}; ${kind}` : kind,
    };
  }
  const spoken = speechesIn(article, corpus)
    .map((speech) => ({ speech, shared: overlap(speech, span) }))
    .filter((it) => it.shared > 0)
    .sort((a, b) => b.shared - a.shared)[0]?.speech;
  return spoken ? voiceOfSpeaker(spoken.speaker) : { speaker: null, role: null };
}

function voiceOfSpeaker({ name, role }: Speaker): Voice {
  return name ? { speaker: name, role } : { speaker: role, role: null };
}

/** The case quotation that shares most with the span, if any does. */
function quoteIn(article: string, span: Span, cases: readonly Case[]): CaseQuote | undefined {
  let best: CaseQuote | undefined;
  let most = 0;
  for (const quote of cases.flatMap((it) => it.quotes)) {
    for (const evidence of quote.evidence) {
      const shared = evidence.article === article ? overlap(evidence, span) : 0;
      if (shared > most) [best, most] = [quote, shared];
    }
  }
  return best;
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
