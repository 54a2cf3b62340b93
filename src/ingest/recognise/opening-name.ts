import { namesIn, type PersonMention } from './introduction.ts';
import { mentionsIn } from './mention.ts';
import type { Statement } from './statement.ts';

/** How many sentences may stand between "a police officer" and the name. */
const reach = 4;

/**
 * Whom a report names without rank or age directly behind an opening about "a police officer": a
 * sentence begins with the name, nobody was named before it, and the text goes on with the surname.
 * @param found the people whom the words beside their names show to be people
 */
export function openingName(
  statements: readonly Statement[],
  found: readonly PersonMention[],
): PersonMention | undefined {
  const opening = statements.slice(0, 2).find(isOpening);
  if (opening === undefined) return undefined;
  for (const statement of statements.slice(opening.index + 1, opening.index + reach)) {
    if (found.some((it) => it.statement <= statement.index)) return undefined;
    const name = namesIn(statement).find((it) => it.start === statement.start);
    if (name !== undefined && isFollowed(name, statements)) return name;
  }
  return undefined;
}

/** "A police officer has been sacked": one officer, and no name. */
function isOpening(statement: Statement): boolean {
  const officers = mentionsIn(statement).filter(
    (it) => it.form === 'single' && it.kind === 'officer',
  );
  return (
    officers.length === 1 && officers[0]?.definite === false && namesIn(statement).length === 0
  );
}

/** "Example, of Exampleton, denied theft": a sentence further on begins with the surname alone. */
function isFollowed({ name, statement }: PersonMention, statements: readonly Statement[]): boolean {
  const surname = name.split(' ').at(-1) ?? '';
  return statements
    .slice(statement + 1)
    .some((it) => it.text.startsWith(`${surname} `) || it.text.startsWith(`${surname}, `));
}
