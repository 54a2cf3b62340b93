import { type CaseFile, caseVocabulary, type EvidenceFile } from '../../core/case.ts';
import type { EntryKind } from '../../core/vocabulary/vocabulary.ts';

/** What a field may hold. */
type FieldType =
  | { readonly kind: 'slug'; readonly of: EntryKind }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'date' | 'text' | 'boolean' | 'number' | 'words' };

/** One value of a case that an editor decides on. */
export interface ReviewField {
  /** Keys from the top of the case file to the thing that holds value and evidence. */
  readonly path: readonly (string | number)[];
  /** What the editor reads: "Officer 1: outcome". */
  readonly label: string;
  readonly value: string;
  readonly evidence: readonly EvidenceFile[];
  readonly type: FieldType;
  /** Dropping takes an item out of its list; a fact by itself becomes null instead. */
  readonly inList: boolean;
}

interface FactShape {
  readonly value: unknown;
  readonly evidence: readonly EvidenceFile[];
}

const slugOf = (of: EntryKind): FieldType => ({ kind: 'slug', of });
const choiceOf = (values: readonly string[]): FieldType => ({ kind: 'choice', values });
const date: FieldType = { kind: 'date' };

/** Facts of an officer in the order in which an editor wants them. */
const officerFacts: readonly (readonly [keyof CaseFile['officers'][number], string, FieldType])[] =
  [
    ['name', 'name', { kind: 'text' }],
    ['anonymity', 'anonymity', choiceOf(caseVocabulary.anonymity)],
    ['rank', 'rank', slugOf('rank')],
    ['station', 'station', { kind: 'text' }],
    ['service_status', 'service', choiceOf(caseVocabulary.serviceStatus)],
    ['overall_finding', 'finding', choiceOf(caseVocabulary.finding)],
    ['outcome', 'outcome', slugOf('outcome')],
    ['barred', 'barred', choiceOf(caseVocabulary.barred)],
    ['appeal', 'appeal', choiceOf(caseVocabulary.appeal)],
  ];
const proceedingFacts: readonly (readonly [
  keyof CaseFile['proceedings'][number],
  string,
  FieldType,
])[] = [
  ['type', 'type', slugOf('proceeding')],
  ['status', 'status', choiceOf(caseVocabulary.proceedingStatus)],
  ['public', 'in public', { kind: 'boolean' }],
  ['duration_days', 'days', { kind: 'number' }],
  ['start_date', 'first day', date],
  ['end_date', 'last day', date],
];
const allegationFacts: readonly (readonly ['response' | 'finding' | 'level', FieldType])[] = [
  ['response', choiceOf(caseVocabulary.response)],
  ['finding', choiceOf(caseVocabulary.allegationFinding)],
  ['level', choiceOf(caseVocabulary.level)],
];

/** Every value of a case in the order of a review: the force, the people, then what surrounds them. */
export function reviewFields(it: CaseFile): ReviewField[] {
  return [
    ...fact(['force'], 'Force', it.force, slugOf('force')),
    ...it.officers.flatMap((officer, index) => officerFields(officer, index)),
    ...fact(['outcome'], 'Outcome of the complaint', it.outcome, slugOf('outcome')),
    ...it.proceedings.flatMap((proceeding, index) =>
      proceedingFacts.flatMap(([key, label, type]) =>
        fact(
          ['proceedings', index, key],
          `Proceeding ${index + 1}: ${label}`,
          proceeding[key] as FactShape | undefined,
          type,
        ),
      ),
    ),
    ...fact(['incident_date'], 'Date of the incident', it.incident_date, date),
    ...it.participants.map(participantField),
    ...it.quotes.map(quoteField),
    ...it.topics.flatMap((topic, index) =>
      listed(['topics', index], `Topic ${index + 1}`, topic, slugOf('topic')),
    ),
    ...it.restrictions.flatMap((restriction, index) =>
      listed(
        ['restrictions', index],
        `Restriction ${index + 1}`,
        restriction,
        choiceOf(caseVocabulary.restriction),
      ),
    ),
  ];
}

function officerFields(officer: CaseFile['officers'][number], index: number): ReviewField[] {
  const who = officer.label;
  const at = ['officers', index] as const;
  return [
    ...officerFacts.flatMap(([key, label, type]) =>
      fact([...at, key], `${who}: ${label}`, officer[key] as FactShape | undefined, type),
    ),
    ...officer.standards.flatMap((standard, place) =>
      listed(
        [...at, 'standards', place],
        `${who}: Standard ${place + 1}`,
        standard,
        slugOf('standard'),
      ),
    ),
    ...officer.allegations.flatMap((allegation, place) => [
      {
        path: [...at, 'allegations', place],
        label: `${who}: allegation ${place + 1}`,
        value: allegation.summary,
        evidence: allegation.evidence,
        type: { kind: 'words' } as const,
        inList: true,
      },
      ...allegationFacts.flatMap(([key, type]) =>
        fact(
          [...at, 'allegations', place, key],
          `${who}: allegation ${place + 1}, ${key}`,
          allegation[key],
          type,
        ),
      ),
    ]),
  ];
}

function participantField(it: CaseFile['participants'][number], index: number): ReviewField {
  return {
    path: ['participants', index],
    label: `Participant ${index + 1}${it.name === null ? '' : `, ${it.name}`}: role`,
    value: it.role,
    evidence: it.evidence,
    type: slugOf('role'),
    inList: true,
  };
}

function quoteField(it: CaseFile['quotes'][number], index: number): ReviewField {
  return {
    path: ['quotes', index],
    label: `Quotation ${index + 1}, ${it.speaker ?? it.speaker_role ?? 'speaker not stated'}: kind`,
    value: it.kind,
    evidence: it.evidence,
    type: choiceOf(caseVocabulary.quoteKind),
    inList: true,
  };
}

/** Facts that an editor is asked about even where the draft found nothing. */
const asked: ReadonlySet<string> = new Set(['force', 'rank', 'overall_finding', 'outcome']);
/** What stands for a value that the draft did not find. */
export const notFound = '(not found in the text)';

function fact(
  path: ReviewField['path'],
  label: string,
  it: FactShape | undefined,
  type: FieldType,
): ReviewField[] {
  if (it === undefined) return [];
  if (it.value === null && !asked.has(String(path.at(-1)))) return [];
  const value = it.value === null ? notFound : String(it.value);
  return [{ path, label, value, evidence: it.evidence, type, inList: false }];
}

function listed(
  path: ReviewField['path'],
  label: string,
  it: FactShape,
  type: FieldType,
): ReviewField[] {
  return fact(path, label, it, type).map((field) => ({ ...field, inList: true }));
}

/** Where the value stands below the field's path: participants, quotations and allegations are no facts. */
export function valueKey({ path }: ReviewField): string {
  const list = path.at(-2);
  if (list === 'participants') return 'role';
  if (list === 'quotes') return 'kind';
  return list === 'allegations' ? 'summary' : 'value';
}
