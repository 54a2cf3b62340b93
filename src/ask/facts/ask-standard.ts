import { type Ask, factAnswer, type Matter } from './matter.ts';
import { inSentence, listed } from './wording.ts';

const cue = /\b(?:standards?(?! of evidence)|code of ethics|breach(?:es|ed)?)\b/;

const stages = {
  charged: 'charged under',
  'case-to-answer': 'case to answer under',
  proven: 'proven under',
} as const;

/** Which Standards of Professional Behaviour the source names, and at which stage. */
export const standardAsk: Ask = {
  name: 'standard',
  cues: [cue],
  fits: (question, asked) =>
    /\bstandards?\b/.test(asked)
      ? 0.95
      : question.standards.length > 0 && cue.test(asked)
        ? 0.8
        : 0,
  answer: (matter) => {
    const named = standardsOf(matter);
    if (named.length === 0) return noneNamed(matter);
    const { vocabulary } = matter.corpus;
    const stage = named[0]?.stage;
    const labels = named.map((it) => vocabulary.label('standard', it.value ?? '').toLowerCase());
    const found = matter.officers.flatMap((it) => it.overall_finding?.value ?? []);
    const line = [
      `${stage ? capital(stages[stage]) : 'Standards named'}: ${listed([...new Set(labels)])}.`,
      ...(stage !== 'proven' && found[0]
        ? [
            `The allegations were found proven: ${inSentence(vocabulary.label('finding', found[0]))}.`,
          ]
        : []),
    ].join(' ');
    return factAnswer(matter, line, [
      ...named.flatMap((it) => it.evidence),
      ...matter.officers.flatMap((it) => it.overall_finding?.evidence ?? []),
    ]);
  },
};

function standardsOf(matter: Matter) {
  return matter.officers
    .flatMap((it) => [...it.standards, ...it.allegations.flatMap((one) => one.standards)])
    .filter((it) => it.value !== null);
}

/** What the panel concluded is offered, but it is not turned into a Standard. */
function noneNamed(matter: Matter) {
  const concluded = matter.officers.flatMap((it) => [
    ...it.allegations.flatMap((one) => one.finding?.evidence ?? []),
    ...(it.overall_finding?.evidence ?? []),
  ]);
  if (concluded.length === 0) return null;
  return factAnswer(
    matter,
    'The source names no Standard of Professional Behaviour. What it reports of the finding follows.',
    concluded.slice(0, 1),
    { kind: 'nothing' },
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
