import { type Ask, factAnswer, nothingTold } from './matter.ts';
import { inSentence } from './wording.ts';

const cue =
  /\b(?:barred|barring|banned|blacklist(?:ed)?|advisory list|ever (?:be|work as) (?:a )?police|rejoin)\b/;

/** Whether the source says that somebody may not work for the police again; never inferred from a dismissal. */
export const barredAsk: Ask = {
  name: 'barred',
  cues: [cue],
  fits: (_question, asked) => (cue.test(asked) ? 0.92 : 0),
  answer: (matter) => {
    const barred = matter.officers.filter((it) => it.barred?.value);
    const { vocabulary } = matter.corpus;
    if (barred.length === 0) {
      return nothingTold(matter, 'The source does not mention the barred list.');
    }
    const lines = barred.map(
      (it) => `${it.label}: ${inSentence(vocabulary.label('barred', it.barred?.value ?? ''))}`,
    );
    return factAnswer(
      matter,
      `${lines.join('; ')}.`,
      barred.flatMap((it) => it.barred?.evidence ?? []),
    );
  },
};
