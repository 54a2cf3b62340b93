import { fold } from '../../core/text/fold.ts';
import { type Ask, factAnswer } from './matter.ts';
import { outcomeLines } from './outcome-line.ts';

const cue =
  /\b(?:convict(?:ed|ion)|jail(?:ed)?|prison|sentenced?|crime|criminal|court|guilty of (?:a|an|the) (?:crime|offence)|charged|plead(?:ed)? guilty|arrested)\b/;
const reported =
  /\b(?:convicted|conviction|jailed|prison|sentenced|pleaded guilty|charged with|crown court|magistrates|arrested|criminal (?:trial|charges?|proceedings|offences?|investigation)|crown prosecution)\b/;

/** A misconduct case is not a criminal one: says so where the articles report no criminal proceedings. */
export const crimeAsk: Ask = {
  name: 'crime',
  cues: [cue],
  fits: (_question, asked) => (cue.test(asked) ? 0.94 : 0),
  answer: (matter) => {
    const bodies = matter.case.articles.flatMap((id) => matter.corpus.article(id) ?? []);
    if (bodies.some((it) => reported.test(fold(it.body)))) return null;
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
