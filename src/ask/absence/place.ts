import { fold } from '../../core/text/fold.ts';
import { slips } from '../../core/text/slips.ts';
import { isStopWord } from '../../core/text/stop-words.ts';
import { termOf } from '../../core/text/terms.ts';
import type { Force } from '../../core/vocabulary/force.ts';
import type { Question } from '../question/question.ts';
import type { World } from '../world.ts';
import type { Absence } from './absence.ts';

/** A word before the police, which may say where they are. */
const before =
  /\b(?<word>\p{L}{4,}) (?:police )?(?:officers?|cops?|coppers?|pcs?|police\w*|constables?|sergeants?|inspectors?|detectives?|constabulary|force)\b/gu;
/** How the names of British towns end. */
const town =
  /..(?:ton|ham|shire|ford|bury|chester|cester|mouth|worth|combe|pool|wick|thorpe|borough|brough)$/;
/** So many letters in common at the beginning show which force is meant, however it ends. */
const sameStart = 4;

/** A place that neither the vocabulary nor any source has: another place's police are no answer. */
export function absentPlace(question: Question, { corpus, engine }: World): Absence | null {
  const { text } = question.query;
  for (const { groups, index } of fold(text).matchAll(before)) {
    const word = groups?.word ?? '';
    const end = index + word.length;
    const isNamed = question.forces.some((it) => it.start < end && index < it.end);
    if (isNamed || isStopWord(word) || engine.frequency(termOf(word)).passages > 0) continue;
    const near = corpus.vocabulary.forces.flatMap((force) => nearNames(word, force).slice(0, 1));
    const isOfForce = near.some(({ name }) => word.startsWith(fold(name)));
    if (isOfForce || (near.length === 0 && !town.test(word))) continue;
    const choices = near.map(({ force, name }) => ({
      label: force.label,
      command: `ask ${text.slice(0, index)}${name}${text.slice(end)}`,
    }));
    const typed = text.slice(index, end);
    return { what: 'nowhere', line: `The sources say nothing of ${typed}.`, choices };
  }
  return null;
}

/** The names of a force that a word may mean. */
function nearNames(word: string, force: Force) {
  return [force.shortName, ...force.weakAliases]
    .filter((it) => /^\p{L}+$/u.test(it) && isNear(word, fold(it)))
    .map((it) => ({ force, name: it.charAt(0).toUpperCase() + it.slice(1) }));
}

function isNear(word: string, name: string): boolean {
  const isSlip = name[0] === word[0] && slips(word, name) === 1;
  return isSlip || name.startsWith(word.slice(0, sameStart));
}
