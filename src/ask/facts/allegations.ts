import type { Allegation, Officer } from '../../core/case.ts';
import { isStopWord } from '../../core/text/stop-words.ts';
import { termOf, termsOf } from '../../core/text/terms.ts';
import { wordsOf } from '../../core/text/words.ts';
import type { Matter } from './matter.ts';

/** Words of the procedure, which every allegation shares and which therefore choose none. */
const procedure = new Set(
  'admit admitted deny denied accept accepted allegation allegations finding findings found find proven prove proved misconduct gross officer officers case hearing panel duty only level say said police'
    .split(' ')
    .map(termOf),
);

/** The allegations against an officer that the question singles out by its words, or all of them; none where it means one against another officer. */
export function chosenAllegations(matter: Matter, officer: Officer): readonly Allegation[] {
  const names = new Set(
    [
      officer.label,
      officer.name.value ?? '',
      ...matter.case.officers.map((it) => it.label),
    ].flatMap((it) => termsOf(it).map(({ term }) => term)),
  );
  const wanted = new Set(
    wordsOf(matter.question.query.text)
      .filter((it) => !isStopWord(it.text))
      .map((it) => termOf(it.text))
      .filter((it) => !procedure.has(it) && !names.has(it)),
  );
  const scored = officer.allegations.map((allegation) => ({
    allegation,
    shared: sharedWords(allegation, wanted),
  }));
  const most = Math.max(0, ...scored.map((it) => it.shared));
  if (most > 0) return scored.filter((it) => it.shared === most).map((it) => it.allegation);
  const isOfAnother = matter.case.officers.some(
    (it) => it !== officer && it.allegations.some((one) => sharedWords(one, wanted) > 0),
  );
  return isOfAnother ? [] : officer.allegations;
}

function sharedWords(allegation: Allegation, wanted: ReadonlySet<string>): number {
  const text = [allegation.summary, ...allegation.evidence.map((it) => it.quote)].join(' ');
  const terms = new Set(termsOf(text).map((it) => it.term));
  return [...wanted].filter((it) => terms.has(it)).length;
}
