import type { Article } from '../../core/article.ts';
import type { Evidence } from '../../core/case.ts';
import { fold } from '../../core/text/fold.ts';
import { sentencesOf } from '../../core/text/sentences.ts';
import { type Ask, factAnswer, type Matter } from './matter.ts';
import { outcomeLines } from './outcome-line.ts';

const cue =
  /\b(?:convict(?:ed|ion)|jail(?:ed)?|prison|sentenced?|crime(?! commission)|criminal|court|guilty of (?:a|an|the) (?:crime|offence)|charged|plead(?:ed)? guilty|arrested)\b/;
const reported =
  /\b(?:convicted|conviction|jailed|prison|sentenced|pleaded guilty|charged with|crown court|magistrates|imprison(?:ed|ment)|arrested|criminal (?:trial|charges?|proceedings|offences?|investigation)|crown prosecution)\b/;

/** Whether the articles of a case tell of criminal proceedings at all. */
export function tellsOfCrime({ case: case_, corpus }: Pick<Matter, 'case' | 'corpus'>): boolean {
  return case_.articles.some((id) => reported.test(fold(corpus.article(id)?.body ?? '')));
}

/** What of a criminal case a question is about, and the words that answer it. */
const matters: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [/\bplea(?:d|ded)?\b/, /\b(?:pleaded|pleads?|entered a plea)\b/],
  [
    /\b(?:jail(?:ed)?|prison|sentenced?)\b/,
    /\b(?:jailed|imprison(?:ed|ment)|prison|sentenced|suspended sentence|community order|fined)\b/,
  ],
  [
    /\b(?:convict(?:ed|ion)|guilty|criminal|crime)\b/,
    /\b(?:convicted|conviction|pleaded|acquitted)\b/,
  ],
];

/** The sentences that tell what was asked, the most telling first. */
function crimeSentences(article: Article, asked: string): Evidence[] {
  const told = matters.find(([cue]) => cue.test(asked))?.[1];
  if (!told) return [];
  return sentencesOf(article.body)
    .map(({ start, end }) => ({
      article: article.id,
      quote: article.body.slice(start, end),
      start,
      end,
    }))
    .filter((it) => told.test(fold(it.quote)))
    .sort((a, b) => Number(inCourt.test(fold(b.quote))) - Number(inCourt.test(fold(a.quote))));
}

const inCourt = /\bcourt\b/;

/** A misconduct case is not a criminal one: says so where the articles report no criminal proceedings. */
export const crimeAsk: Ask = {
  name: 'crime',
  cues: [cue],
  fits: (_question, asked) => (cue.test(asked) ? 0.94 : 0),
  answer: (matter) => {
    const bodies = matter.case.articles.flatMap((id) => matter.corpus.article(id) ?? []);
    const words = bodies.flatMap((it) => crimeSentences(it, matter.asked));
    if (words.length > 0 && matter.case.officers.length === 1) {
      return factAnswer(matter, 'The source says this of a criminal case.', words.slice(0, 2));
    }
    if (tellsOfCrime(matter)) return null;
    const evidence = matter.officers.flatMap((it) => it.outcome.evidence.slice(0, 1));
    if (evidence.length === 0) return null;
    return factAnswer(
      matter,
      `The source reports misconduct proceedings, not a criminal case. ${outcomeLines(matter.officers, matter.corpus.vocabulary).join('; ')}.`,
      evidence,
      { kind: 'nothing' },
    );
  },
};
