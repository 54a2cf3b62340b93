import { type Ask, factAnswer } from './matter.ts';
import { inSentence, listed } from './wording.ts';

const cue = /\branks?\b|\bwhat (?:level|grade) of officer\b|\bhow senior\b/;

/** What rank an officer held, where the source gives one; "officer" is none. */
export const rankAsk: Ask = {
  name: 'rank',
  cues: [cue],
  fits: (_question, asked) => (cue.test(asked) ? 0.9 : 0),
  answer: (matter) => {
    const { vocabulary } = matter.corpus;
    if (matter.people.length > 0 && !matter.singled) {
      const names = listed(matter.people.flatMap((it) => it.name ?? []));
      const told = matter.people.flatMap((it) => it.evidence);
      return factAnswer(matter, `The case tells no rank of ${names}.`, told, { kind: 'nothing' });
    }
    const ranked = matter.officers.filter((it) => it.rank.value !== null);
    if (ranked.length > 0) {
      const lines = ranked.map(
        (it) => `${it.label}: ${inSentence(vocabulary.label('rank', it.rank.value ?? ''))}`,
      );
      return factAnswer(
        matter,
        `${lines.join('; ')}.`,
        ranked.flatMap((it) => it.rank.evidence),
      );
    }
    const evidence = matter.officers.flatMap((it) => it.anonymity.evidence.slice(0, 1));
    return evidence.length === 0
      ? null
      : factAnswer(matter, 'The source does not give the rank.', evidence, { kind: 'nothing' });
  },
};
