import { fold } from '../../core/text/fold.ts';
import { hasPhrase } from '../../core/text/phrase.ts';
import type { Span } from '../../core/text/sentences.ts';
import { isStopWord } from '../../core/text/stop-words.ts';
import { termOf, termsOf } from '../../core/text/terms.ts';
import { wordsOf } from '../../core/text/words.ts';
import { askedSpeaker, saidToSpeak } from '../question/asked-speaker.ts';
import type { Topic } from '../question/topic.ts';
import { nameParts } from '../question/typed-name.ts';
import { rolesAsked } from './ask-role.ts';
import { type Ask, factAnswer, type Matter, nothingTold } from './matter.ts';
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
    const wanted = matterWords(matter);
    if (cue.yesNo.test(matter.asked) && (speakers.roles.length > 0 || speakers.names.length > 0)) {
      const words = saidWords(statements, wanted, matter);
      if (words) return attributed(matter, words, speakers);
      const speaks = statements.some((it) => spokenBy(it, speakers, matter));
      return speaks && wanted.size > 0 && saidToSpeak(matter.asked) !== null
        ? nothingTold(matter, `No such words of ${calledOf(speakers, matter)} are reported.`)
        : null;
    }
    const theirs = statements
      .filter((it) => spokenBy(it, speakers, matter))
      .map((statement) => ({ statement, shared: shared(statement, wanted) }))
      .sort((a, b) => b.shared - a.shared);
    return theirs.length === 0 || !speaksOfIt(theirs[0]?.statement, matter)
      ? null
      : told(
          matter,
          theirs.map((it) => it.statement),
        );
  },
};

/** The statement that a question repeats: what it puts in quotation marks, words in a row, or all that it says. */
function saidWords(
  statements: readonly Statement[],
  wanted: ReadonlySet<string>,
  { asked, question }: Matter,
): Statement | undefined {
  const { phrases } = question.query;
  return (
    statements.find((it) => phrases.some((phrase) => hasPhrase(it.evidence.quote, phrase))) ??
    statements.find((it) => repeats(asked, it.evidence.quote)) ??
    statements.find((it) => wanted.size > 0 && shared(it, wanted) === wanted.size)
  );
}

/** What somebody is asked to have spoken about. */
const aboutWhat =
  /\b(?:say|said|comment|think|tell|told|words?|quotes?)\b.{0,30}?\b(?:about|on|regarding|concerning) (?:the |a |an |his |her |their )?(?<what>.+)$/;

/** Who is spoken about, and the case as a whole, need not be named in the words themselves. */
const whole =
  /^(?:officers?|cops?|constables?|sergeants?|inspectors?|m[ae]n|wom[ae]n|pair|cases?|hearings?|matter|this|that|it)$/;

/** Whether a statement has a word of what the question wants it to be about, under any name. */
function speaksOfIt(statement: Statement | undefined, matter: Matter): boolean {
  const { asked, question } = matter;
  const what = aboutWhat.exec(asked)?.groups?.what;
  if (what === undefined || !statement) return true;
  const wanted = matterWords(matter);
  const topics = question.topics.filter(
    (it) =>
      it.start >= asked.length - what.length &&
      it.kind === 'word' &&
      !whole.test(fold(it.typed)) &&
      !question.forces.some((force) => force.start < it.end && it.start < force.end) &&
      it.alternatives[0]?.terms.some((term) => wanted.has(term)),
  );
  const terms = new Set(termsOf(statement.evidence.quote).map(({ term }) => term));
  const has = ({ alternatives }: Topic) =>
    alternatives.some((it) => it.terms.every((term) => terms.has(term)));
  return topics.length === 0 || topics.some(has);
}

interface Speakers {
  readonly roles: readonly string[];
  readonly names: readonly string[];
}

/** Somebody named speaks for nobody else: roles count only where no person is, but at most a body by its letters. */
function meantSpeakers(matter: Matter): Speakers {
  const { asked, question, people, case: case_ } = matter;
  const who = saidToSpeak(asked) ?? '';
  const officers = case_.officers
    .flatMap((it) => [it.name.value, it.label])
    .filter((it) => it !== null && hasPhrase(who, nameParts(it).at(-1) ?? it));
  const names = [...people.flatMap((it) => it.name ?? []), ...officers.flatMap((it) => it ?? [])];
  if (names.some((it) => /\p{Ll}/u.test(it))) return { roles: [], names: names.map(fold) };
  const bodies = cue.watchdog.test(asked) ? ['iopc'] : [];
  const roles = [...rolesAsked(question, asked), ...bodies];
  return { roles: roles.flatMap((it) => widened[it] ?? [it]), names: names.map(fold) };
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

/** Whether whoever is asked about said these words, and if not, who did. */
function attributed(matter: Matter, statement: Statement, speakers: Speakers) {
  const who = speakerWords(statement, matter);
  const isDecider = deciders.has(statement.role ?? '');
  const line = spokenBy(statement, speakers, matter)
    ? `These words are reported from ${who}.`
    : `These words are not reported from ${calledOf(speakers, matter)}. They are those of ${who}${isDecider ? '' : ', and are not a finding'}.`;
  return factAnswer(matter, line, [statement.evidence]);
}

function calledOf(speakers: Speakers, matter: Matter): string {
  const [role] = speakers.roles;
  return role === undefined
    ? namesOf(speakers, matter)
    : `the ${inSentence(matter.corpus.vocabulary.label('role', role))}`;
}

/** The people asked about as the case prints them. */
function namesOf({ names }: Speakers, { case: case_, people }: Matter): string {
  const printed = [
    ...people.flatMap((it) => it.name ?? []),
    ...case_.officers.flatMap((it) => [it.name.value ?? [], it.label].flat()),
  ];
  return listed([...new Set(printed.filter((it) => names.includes(fold(it))))].slice(0, 1));
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
  const { officers, participants } = matter.case;
  const names = [
    ...officers.flatMap((it) => termsOf(`${it.label} ${it.name.value ?? ''}`)),
    ...participants.flatMap((it) => termsOf(it.name ?? '')),
  ];
  const known = new Set(names.map((it) => it.term));
  return new Set(
    wordsOf(matter.question.query.text)
      .filter((it) => !isStopWord(it.text) && !cue.said.test(it.text) && !isOfRole(it, matter))
      .map((it) => termOf(it.text))
      .filter((it) => !known.has(it)),
  );
}

function isOfRole({ start, end }: Span, { question: { roles } }: Matter): boolean {
  return roles.some((it) => it.start < end && start < it.end);
}

function shared(statement: Statement, wanted: ReadonlySet<string>): number {
  const terms = new Set(termsOf(statement.evidence.quote).map(({ term }) => term));
  return [...wanted].filter((it) => terms.has(it)).length;
}
