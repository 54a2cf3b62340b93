import type { About } from '../../core/reply.ts';
import { fold } from '../../core/text/fold.ts';
import { wordsOf } from '../../core/text/words.ts';
import { rolesAsked } from '../facts/ask-role.ts';
import { peopleMeant } from '../facts/people.ts';
import type { Question } from '../question/question.ts';
import { understand } from '../question/understand.ts';
import type { World } from '../world.ts';
import { nameWords, otherOfficers, peopleNamed, rankedPerson } from './people.ts';
import { contradicts, hasPronoun } from './pronoun.ts';

const other = /\b(?:the )?(?:other|others|rest)\b/i;
/** "What about …?" asks the same of somebody or something else, if anything was asked. */
const about = /^(?:(?:and|so|but) )?(?:what|how) about\b/;

/**
 * A follow-up that names only somebody ("and Ms B?", "the other officer?") or a force asks of them what
 * was asked before; a bare question word ("why?") asks about what was asked before. Any other question
 * stands as it is.
 * @param isElsewhere whether it names what the earlier matter does not know
 */
export function completed(
  question: Question,
  focus: About,
  world: World,
  isElsewhere: boolean,
): Question {
  const { vocabulary } = world.corpus;
  const asksAbout = about.test(fold(question.query.text));
  if (!asksAbout && !isPiece(question, focus, world)) return question;
  const before = understand({ ...question.query, text: focus.text }, vocabulary);
  const moved =
    otherForce(question, before) ??
    otherPerson(question, focus, world) ??
    otherPart(question.query.text, focus.text) ??
    theirColleague(question, focus, world);
  if (moved !== null) {
    return { ...understand({ ...question.query, text: moved }, vocabulary), isFollowUp: true };
  }
  return asksAbout || isElsewhere ? question : joined(question, before, focus, world);
}

/** "His lawyer?" needs no earlier words. */
const ofSomebody = /\b(?:his|her|their) \p{L}/u;

/** Whether a text is no question by itself; "who is she?" is one, and so is "what did he say?" once it is known who chaired. */
function isPiece(question: Question, focus: About, world: World): boolean {
  if (question.kind === 'lookup') return !ofSomebody.test(fold(question.query.text));
  if (question.topics.length + question.query.phrases.length > 0) return false;
  if (!hasPronoun(question.query.text)) return true;
  return asksAnswerer(question, focus, world) && focus.answered?.length !== 1;
}

/** After "who chaired it?", "what did he say?" means the chair. */
export function asksAnswerer(question: Question, focus: About, { corpus }: World): boolean {
  if (question.wants !== 'words') return false;
  const before = understand({ ...question.query, text: focus.text }, corpus.vocabulary);
  const isWho = before.wants === 'person' || before.wants === 'name';
  return isWho && rolesAsked(before, fold(focus.text)).length > 0;
}

/** The earlier words with the force that is now named. */
function otherForce({ query, forces }: Question, before: Question): string | null {
  const [named] = forces;
  const [earlier] = before.forces;
  if (!named || !earlier || before.people.length + before.labels.length > 0) return null;
  const { text } = before.query;
  return (
    text.slice(0, earlier.start) +
    query.text.slice(named.start, named.end) +
    text.slice(earlier.end)
  );
}

/** The earlier words with the person who is now meant. */
function otherPerson(question: Question, focus: About, world: World): string | null {
  const [person, second] = focus.people;
  if (person === undefined || second !== undefined) return null;
  const [meant, another] = personMeant(question.query.text, person, focus, world);
  return meant === undefined || another !== undefined ? null : replaced(focus.text, person, meant);
}

/** Those who have a part in every hearing, by which one question is asked of one after another. */
const part =
  /\b(?:the|his|her|their) (?:prosecution|prosecutor|defence|defense|lawyer|barrister|solicitor|counsel|chair(?:man|woman|person)?|panel|force|watchdog|iopc|victim|complainant)\b/;

/** The earlier words with the part in the hearing that is now named. */
function otherPart(text: string, earlier: string): string | null {
  const now = part.exec(fold(text));
  const then = part.exec(fold(earlier));
  if (!now || !then) return null;
  return (
    earlier.slice(0, then.index) +
    text.slice(now.index, now.index + now[0].length) +
    earlier.slice(then.index + then[0].length)
  );
}

const theirs =
  /^(?:(?:and|so|but) )?(?:what|how) about (?:his|her|their) (?<whom>[a-z' -]*?(?<noun>[a-z]+))\W*$/;
const colleagues = /^(?:supervisor|boss|manager|superior|colleague|officer)s?$/;

/** The earlier words of a colleague: "what about his sergeant?" asks the same of the sergeant. */
function theirColleague(
  { query, ranks }: Question,
  focus: About,
  { corpus }: World,
): string | null {
  const [person, second] = focus.people;
  const { whom, noun = '' } = theirs.exec(fold(query.text))?.groups ?? {};
  const isColleague = ranks.length > 0 || colleagues.test(noun);
  if (!whom || !isColleague || person === undefined || second !== undefined) return null;
  const slugs = ranks.flatMap((it) => it.slugs);
  const name = rankedPerson(slugs, person, focus, corpus);
  return replaced(focus.text, person, name ?? `the ${whom}`);
}

function personMeant(text: string, person: string, focus: About, { corpus }: World): string[] {
  const isOther = other.test(text) || contradicts(text, person);
  if (!isOther) return peopleNamed(text, focus, corpus);
  return otherOfficers(person, focus, corpus).filter((it) => !contradicts(text, it));
}

/** A text with another name in the place of one, with whatever of that name stands there. */
function replaced(text: string, name: string, by: string): string | null {
  const parts = new Set(nameWords(name));
  const at = wordsOf(text).filter((it) => parts.has(it.text.replace(/'s?$/, '')));
  const [first] = at;
  const last = at.at(-1);
  if (!first || !last) return null;
  const owns = /'s?$/.test(last.text) ? "'s" : '';
  return text.slice(0, first.start) + by + owns + text.slice(last.end);
}

function joined(question: Question, before: Question, focus: About, world: World): Question {
  const { text } = question.query;
  const query = { ...question.query, text: `${focus.text} ${text}` };
  if (question.kind !== 'lookup') {
    const { labels, people, topics } = before;
    return { ...question, query, labels, people, topics, isFollowUp: true };
  }
  const labels = other.test(text) ? otherLabels(before, focus, world) : question.labels;
  const moved = before.topics.filter((it) => it.kind !== 'label' && it.kind !== 'name');
  const topics = [...moved, ...question.topics];
  return { ...before, query, labels, people: question.people, topics, isFollowUp: true };
}

/** The labels of the officers of the case in focus whom the earlier question did not mean. */
function otherLabels(before: Question, focus: About, { corpus }: World): readonly string[] {
  const case_ = corpus.case(focus.cases[0] ?? '');
  if (!case_) return [];
  const meant = new Set(peopleMeant(before, case_).map((it) => it.officer?.id));
  return case_.officers.filter((it) => !meant.has(it.id)).map((it) => it.label);
}
