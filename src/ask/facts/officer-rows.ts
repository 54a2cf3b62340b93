import type { Allegation, Officer } from '../../core/case.ts';
import type { FactRow } from '../../core/reply.ts';
import type { Vocabulary } from '../../core/vocabulary/vocabulary.ts';
import { outcomeLabel } from './outcome-line.ts';
import { inSentence } from './wording.ts';

/** What a case tells of its officers, a row a fact; what the source leaves out has no row, except an answer to the allegations. */
export function officerRows(officers: readonly Officer[], vocabulary: Vocabulary): FactRow[] {
  return officers.flatMap((officer) => {
    const whose = officers.length > 1 ? `${officer.label}, ` : '';
    const row = (label: string, value: string | null | undefined): FactRow[] =>
      value ? [{ label: whose ? whose + inSentence(label) : label, value }] : [];
    return [
      ...row('Outcome', outcomeLabel(officer, vocabulary)),
      ...row('Finding', labelled(vocabulary, 'finding', officer.overall_finding?.value)),
      ...officer.allegations.flatMap((it, index) =>
        row(allegationName(officer, index), allegationWords(it, vocabulary)),
      ),
      ...row('Barred', labelled(vocabulary, 'barred', officer.barred?.value)),
    ];
  });
}

function allegationName(officer: Officer, index: number): string {
  return officer.allegations.length > 1 ? `Allegation ${index + 1}` : 'Allegation';
}

/** "Taking a picture on duty. Answer: denied. Finding: proven, as misconduct." */
export function allegationWords(allegation: Allegation, vocabulary: Vocabulary): string {
  const response = labelled(vocabulary, 'response', allegation.response?.value);
  const finding = labelled(vocabulary, 'allegationFinding', allegation.finding?.value);
  const level = labelled(vocabulary, 'finding', allegation.level?.value);
  return [
    allegation.summary.replace(/[.]?$/, '.'),
    `Answer: ${response ? inSentence(response) : 'not in the source'}.`,
    `Finding: ${finding ? inSentence(finding) : 'not in the source'}${level ? `, as ${inSentence(level)}` : ''}.`,
  ].join(' ');
}

function labelled(
  vocabulary: Vocabulary,
  kind: 'finding' | 'barred' | 'response' | 'allegationFinding',
  slug: string | null | undefined,
): string | null {
  return slug ? vocabulary.label(kind, slug) : null;
}
