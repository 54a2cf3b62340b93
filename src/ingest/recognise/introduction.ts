import type { Span } from '../../core/text/sentences.ts';
import { rankOf } from './mention.ts';
import {
  capitals,
  expandRank,
  honours,
  introduced,
  namesWithin,
  nameWord,
  trimName,
} from './person-name.ts';
import type { Statement } from './statement.ts';

/** One place where a person is named. Offsets are UTF-16 into the body. */
export interface PersonMention extends Span {
  readonly statement: number;
  /** With the rank or title in front, as printed: "PC Jane Example", "Mr Example". */
  readonly printed: string;
  readonly name: string;
  readonly rank: string | null;
  readonly title: string;
  /** Given with an age or as an officer: "Jane Example, 34,", "Jane Example, formerly a PC". */
  readonly described?: boolean;
}

const sayingAfter =
  /^:|^,?\s*(?:\([^)]{1,40}\),?\s*)?(?:(?:both|each|also) )?(?:said|says|added|told|gave|replied|asked|answered|recalled|stated|commented|explained|argued|concluded|ruled|continued|submitted|chaired|who (?:chaired|chairs|leads|heads|was|is|had|has|retired|resigned|quit|left|served|joined|worked|admitted|denied|faced|represented|presented|defended|prosecuted|acted|appeared|led)|\d{2},|aged \d{2}|admitted|denied|denies|was|were|has been|have been|had been|would (?:both |all |also )?have|has (?:resigned|retired|quit|left|lost|kept|avoided|denied|admitted|told)|resigned|retired|quit|faces|lost|escaped|avoided|kept|appeared|received|chair|for (?:the|PC|PS|Sgt|DC|DS|Mr|Ms|Mrs|him|her)|presenting|prosecuting|representing|defending|IOPC|IOPC's|regional)|^, (?:the|an?|its|from|of) [^,.;]{3,80}, (?:said|says|told|added)\b/;
/** An age, or the words that somebody is or was an officer. */
const descriptionAfter =
  /^,? (?:aged )?\d{2}\b|^, formerly (?:of|with|at)\b|^, (?:who (?:was|is|served as) )?(?:formerly |previously )?(?:an? |a former |an ex-|the )?(?:former |serving |ex-)?(?:[A-Z]\p{L}+ (?:[A-Z]\p{L}+ ){0,3})?(?:police |detective |special )?(?:officer|constable|sergeant|inspector|PC|DC|PCSO)\b/u;
const sayingBefore =
  /(?:handler|dispatcher|controller|operator|investigator|clerk|analyst|receptionist|administrator|gaoler|jailer|said|says|added|chair|chairman|chairwoman|chairperson|director|officers?|constables|sergeants|counsel|barrister|solicitor|prosecuting|defending|presenting|representing|by|commissioner|standards|department|chaired by|spokesman|spokeswoman|Wales|Police|Constabulary|friend|representative|panel|adviser),?\s*$|\b(?:director|commissioner|secretary|head|lead) (?:for|of) [\w &'-]{2,40},\s*$/i;

/** "One, Jane Example, had …": one of several who were just counted. */
const oneOf = /(?:^|[;:] )(?:One|Another|The (?:other|first|second|third)),\s$/;

/** "29, from Lower Exampleton, was": words of place before a name make it one. */
const placeBefore = /(?:^|\s)(?:from|in|at|near|outside|around)\s$|,\sof\s$/;

/** The people whom a statement introduces: behind a rank or title, in a list, or beside words that only people have. */
export function introductionsIn(statement: Statement): PersonMention[] {
  const ranked = rankedIn(statement);
  const listed = ranked
    .filter((it) => pluralRank.test(it.printed))
    .flatMap((it) => listedAfter(it, statement));
  const found = [...ranked, ...listed];
  const plain = plainIn(statement, found);
  const joined = plain.flatMap((it) => joinedBefore(it, statement, [...found, ...plain]));
  return [...found, ...plain, ...joined].sort((a, b) => a.start - b.start);
}

const pluralRank = /(?:^| )(?:[PD]Cs|\w*onstables|\w*ergeants|Sgts)\b/;

function rankedIn(statement: Statement): PersonMention[] {
  const found: PersonMention[] = [];
  for (const match of statement.text.matchAll(introduced)) {
    const { rank, title = '', name = '' } = match.groups ?? {};
    const clean = trimName(name);
    if (clean === '' || /^\p{Lu}$/u.test(clean)) continue;
    const start = statement.start + (match.index ?? 0);
    const length = match[0].length - name.length + clean.length;
    found.push({
      statement: statement.index,
      start,
      end: start + length,
      printed: match[0].slice(0, length),
      name: clean,
      rank: rank === undefined ? null : rankOf(expandRank(rank)),
      title,
    });
  }
  return found;
}

/** Names without a rank, where the words beside them are said of people alone. */
function plainIn(statement: Statement, others: readonly PersonMention[]): PersonMention[] {
  const names = [...statement.text.matchAll(capitals)].flatMap((it) =>
    namesWithin(it[0], it.index),
  );
  return names.flatMap(({ name, at }): PersonMention[] => {
    const start = statement.start + at;
    const end = start + name.length;
    if (others.some((it) => start < it.end && it.start < end)) return [];
    const after = statement.text.slice(at + name.length);
    const described = descriptionAfter.test(after);
    const isPerson =
      described ||
      sayingAfter.test(after) ||
      honours.test(after) ||
      sayingBefore.test(statement.text.slice(0, at)) ||
      oneOf.test(statement.text.slice(0, at));
    if (!isPerson || placeBefore.test(statement.text.slice(0, at))) return [];
    if (/^['\u2019"\u201d]? (?:\w+ )?(?:group|chat|WhatsApp)\b/.test(after)) return [];
    return [
      {
        statement: statement.index,
        start,
        end,
        printed: name,
        name,
        rank: null,
        title: '',
        described,
      },
    ];
  });
}

/** Every name of two words or more that a statement prints, of a person or not. */
export function namesIn(statement: Statement): PersonMention[] {
  return [...statement.text.matchAll(capitals)]
    .flatMap((it) => namesWithin(it[0], it.index))
    .map(({ name, at }) => ({
      statement: statement.index,
      start: statement.start + at,
      end: statement.start + at + name.length,
      printed: name,
      name,
      rank: null,
      title: '',
      described: true,
    }));
}

const lastInList = new RegExp(`(${nameWord}(?: ${nameWord}){1,3}) and $`, 'u');

/** "Ann Sample and Ben Specimen both resigned": what shows the second to be a person shows the first. */
function joinedBefore(
  second: PersonMention,
  { text, start }: Statement,
  others: readonly PersonMention[],
): PersonMention[] {
  const match = lastInList.exec(text.slice(0, second.start - start));
  const name = match?.[1] ?? '';
  if (match === null || trimName(name) !== name) return [];
  const place = { start: start + match.index, end: start + match.index + name.length };
  if (others.some((it) => place.start < it.end && it.start < place.end)) return [];
  return [{ ...second, ...place, printed: name, name }];
}

const nextInList = new RegExp(`^(?:, and |, | and )(${nameWord}(?: ${nameWord}){1,3})`, 'u');

/** "PCs Ann Sample, Ben Specimen and Cat Dummy": the rank holds for everybody in the list. */
function listedAfter(first: PersonMention, statement: Statement): PersonMention[] {
  const listed: PersonMention[] = [];
  let end = first.end;
  for (;;) {
    const match = nextInList.exec(statement.text.slice(end - statement.start));
    const name = trimName(match?.[1] ?? '');
    if (match === null || name === '') return listed;
    const start = end + match[0].length - (match[1]?.length ?? 0);
    end = start + name.length;
    listed.push({ ...first, start, end, name, printed: name });
  }
}
