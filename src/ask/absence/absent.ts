import type { Question } from '../question/question.ts';
import type { World } from '../world.ts';
import type { Absence } from './absence.ts';
import { absentLabel } from './label.ts';
import { absentName } from './name.ts';
import { absentPlace } from './place.ts';

/** What a question names and no source has, of people and of places before the police; null where all is known. */
export async function absenceOf(
  question: Question,
  asked: string,
  world: World,
): Promise<Absence | null> {
  return (
    absentLabel(question, world.corpus) ??
    (await absentName(question, asked, world)) ??
    absentPlace(question, world)
  );
}
