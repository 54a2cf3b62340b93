import type { Case, Officer } from '../../core/case.ts';
import type { Corpus } from '../../core/corpus.ts';
import { dateWords, publishedWords } from '../../core/text/date-words.ts';
import type { Matter, Notice } from './matter.ts';

/** When the sources of a case were published. */
export function caseDate(case_: Case, corpus: Corpus): string {
  const article = corpus.article(case_.articles.at(-1) ?? '');
  return publishedWords(article?.published ?? null, article?.published_elsewhere ?? null);
}

/** Later events come before everything else: the last one governs. */
export function laterEventNotices(case_: Case, corpus: Corpus): Notice[] {
  const events = case_.later_events.map((it): Notice => {
    const date = it.date ? `${dateWords(it.date)}: ` : '';
    return { notice: 'later-event', text: `Later event. ${date}${it.summary}` };
  });
  const corrected = case_.articles
    .flatMap((id) => corpus.article(id) ?? [])
    .filter((it) => it.status === 'corrected')
    .map((it): Notice => ({ notice: 'correction', text: `Correction: ${it.note ?? ''}` }));
  return [...events, ...corrected];
}

const restrictionWords = {
  'anonymity-order':
    'The panel ordered that the officer cannot be identified. Nobody may use this reply to name them.',
  'do-not-identify': 'The source withholds names here. This bot does not identify anyone.',
  'protect-complainants': 'Complainants and witnesses are protected and are not described further.',
} as const;

/** Orders and protections that bind everybody who repeats the case. */
export function restrictionNotices(case_: Case): Notice[] {
  return case_.restrictions.flatMap((it) =>
    it.value === null ? [] : [{ notice: 'anonymity' as const, text: restrictionWords[it.value] }],
  );
}

/** While criminal proceedings are active, only what an editor has put into the case is shown (domain rule B7). */
export function activeNotices(case_: Case): Notice[] {
  return case_.criminal_proceedings_active
    ? [
        {
          notice: 'pending',
          text: 'Criminal proceedings are active. Only what an editor has cleared is shown.',
        },
      ]
    : [];
}

/** A right of appeal is told with the warning that the collection may not know how it ended. */
export function appealNotice(officers: readonly Officer[], case_: Case): Notice[] {
  const noted = officers.some((it) => it.appeal?.value === 'right-of-appeal-noted');
  return noted && case_.later_events.length === 0
    ? [
        {
          notice: 'appeal',
          text: 'The article notes a right of appeal. Nothing later about an appeal is in this collection.',
        },
      ]
    : [];
}

/** What was still to come when the source was written may have happened since. */
export function pendingNotice(officers: readonly Officer[], matter: Matter): Notice[] {
  return officers.some((it) => it.outcome.value === 'pending')
    ? [
        {
          notice: 'pending',
          text: `Still to be heard when the source was published (${caseDate(matter.case, matter.corpus)}); nothing later in this collection.`,
        },
      ]
    : [];
}

/** As of when a case is told, and that the collection has nothing later. */
export function asReported(case_: Case, corpus: Corpus): string {
  const later = case_.later_events.length > 0 ? '' : '; nothing later in this collection';
  return `As reported, ${caseDate(case_, corpus)}${later}.`;
}
