import type { Article } from '../../core/article.ts';
import type { CaseQuote, Evidence } from '../../core/case.ts';
import type { Corpus } from '../../core/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import type { Span } from '../../core/text/sentences.ts';
import { type Speech, speechesOf } from '../../core/text/speech.ts';
import { officesOf } from '../../core/vocabulary/offices.ts';
import type { Matter } from './matter.ts';

/** Words of somebody in a case: as an editor recorded them, or as the article attributes them. */
export interface Statement {
  readonly speaker: string | null;
  /** A slug of the role vocabulary, or null where the case does not tell. */
  readonly role: string | null;
  /** Null where no editor has said what kind of statement it is. */
  readonly kind: CaseQuote['kind'] | null;
  readonly evidence: Evidence;
}

const speeches = new WeakMap<Article, readonly Speech[]>();

/** Who says what in an article; read once for each. */
export function speechesIn(article: Article, corpus: Corpus): readonly Speech[] {
  const known = speeches.get(article);
  if (known) return known;
  const found = speechesOf(corpus.passages(article.id), officesOf(corpus.vocabulary));
  speeches.set(article, found);
  return found;
}

/** All statements of a case: the editor's first, then what else its articles quote. */
export function statementsOf({
  case: case_,
  corpus,
}: Pick<Matter, 'case' | 'corpus'>): Statement[] {
  const recorded = case_.quotes.flatMap((it) =>
    it.evidence.map((evidence) => ({
      speaker: it.speaker,
      role: it.speaker_role,
      kind: it.kind,
      evidence,
    })),
  );
  const others = case_.articles
    .flatMap((id) => corpus.article(id) ?? [])
    .flatMap((article) =>
      speechesIn(article, corpus)
        .filter(
          (it) => it.direct && !recorded.some(({ evidence }) => shares(evidence, article, it)),
        )
        .map((it) => asStatement(article, it, case_)),
    );
  return [...recorded, ...others];
}

function asStatement(article: Article, speech: Speech, case_: Matter['case']): Statement {
  const { name } = speech.speaker;
  const participant = case_.participants.find(
    (it) =>
      name !== null && [it.name, ...it.name_variants].some((one) => fold(one ?? '') === fold(name)),
  );
  return {
    speaker: name ?? speech.speaker.role,
    role: participant?.role ?? null,
    kind: null,
    evidence: {
      article: article.id,
      quote: article.body.slice(speech.start, speech.end),
      start: speech.start,
      end: speech.end,
    },
  };
}

function shares(evidence: Evidence, article: Article, span: Span): boolean {
  return evidence.article === article.id && evidence.start < span.end && span.start < evidence.end;
}
