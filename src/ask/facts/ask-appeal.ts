import { type Ask, factAnswer, nothingTold } from './matter.ts';
import { caseDate } from './notices.ts';
import { outcomeLines } from './outcome-line.ts';

const cue =
  /\b(?:appeal(?:s|ed|ing)?|overturn(?:ed)?|quash(?:ed)?|reinstat(?:ed|ement)|judicial review|(?:job|jobs) back)\b/;
const decided = new Set(['appeal-allowed', 'appeal-dismissed', 'remitted', 'quashed']);

/** What is known of an appeal. A right of appeal is no appeal, and silence is no failure to appeal. */
export const appealAsk: Ask = {
  name: 'appeal',
  cues: [cue],
  fits: (_question, asked) => (cue.test(asked) ? 0.93 : 0),
  answer: (matter) => {
    const events = matter.case.later_events.filter(
      (it) => decided.has(it.kind) || it.kind === 'appeal-lodged',
    );
    if (events.length > 0) {
      return factAnswer(
        matter,
        events.map((it) => it.summary).join(' '),
        events.flatMap((it) => it.evidence),
      );
    }
    const known = matter.officers.flatMap((it) => (it.appeal?.value ? [it.appeal] : []));
    const told = known.some((it) => it.value !== 'right-of-appeal-noted');
    const evidence = known.flatMap((it) => it.evidence);
    const overturned = matter.officers.filter((it) => it.outcome.value === 'overturned');
    if (evidence.length === 0 && overturned.length > 0) {
      return factAnswer(
        matter,
        `${outcomeLines(overturned, matter.corpus.vocabulary).join('; ')}.`,
        overturned.flatMap((it) => it.outcome.evidence),
      );
    }
    if (evidence.length === 0) {
      return nothingTold(
        matter,
        'The source does not report an appeal; nothing later in this collection.',
      );
    }
    return factAnswer(
      matter,
      told
        ? 'The article reports an appeal in these words.'
        : `The article says only that there was time to appeal. As reported (${caseDate(matter.case, matter.corpus)}); nothing later in this collection.`,
      evidence,
      { kind: told ? 'found' : 'nothing' },
    );
  },
};
