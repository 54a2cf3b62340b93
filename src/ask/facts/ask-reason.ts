import { type Ask, factAnswer } from './matter.ts';
import { outcomeLines } from './outcome-line.ts';

const cue =
  /\b(?:why|reasons?|what for|how come|grounds|because of what|over what|for what|what led to)\b/;
const ending =
  /\b(?:sacked|sacking|dismiss(?:ed|al)|fired|axed|lose|lost|punish(?:ed)?|disciplin(?:ed|ary)|hearing|in trouble|warn(?:ed|ing)|barred|boot)\b/;

/** Why somebody was dismissed or warned: what was found, and the allegations it rests on. */
export const reasonAsk: Ask = {
  name: 'reason',
  cues: [cue, ending],
  fits: (question, asked) => {
    const why = question.kind === 'reason' || cue.test(asked);
    return why && (ending.test(asked) || question.outcomes.length > 0) ? 0.92 : 0;
  },
  answer: (matter) => {
    const found = matter.officers.flatMap((it) => it.overall_finding?.evidence ?? []);
    const allegations = matter.officers.flatMap((it) => it.allegations);
    const evidence = [
      ...found,
      ...allegations.flatMap((it) => it.evidence),
      ...allegations.flatMap((it) => it.finding?.evidence ?? []),
    ];
    if (evidence.length === 0) return null;
    const { vocabulary } = matter.corpus;
    const line = `${outcomeLines(matter.officers, vocabulary).join('; ')}. The source gives what was found and alleged in these words.`;
    return factAnswer(matter, line, evidence);
  },
};
