import { type Ask, factAnswer } from './matter.ts';
import { listed, numeral } from './wording.ts';

const cue =
  /\b(?:how long|how many days|length|duration)\b[^?]*\b(?:hearing|panel|tribunal|proceedings|meeting)s?\b/;
/** "How long after the hearing", "how long before": another span of time than that of the hearing. */
const other = /\bhow (?:long|many days) (?:after|before|until|till|ago|since)\b|\bwarning\b/;

/** How many days the proceedings took, as the source counts them. */
export const durationAsk: Ask = {
  name: 'duration',
  cues: [cue],
  fits: (_question, asked) => (cue.test(asked) && !other.test(asked) ? 0.85 : 0),
  answer: (matter) => {
    const known = matter.case.proceedings.filter((it) => it.duration_days?.value);
    if (known.length === 0) return null;
    const lines = known.map((it) => {
      const days = it.duration_days?.value ?? 0;
      const type = matter.corpus.vocabulary.label('proceeding', it.type.value ?? '');
      return `${type}: ${numeral(days)} ${days === 1 ? 'day' : 'days'}`;
    });
    return factAnswer(
      matter,
      `${listed(lines)}.`,
      known.flatMap((it) => it.duration_days?.evidence ?? []),
    );
  },
};
