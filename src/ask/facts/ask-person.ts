import { rolesAsked } from './ask-role.ts';
import { type Ask, factAnswer, type Matter } from './matter.ts';
import { outcomeLines } from './outcome-line.ts';
import { inSentence, listed } from './wording.ts';

const cue =
  /^\s*(?:(?:so|and|but)\s+)?(?:(?:was|were|is|are|has|have) [\w' -]{1,60} (?:named|identified)\W*$|who(?:'s| is| was| are| were)\b|tell me about\b|what do you know about\b|(?:what|how) about\b)/;
/** Whatever is told of somebody is wanted, not who they are. */
const about = /^\s*(?:(?:so|and|but)\s+)?(?:tell me|what do you know|what|how) about\b/;

/** Who a named person is in the case. Says nothing of anybody else of the same name. */
export const personAsk: Ask = {
  name: 'person',
  cues: [cue],
  fits: (question, asked) =>
    rolesAsked(question, asked).length > 0
      ? 0
      : question.kind === 'lookup'
        ? 0.35
        : cue.test(asked) && question.people.length > 0
          ? 0.7
          : cue.test(asked)
            ? 0.4
            : 0,
  answer: (matter) => {
    if (matter.people.length > 0) return participant(matter);
    const isAbout = about.test(matter.asked);
    const named = matter.singled
      ? matter.officers.filter((it) => it.anonymity.value === 'named' || isAbout)
      : [];
    if (named.length === 0) return null;
    const { vocabulary } = matter.corpus;
    return factAnswer(
      matter,
      `The ${named.length > 1 ? 'officers' : 'officer'} concerned in this case. ${outcomeLines(named, vocabulary).join('; ')}.`,
      [
        ...named.flatMap((it) => it.name.evidence.slice(0, 1)),
        ...named.flatMap((it) => it.outcome.evidence.slice(0, 1)),
        ...(isAbout ? named.flatMap((it) => it.overall_finding?.evidence ?? []) : []),
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
