import { fold } from '../../core/text/fold.ts';
import { isStopWord } from '../../core/text/stop-words.ts';
import { termOf, termsOf } from '../../core/text/terms.ts';
import { wordsOf } from '../../core/text/words.ts';
import { askedSpeaker } from '../question/asked-speaker.ts';
import { rolesAsked } from './ask-role.ts';
import { type Ask, factAnswer, type Matter } from './matter.ts';
import { spokenAbout, tellsOf } from './spoken-about.ts';
import { type Statement, statementsOf } from './statements.ts';
import { inSentence, listed } from './wording.ts';

const cue = {
  said: /\b(?:sa(?:y|id|ys)|comment(?:s|ed)?|call(?:ed|s)?|describe[ds]?|told|quotes?|quoted|words|wording|statement|reaction|respon(?:d|ded|se)|apolog(?:y|ise|ised|ize|ized|ies)|remarks?|react(?:ed)?|criticis(?:m|ed|e)|slam(?:med)?|think|thought)\b/,
  apology: /\b(?:apolog\w*|sorry)\b/,
  /** After "who chaired it?": the words are wanted, not the name again. */
  theirs:
    /\bwhat (?:did|has|have|does|do) (?:he|she|they) (?:also |then )?(?:say|said|tell|call|describe)\b/,
  watchdog: /\b(?:iopc|watchdog|independent office)\b/,
  yesNo: /^\s*(?:did|does|has|have|was|were|is)\b/,
};
/** Roles that decide, beside those that only argue or comment. */
const deciders = new Set([
  'panel',
  'panel-chair',
  'independent-panel-member',
  'police-panel-member',
]);
/** Which roles a general word for a side or a body takes in. */
const widened: Readonly<Record<string, readonly string[]>> = {
  panel: [...deciders],
  iopc: ['iopc-regional-director'],
  'investigating-body': ['iopc-regional-director'],
  'oversight-body': ['iopc-regional-director'],
  'appropriate-authority': ['force-spokesperson'],
  'officer-representative': ['officer-representative', 'character-witness'],
};

/** What somebody said: by role, by name, or by kind (an apology). Argument is never handed out as a finding. */
export const statementAsk: Ask = {
  name: 'statement',
  cues: Object.values(cue),
  fits: (question, asked) => {
    if (!cue.said.test(asked)) return 0;
    if (cue.apology.test(asked)) return 0.8;
    const { query, people, asking } = question;
    const somebody =
      rolesAsked(question, asked).length + people.length > 0 ||
      (question.kind === 'lookup' && askedSpeaker(query.text, asking) !== null);
    if (somebody && cue.theirs.test(asked)) return 0.95;
    return somebody || cue.watchdog.test(asked) ? 0.88 : 0.3;
  },
  answer: (matter) => {
    const speakers = meantSpeakers(matter);
    const about = spokenAbout(matter.question, matter.corpus);
    const statements = statementsOf(matter).filter((it) => {
      const article = matter.corpus.article(it.evidence.article);
      return about.length === 0 || (article !== undefined && tellsOf(article, about));
    });
    if (cue.yesNo.test(matter.asked) && speakers.roles.length > 0) {
      const words = statements.find((it) => repeats(matter.asked, it.evidence.quote));
      return words ? attributed(matter, words, speakers.roles) : null;
    }
    const wanted = matterWords(matter);
    const theirs = statements
      .filter((it) => spokenBy(it, speakers, matter))
      .map((statement) => ({ statement, shared: shared(statement, wanted) }))
      .sort((a, b) => b.shared - a.shared);
    return theirs.length === 0
      ? null
      : told(
          matter,
          theirs.map((it) => it.statement),
        );
  },
};

interface Speakers {
  readonly roles: readonly string[];
  readonly names: readonly string[];
}

function meantSpeakers(matter: Matter): Speakers {
  const bodies = cue.watchdog.test(matter.asked) ? ['iopc'] : [];
  const roles = [...rolesAsked(matter.question, matter.asked), ...bodies];
  return {
    roles: roles.flatMap((it) => widened[it] ?? [it]),
    names: matter.people.flatMap((it) => (it.name ? [fold(it.name)] : [])),
  };
}

function spokenBy(statement: Statement, speakers: Speakers, matter: Matter): boolean {
  if (cue.apology.test(matter.asked)) return statement.kind === 'apology';
  const byName = speakers.names.includes(fold(statement.speaker ?? ''));
  return byName || (statement.role !== null && speakers.roles.includes(statement.role));
}

/** Words in a row that a question must share with a statement to be taken as quoting it. */
const quotedRun = 4;

/** Whether the question repeats a run of words of the statement. */
function repeats(asked: string, statement: string): boolean {
  const words = wordsOf(asked).map((it) => it.text);
  const line = ` ${wordsOf(statement)
    .map((it) => it.text)
    .join(' ')} `;
  return words.some((_, start) => {
    const run = words.slice(start, start + quotedRun);
    return run.length === quotedRun && line.includes(` ${run.join(' ')} `);
  });
}

/** Whether the role asked about said these words, and if not, who did. */
function attributed(matter: Matter, statement: Statement, roles: readonly string[]) {
  const { vocabulary } = matter.corpus;
  const who = speakerWords(statement, matter);
  const asked = inSentence(vocabulary.label('role', roles[0] ?? ''));
  const isDecider = deciders.has(statement.role ?? '');
  const line = roles.includes(statement.role ?? '')
    ? `These words are reported from ${who}.`
    : `These words are not reported from the ${asked}. They are those of ${who}${isDecider ? '' : ', and are not a finding'}.`;
  return factAnswer(matter, line, [statement.evidence]);
}

function speakerWords({ speaker, role }: Statement, matter: Matter): string {
  const label = role ? inSentence(matter.corpus.vocabulary.label('role', role)) : null;
  return [speaker, label].filter(Boolean).join(', ') || 'somebody whom the source does not name';
}

function told(matter: Matter, statements: readonly Statement[]) {
  const speakers = new Set(statements.map((it) => speakerWords(it, matter)));
  return factAnswer(
    matter,
    `In the words of ${listed([...speakers])}.`,
    statements.map((it) => it.evidence),
  );
}

/** The words that say what the statement is about, without the asking and the names. */
function matterWords(matter: Matter): ReadonlySet<string> {
  const names = matter.case.officers.flatMap((it) => termsOf(`${it.label} ${it.name.value ?? ''}`));
  const known = new Set(names.map((it) => it.term));
  return new Set(
    wordsOf(matter.question.query.text)
      .filter((it) => !isStopWord(it.text) && !cue.said.test(it.text))
      .map((it) => termOf(it.text))
      .filter((it) => !known.has(it)),
  );
}

function shared(statement: Statement, wanted: ReadonlySet<string>): number {
  const terms = new Set(termsOf(statement.evidence.quote).map(({ term }) => term));
  return [...wanted].filter((it) => terms.has(it)).length;
}
