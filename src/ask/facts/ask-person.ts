import { type Ask, factAnswer, type Matter } from './matter.ts';
import { outcomeLines } from './outcome-line.ts';
import { inSentence, listed } from './wording.ts';

const cue =
  /^\s*(?:(?:so|and|but)\s+)?(?:who(?:'s| is| was| are| were)\b|tell me about\b|what do you know about\b)/;

/** Who a named person is in the case. Says nothing of anybody else of the same name. */
export const personAsk: Ask = {
  name: 'person',
  cues: [cue],
  fits: (question, asked) =>
    question.kind === 'lookup'
      ? 0.35
      : cue.test(asked) && question.people.length > 0
        ? 0.7
        : cue.test(asked)
          ? 0.4
          : 0,
  answer: (matter) => {
    if (matter.people.length > 0) return participant(matter);
    const named = matter.singled
      ? matter.officers.filter((it) => it.anonymity.value === 'named')
      : [];
    if (named.length === 0) return null;
    const { vocabulary } = matter.corpus;
    return factAnswer(
      matter,
      `The officer concerned in this case. ${outcomeLines(named, vocabulary).join('; ')}.`,
      [
        ...named.flatMap((it) => it.name.evidence.slice(0, 1)),
        ...named.flatMap((it) => it.outcome.evidence.slice(0, 1)),
      ],
    );
  },
};

function participant(matter: Matter) {
  const { vocabulary } = matter.corpus;
  const lines = matter.people.map(
    (it) =>
      `${it.name}: ${inSentence(vocabulary.label('role', it.role))} in this case, as reported`,
  );
  return factAnswer(
    matter,
    `${listed(lines)}.`,
    matter.people.flatMap((it) => it.evidence),
  );
}
