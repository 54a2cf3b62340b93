import type { Allegation, Evidence, Officer } from '../../core/case.ts';
import { chosenAllegations } from './allegations.ts';
import { type Ask, factAnswer, type Matter } from './matter.ts';
import { allegationWords } from './officer-rows.ts';
import { inSentence, numeral } from './wording.ts';

const cue =
  /\b(?:finding|findings|proven|proved|found (?:against|guilty)|not proven|verdict|upheld)\b/;
const level = { gross: /\bgross misconduct\b/, only: /\b(?:only|just|merely|mere) misconduct\b/ };

/** What the panel found on each allegation, and at which level. */
export const findingAsk: Ask = {
  name: 'finding',
  cues: [cue, level.gross, level.only],
  fits: (_question, asked) => (cue.test(asked) || level.only.test(asked) ? 0.85 : 0),
  answer: (matter) => {
    const chosen = matter.officers.flatMap((officer) =>
      atLevel(matter, chosenAllegations(matter, officer)).map((allegation) => ({
        officer,
        allegation,
      })),
    );
    const found = chosen.filter((it) => it.allegation.finding?.value);
    if (found.length === 0) return null;
    const { vocabulary } = matter.corpus;
    const lines = found.map(({ officer, allegation }) => lineOf(officer, allegation, matter));
    return factAnswer(matter, [...new Set(lines)].join(' '), findingEvidence(found), {
      rows: chosen.map(({ officer, allegation }, index) => ({
        label: `${officer.label}, allegation ${index + 1}`,
        value: allegationWords(allegation, vocabulary),
      })),
    });
  },
};

/** The allegations at the level that the question names. */
function atLevel(matter: Matter, allegations: readonly Allegation[]): readonly Allegation[] {
  const wanted = level.only.test(matter.asked)
    ? 'misconduct'
    : level.gross.test(matter.asked)
      ? 'gross-misconduct'
      : null;
  const kept = allegations.filter((it) => wanted === null || it.level?.value === wanted);
  return kept.length > 0 ? kept : allegations;
}

function lineOf(officer: Officer, allegation: Allegation, matter: Matter): string {
  const { vocabulary } = matter.corpus;
  const count = allegation.count;
  const finding = inSentence(
    vocabulary.label('allegationFinding', allegation.finding?.value ?? 'alleged'),
  );
  const as = allegation.level?.value
    ? ` as ${inSentence(vocabulary.label('finding', allegation.level.value))}`
    : '';
  const collective =
    allegation.finding?.specificity === 'collective'
      ? ' The source reports the finding on the allegations together and does not single this one out.'
      : allegation.finding?.specificity === 'specific-count'
        ? ' The source does not say which.'
        : '';
  const what = count && count > 1 ? `${numeral(count)} allegations ` : '';
  const which = what === '' ? ` Allegation: ${allegation.summary}` : '';
  return `${officer.label}: ${what}${finding}${as}.${collective}${which}`;
}

/** The finding, then the allegation as the source words it, then the officer's answer. */
function findingEvidence(found: readonly { readonly allegation: Allegation }[]): Evidence[] {
  return [
    ...found.flatMap((it) => it.allegation.finding?.evidence ?? []),
    ...found.flatMap((it) => it.allegation.evidence),
    ...found.flatMap((it) => it.allegation.response?.evidence ?? []),
  ];
}
