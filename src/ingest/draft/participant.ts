import type { CaseFile } from '../../core/case.ts';
import { recogniseForces } from '../../core/vocabulary/recognise-forces.ts';
import type { Vocabulary } from '../../core/vocabulary/vocabulary.ts';
import type { Cite } from '../recognise/evidence.ts';
import type { Matter } from '../recognise/matter.ts';

type ParticipantFile = CaseFile['participants'][number];

/** Bodies and roles that take part without a person's name. */
const unnamed: readonly (readonly [string, string | null, RegExp])[] = [
  [
    'panel',
    null,
    /\b(?:an? |the )?(?:(?:independent(?:ly chaired)?|misconduct|disciplinary|three-person|police) )+panel\b/,
  ],
  [
    'panel-chair',
    null,
    /\bthe (?:(?:panel|legally[- ]qualified|independent|hearing|meeting|panel's) )?chair(?:man|woman|person)?\b(?! of the police)/,
  ],
  [
    'investigating-body',
    'IOPC',
    /\b(?:the )?independent office (?:for|of) police conduct(?: \(iopc\))?|\biopc\b/,
  ],
  [
    'investigating-body',
    'IPCC',
    /\b(?:the )?independent police complaints commission(?: \(ipcc\))?|\bipcc\b/,
  ],
  ['presenting-officer', null, /\bthe presenting officer\b/],
  ['investigating-officer', null, /\bthe (?:lead )?investigat(?:or|ing officer)\b/],
];

/** Everybody who takes part or comments without being accused: names with their roles, then roles and bodies without a name. */
export function draftParticipants(
  matter: Matter,
  vocabulary: Vocabulary,
  cite: Cite,
): ParticipantFile[] {
  const named = matter.roles.map(({ role, person, evidence }) => ({
    role,
    name: person.name,
    affiliation: affiliationOf(
      matter.article.body.slice(evidence.start, evidence.end).replace(person.name, ' '),
      role,
      vocabulary,
    ),
    name_variants: person.variants.length === 0 ? [] : [person.name, ...person.variants],
    evidence: [cite(evidence), ...variantEvidence(person, cite)],
  }));
  const taken = new Set(named.map((it) => it.role));
  const others = unnamed.flatMap(([role, name, pattern]) =>
    taken.has(role) ? [] : participantOf(matter, role, name, pattern, cite),
  );
  return [...named, ...others];
}

function variantEvidence(person: Matter['persons'][number], cite: Cite) {
  return person.mentions
    .filter((it) => person.variants.includes(it.printed))
    .slice(0, 2)
    .map((it) => cite(it));
}

function affiliationOf(words: string, role: string, vocabulary: Vocabulary): string | null {
  if (role === 'iopc-regional-director') return 'iopc';
  return recogniseForces(words, vocabulary).find((it) => it.slugs.length === 1)?.slugs[0] ?? null;
}

function participantOf(
  matter: Matter,
  role: string,
  name: string | null,
  pattern: RegExp,
  cite: Cite,
): ParticipantFile[] {
  for (const statement of matter.statements) {
    const match = pattern.exec(statement.folded);
    if (match === null) continue;
    const start = statement.start + match.index;
    const evidence = [cite({ start, end: start + match[0].length })];
    return [{ role, name, affiliation: null, name_variants: [], evidence }];
  }
  return [];
}
