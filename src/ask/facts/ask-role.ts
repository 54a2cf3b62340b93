import { fold } from '../../core/text/fold.ts';
import type { Question } from '../question/question.ts';
import { type Ask, factAnswer, type Matter } from './matter.ts';
import { inSentence, listed } from './wording.ts';

/** Verbs and short forms by which a question asks for a role; the vocabulary has the nouns. */
const verbs: readonly (readonly [pattern: RegExp, roles: readonly string[]])[] = [
  [/\b(?:chair(?:ed|s|ing)?|presid(?:ed|es|ing))\b/, ['panel-chair']],
  [
    /\b(?:present(?:ed|s|ing)|prosecut(?:ed|es|ing|or)|the prosecution|put the case)\b/,
    ['presenting-officer'],
  ],
  [/\bthe (?:defence|defense)\b/, ['officer-representative', 'police-friend']],
  [
    /\b(?:represent(?:ed|s|ing)|act(?:ed|ing) for|appear(?:ed|ing) for|on behalf of) (?:the )?(?:[\w'-]+ ){0,2}?(?:force|appropriate authority|chief constable|police|constabulary)\b/,
    ['presenting-officer'],
  ],
  [
    /\b(?:defend(?:ed|s|ing)|represent(?:ed|s|ing|ative)(?! (?:the )?(?:[\w'-]+ ){0,2}?(?:force|appropriate authority|chief constable|police|constabulary)\b)|mitigat(?:ed|ing)|spoke up for)\b/,
    ['officer-representative', 'police-friend'],
  ],
  [
    /\binvestigat(?:ed|or|ing officer)\b/,
    ['investigating-officer', 'investigating-body', 'oversight-body'],
  ],
  [/\b(?:spoke|speaks|spokes\w+|commented|apologi[sz]ed) for\b/, ['force-spokesperson']],
];
const whoWords =
  /^\W*(?:(?:and|so|but) )?(?:who|whose|whom|which|by whom|to whom)\b|\bnames? of\b|\bwho (?:chaired|presented|defended)\b/;

/** Who held a role in the proceedings. */
export const roleAsk: Ask = {
  name: 'role',
  cues: verbs.map(([pattern]) => pattern),
  fits: (question, asked) =>
    rolesAsked(question, asked).length > 0 && (question.kind === 'role' || whoWords.test(asked))
      ? 0.9
      : 0,
  answer: (matter) => {
    const roles = rolesAsked(matter.question, matter.asked);
    const holders = matter.case.participants.filter((it) => roles.includes(it.role));
    const named = holders.filter((it) => it.name !== null);
    if (holders.length === 0) return null;
    const { vocabulary } = matter.corpus;
    if (named.length === 0) {
      const label = inSentence(vocabulary.label('role', holders[0]?.role ?? ''));
      return factAnswer(
        matter,
        `The source does not name the ${label}.`,
        holders.flatMap((it) => it.evidence),
        { kind: 'nothing' },
      );
    }
    const lines = [...new Set(named.map((it) => it.role))].map((role) => {
      const names = named.filter((it) => it.role === role).map(nameAsPrinted);
      return `${vocabulary.label('role', role)}: ${listed(names)}.`;
    });
    return factAnswer(
      matter,
      lines.join(' '),
      named.flatMap((it) => it.evidence),
      {
        notices: background(matter, named[0]?.role ?? ''),
      },
    );
  },
};

/** The roles that the question asks for, by noun or verb. */
export function rolesAsked(question: Question, asked: string): readonly string[] {
  const byVerb = verbs.filter(([pattern]) => pattern.test(asked)).flatMap(([, roles]) => roles);
  return byVerb.length > 0 ? byVerb : question.roles.flatMap((it) => it.slugs);
}

/** Both spellings where the source prints two. */
function nameAsPrinted(participant: Matter['case']['participants'][number]): string {
  const others = participant.name_variants.filter(
    (it) => fold(it) !== fold(participant.name ?? ''),
  );
  return others.length > 0
    ? `${participant.name} (also printed ${listed(others)})`
    : (participant.name ?? '');
}

/** Words of the criminal courts that newspapers use for roles at a hearing: the reply explains them. */
const courtWords = /\b(?:prosecut|defend)/;

function background(matter: Matter, role: string) {
  if (!courtWords.test(matter.asked)) return [];
  const means = matter.corpus.vocabulary.entry('role', role)?.means;
  return means ? [{ notice: 'background' as const, text: `Background on the role: ${means}` }] : [];
}
