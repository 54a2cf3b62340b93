import { mentionsIn } from './mention.ts';
import type { Person } from './person.ts';
import type { Statement } from './statement.ts';

const nth =
  '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th)|latest)';
/** When it was that something else happened. */
const time =
  '(?:in (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\\d\\d|\\w+ (?:19|20)\\d\\d)|(?:last|earlier this|the same|the previous) (?:week|month|year|summer|autumn|winter|spring))';
const someCase =
  '(?:case|officer|constable|sergeant|inspector|detective|pc|hearing|dismissal|member)s?';

/**
 * How a report turns from its matter to others like it, as papers do at their ends: "It comes after PC
 * Sample was sacked", "It is the third case of its kind", "In a similar case".
 */
const turns = [
  /^(?:it|this|the (?:case|hearing|ruling|decision|outcome|dismissal|sacking|verdict|news|announcement)|(?:his|her|their) (?:dismissal|sacking|case|hearing)) (?:also )?(?:comes|came|follows|followed)\b/,
  new RegExp(
    `^(?:it|this|he|she|the case|(?:his|her) case|(?:pc |dc |sgt |sergeant )?[\\w'-]+) (?:is|was|has become|becomes|became) (?:only |just |now )?(?:not the first|(?:one of|among) (?:several|a number of|a string of)|(?:the|at least the) ${nth}) (?:[\\w'-]+ ){0,3}?${someCase}\\b`,
  ),
  new RegExp(`^${time}\\b[^.;]*\\b(?:similar|unrelated|comparable)\\b`),
  /^in (?:an? )?(?:similar|earlier|previous|unrelated) (?:case|matter|hearing)s?\b/,
  /^in an?(?: \w+)? separate (?:case|matter)\b/,
];

/** How the paragraph after goes on with them. */
const continues = new RegExp(`^(?:and )?(?:${time}|another)\\b`);

/** The statements in which a text tells of cases other than its own: those behind its turn to them that bring somebody new in. */
export function otherCasesIn(
  statements: readonly Statement[],
  persons: readonly Person[],
): ReadonlySet<Statement> {
  const turned = turnedTo(statements);
  const strangers = persons.filter((person) => isOnlyIn(turned, person, statements));
  const newcomers = new Set(strangers.flatMap((it) => it.mentions.map((at) => at.statement)));
  return new Set([...turned].filter((it) => newcomers.has(it.index) || mentionsIn(it).some(isNew)));
}

function isNew({ form, definite, key }: ReturnType<typeof mentionsIn>[number]): boolean {
  return (form === 'single' || form === 'group') && !definite && !/^(?:other|remaining)$/.test(key);
}

/** Whether a text names somebody nowhere but in some of its statements. */
export function isOnlyIn(
  some: ReadonlySet<Statement>,
  { mentions }: Person,
  statements: readonly Statement[],
): boolean {
  return mentions.every((it) => {
    const place = statements[it.statement];
    return place !== undefined && some.has(place);
  });
}

function turnedTo(statements: readonly Statement[]): ReadonlySet<Statement> {
  const found = new Set<Statement>();
  let paragraph = -1;
  for (const statement of statements) {
    const isTurn = statement.paragraph > 1 && turns.some((it) => it.test(statement.folded));
    const goesOn =
      statement.paragraph === paragraph ||
      (statement.paragraph === paragraph + 1 && continues.test(statement.folded));
    if (!isTurn && !(paragraph >= 0 && goesOn)) continue;
    found.add(statement);
    paragraph = statement.paragraph;
  }
  return found;
}
