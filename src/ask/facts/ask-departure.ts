import { type Ask, factAnswer, type Matter } from './matter.ts';
import { inSentence, listed, numeral } from './wording.ts';

const cue = {
  count: /\bhow many\b|\bnumber of\b|\bhow much\b/,
  left: /\b(?:resign(?:s|ed|ing)?|quit|retire[ds]?|left|stepped down|departed)\b/,
};
const departures: readonly (readonly [pattern: RegExp, statuses: readonly string[]])[] = [
  [
    /\b(?:resign\w*|quit|stepped down|left|departed)\b/,
    ['resigned', 'resigned-before-hearing', 'resigned-before-outcome'],
  ],
  [/\bretire[ds]?\b/, ['retired']],
];

/** How many officers left, where the case counts them; a group without a number stays without one. */
export const departureCountAsk: Ask = {
  name: 'departure-count',
  cues: Object.values(cue),
  fits: (_question, asked) => (cue.count.test(asked) && cue.left.test(asked) ? 0.95 : 0),
  answer: (matter) => {
    const statuses = departures
      .filter(([pattern]) => pattern.test(matter.asked))
      .flatMap(([, all]) => all);
    const groups = matter.officers.filter((it) =>
      statuses.includes(it.service_status?.value ?? ''),
    );
    if (groups.length === 0) return null;
    const evidence = groups.flatMap((it) => it.service_status?.evidence ?? []);
    return factAnswer(matter, countLine(matter, groups), evidence, {
      kind: groups.some((it) => it.count === null) ? 'nothing' : 'found',
    });
  },
};

function countLine(matter: Matter, groups: Matter['officers']): string {
  if (groups.some((it) => it.count === null)) {
    return `The source speaks of ${listed(groups.map((it) => inSentence(it.label)))} and gives no number in all.`;
  }
  const sum = groups.reduce((total, it) => total + (it.count ?? 0), 0);
  const label = matter.corpus.vocabulary.label('outcome', groups[0]?.service_status?.value ?? '');
  return `As reported: ${numeral(sum)} (${inSentence(label)}).`;
}
