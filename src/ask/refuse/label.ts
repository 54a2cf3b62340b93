import type { Evidence } from '../../core/case.ts';
import type { Corpus } from '../../core/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import { type Span, sentencesOf } from '../../core/text/sentences.ts';
import { isStopWord } from '../../core/text/stop-words.ts';
import { wordsOf } from '../../core/text/words.ts';
import { labelsApart } from '../question/people.ts';
import {
  asksAge,
  asksDetails,
  equatedWith,
  identityWanted,
  isPersonNoun,
  labelToken,
} from './identity-question.ts';
import { type IdentityMatter, type IdentityRefusal, refusal } from './identity-refusal.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { printedLabels } from './printed-labels.ts';
import { namesIn } from './put-forward.ts';
import { suggestedNames } from './suggested-name.ts';
import { sourcesOf, targetOfLabel, wordsIn } from './target.ts';

/** Somebody whom a source calls by a letter: whoever asks who that is gets no name, by whatever status the case has. */
export function refuseLabel(matter: IdentityMatter): IdentityRefusal | null {
  const { question, located, passages, corpus } = matter;
  for (const label of question.labels.map(fold)) {
    const spanIn = (id: string) =>
      sourcesOf([id], corpus).map((it) => printedLabels(it).get(label))[0];
    const target = targetOfLabel(located, passages, (id) => spanIn(id) !== undefined);
    const [id] = target.articles;
    const span = id === undefined ? undefined : spanIn(id);
    if (id === undefined || !span) continue;
    const asked = labelsApart(matter.asked).replaceAll(label, labelToken);
    const known = wordsIn(target, corpus);
    const ordinary = ordinaryWords(question, known);
    const names = namesIn(question, target.articles, corpus);
    const suggested = suggestedNames(asked, names, () => ordinary, true);
    const wants = identityWanted(asked) !== null || asksDetails(asked);
    if (!wants && suggested.length === 0 && !joins(asked, ordinary.known)) continue;
    const name = printedAs(id, label, corpus) ?? label;
    if (asksAge(asked) && !tellsNumber(id, label, corpus)) {
      return {
        ...refusal(target, matter, [], () => true),
        kind: 'nothing',
        line: `The source does not tell the age of ${name}.`,
        evidence: [],
      };
    }
    return {
      ...refusal(target, matter, suggested, (it) => it.officers.length > 0),
      line: `The source does not name ${name} otherwise, and this bot does not identify people whose names are withheld.`,
      evidence: target.certain && isOpen(id, corpus) ? [evidenceAt(id, span, corpus)] : [],
    };
  }
  return null;
}

/** Whether a label is said to be somebody of whom its own source does not tell: cases are not joined by guessing. */
function joins(asked: string, known: ReadonlySet<string>): boolean {
  const other = wordsOf(equatedWith(asked) ?? '').map((it) => it.text);
  return other.some((it) => !isStopWord(it) && !isPersonNoun(it) && !known.has(it));
}

/** Whether a sentence that has the label has a number too, which may be an age. */
function tellsNumber(id: string, label: string, corpus: Corpus): boolean {
  const body = sourcesOf([id], corpus)[0]?.body ?? '';
  const texts = sentencesOf(body).map(({ start, end }) => fold(body.slice(start, end)));
  return texts.some((it) => it.includes(label) && /\b\d{1,2}\b|\b(?:teenage|aged)\b/.test(it));
}

function printedAs(id: string, label: string, corpus: Corpus): string | null {
  const body = sourcesOf([id], corpus)[0]?.body ?? '';
  const at = fold(body).indexOf(label);
  return at < 0 ? null : body.slice(at, at + label.length);
}

/** While criminal proceedings are active, only what an editor has put into the case is quoted (domain rule B7). */
function isOpen(article: string, corpus: Corpus): boolean {
  return !corpus.casesOf(article).some((it) => it.criminal_proceedings_active);
}

function evidenceAt(article: string, { start, end }: Span, corpus: Corpus): Evidence {
  const quote = (corpus.article(article)?.body ?? '').slice(start, end);
  return { article, quote, start, end };
}
