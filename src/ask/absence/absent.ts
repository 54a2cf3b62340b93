import type { PassageFinding } from '../passages/finding.ts';
import type { Question } from '../question/question.ts';
import type { World } from '../world.ts';
import type { Absence } from './absence.ts';
import { absentLabel } from './label.ts';
import { absentName } from './name.ts';
import { absentPlace } from './place.ts';
import { absentWording } from './wording.ts';

/**
 * What a question quotes or names and no source has, of people and of places before the police; null where all is
 * known, and where the likeliest article is not about the police: then any two words may go together.
 */
export async function absenceOf(
  question: Question,
  asked: string,
  { ofPolice }: PassageFinding,
  world: World,
): Promise<Absence | null> {
  const wanting = (await absentWording(question, world)) ?? (await absentLabel(question, world));
  if (wanting || !ofPolice) return wanting;
  return (await absentName(question, asked, world)) ?? absentPlace(question, world);
}
