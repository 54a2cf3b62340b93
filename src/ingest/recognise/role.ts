import type { Span } from '../../core/text/sentences.ts';
import type { PersonMention } from './introduction.ts';
import type { Person } from './person.ts';
import { honours } from './person-name.ts';
import { type RoleRule, rules } from './role-rules.ts';
import { isPunished, standingOf } from './standing.ts';
import type { Statement } from './statement.ts';

/** Somebody who takes part or comments, with the words that show in which role. */
export interface NamedRole {
  /** Slug of the role vocabulary. */
  readonly role: string;
  readonly person: Person;
  /** Name and role words together. */
  readonly evidence: Span;
}

/** How far back and ahead of a name its role may stand. */
const reach = 110;

/** What the rules ask of a text besides the words beside a name. */
interface Scene {
  readonly persons: readonly Person[];
  readonly statements: readonly Statement[];
  /** Surnames of those who may be accused. */
  readonly clients: ReadonlySet<string>;
}

/** The roles of the people named. Whoever has none of these may be an accused officer. */
export function rolesOf(persons: readonly Person[], statements: readonly Statement[]): NamedRole[] {
  const whole = statements.map((it) => it.folded).join(' ');
  const applying = rules.filter(({ text }) => text === undefined || text.test(whole));
  const accused = persons.filter((it) => mayBeAccused(it, statements));
  const scene = { persons, statements, clients: new Set(accused.map((it) => it.surname)) };
  return persons.flatMap((person) => {
    for (const rule of applying) {
      if (rule.speaking && (!speaks(person, statements) || isPunished(person, statements)))
        continue;
      for (const mention of person.mentions) {
        const evidence = shownBy(rule, mention, scene);
        if (evidence !== null) return [{ role: rule.role, person, evidence }];
      }
    }
    return [];
  });
}

/** The words that show the role of a rule at one place where somebody is named. */
function shownBy(
  { before, after, cased, client, near, ofAccused }: RoleRule,
  mention: PersonMention,
  scene: Scene,
): Span | null {
  const statement = scene.statements[mention.statement];
  if (statement === undefined) return null;
  if (near !== undefined && !near.test(lastTwo(statement, scene.statements))) return null;
  const at = mention.start - statement.start;
  const end = mention.end - statement.start;
  const name = statement.folded.slice(at, end).lastIndexOf(mention.name.toLowerCase());
  const text = cased ? statement.text : statement.folded;
  const lead = leadIn(before, text, [at + Math.max(0, name), at]);
  if (lead !== null) {
    const span = { start: statement.start + lead, end: mention.end };
    return ofAccused && isForCivilian(span, mention, scene) ? null : span;
  }
  const letters = honours.exec(text.slice(end))?.[0].length ?? 0;
  const tail = after?.exec(text.slice(end + letters, end + letters + reach));
  if (!tail || (client && !scene.clients.has(tail.groups?.client?.toLowerCase() ?? '')))
    return null;
  const span = { start: mention.start, end: mention.end + letters + tail[0].trimEnd().length };
  return ofAccused && isForCivilian(span, mention, scene) ? null : span;
}

const civilianFirst =
  /^(?:his|her|the|an?|[\w-]+'s) (?:[\w-]+ )?(?:mother|mum|father|dad|parents?|wife|husband|widow|partner|son|daughter|sister|brother|family|woman|man|girl|boy|victim|complainant)\b/;

/** A name may go on behind the words that show a role. */
const nameLength = 30;

/** Whether the words of a role name a civilian whom somebody speaks for, or say "his" of one. */
function isForCivilian(span: Span, mention: PersonMention, scene: Scene): boolean {
  const { persons, statements } = scene;
  const words = statements[mention.statement];
  const folded = words?.folded.slice(span.start - words.start, span.end - words.start) ?? '';
  if (/\b(?:his|her|their)\b/.test(folded)) return isOfCivilian(mention, scene);
  return persons
    .filter((it) => !it.mentions.includes(mention))
    .filter((it) =>
      it.mentions.some(
        ({ start, end }) =>
          start < span.end + nameLength && end > span.start && end <= (words?.end ?? 0),
      ),
    )
    .some((it) => isCivilian(it, scene));
}

function isCivilian(person: Person, { statements }: Scene): boolean {
  return !mayBeAccused(person, statements) && standingOf(person, statements) === 'civilian';
}

/** Whether the sentence before one tells of a civilian: whoever was named last in it, or its first words. */
function isOfCivilian({ statement, start }: PersonMention, scene: Scene): boolean {
  const { persons, statements } = scene;
  const before = statements[statement - 1];
  if (before === undefined) return false;
  if (civilianFirst.test(before.folded)) return true;
  const last = persons
    .flatMap((person) => person.mentions.map((it) => ({ person, at: it.start })))
    .filter(({ at }) => at >= before.start && at < start)
    .sort((a, b) => a.at - b.at)
    .at(-1)?.person;
  return last !== undefined && isCivilian(last, scene);
}

function lastTwo({ index, folded }: Statement, statements: readonly Statement[]): string {
  return `${statements[index - 1]?.folded ?? ''} ${folded}`;
}

function mayBeAccused(person: Person, statements: readonly Statement[]): boolean {
  return person.mentions.some((it) => it.rank !== null) || isPunished(person, statements);
}

/** Where role words begin that end at one of the places: before the name, or before the rank with it. */
function leadIn(
  before: RegExp | undefined,
  text: string,
  places: readonly number[],
): number | null {
  for (const place of places) {
    const match = before?.exec(text.slice(Math.max(0, place - reach), place));
    if (match) return place - match[0].length;
  }
  return null;
}

/** Whether words are put into the person's mouth anywhere: "said", "added", or a colon before a quotation. */
function speaks(person: Person, statements: readonly Statement[]): boolean {
  return person.mentions.some((mention) => {
    const statement = statements[mention.statement];
    if (statement === undefined) return false;
    const after = statement.folded.slice(
      mention.end - statement.start,
      mention.end - statement.start + 120,
    );
    const before = statement.folded.slice(
      Math.max(0, mention.start - statement.start - 40),
      mention.start - statement.start,
    );
    return (
      /^(?:,[^,.]{1,90},|\s\([^)]*\)| (?:of|from|at|for) [\w' &-]{2,50}?)?\s*(?:\w+ )?(?:said|says|added|commented|told|stated|continued|explained|apologi[sz]ed|praised|thanked|insisted|warned|confirmed|described|called|:)/.test(
        after,
      ) || /(?:said|added|says|commented)\s*(?:[\w-]+ ){0,4}$/.test(before)
    );
  });
}
