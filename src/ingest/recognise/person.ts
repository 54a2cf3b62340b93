import type { Span } from '../../core/text/sentences.ts';
import type { Mention } from './mention.ts';
import { rankOf } from './mention.ts';
import type { Statement } from './statement.ts';

/** A person whom the source names, under all the forms in which it does. */
export interface Person {
  /** The longest form of the name, without rank and title. */
  readonly name: string;
  readonly surname: string;
  /** Other printed forms with another spelling ("Walter", "Walters"). */
  readonly variants: readonly string[];
  readonly mentions: readonly PersonMention[];
}

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

const rankWords =
  '(?:(?:[Tt]emporary|[Aa]cting|[Dd]eputy|[Aa]ssistant|[Dd]etective|[Dd]et|[Cc]hief|[Ss]pecial|[Pp]olice|[Cc]ustody|[Tt]rainee|[Ss]tudent) )*(?:[Cc]onstable|CONSTABLE|[Ss]ergeant|SERGEANT|Sgt|Sergt|[Ii]nspector|Insp|[Ss]uperintendent|Supt|[Cc]ommander|[Cc]ommissioner|[Cc]ons?|W?P[Cc]|PS|DC|DS|DI|DCI|DSU|DCS|ACC|DCC|PCSO|Det Con|Det Sgt|T/DC|PCs|DCs|[Cc]onstables|[Ss]ergeants|Sgts)|[Cc]hief [Cc]on(?:stable)?';
const titleWords = 'Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Prof(?:essor)?|Judge|Lady|Lord';
const nameWord = "(?:(?:O['’]|Mc|Mac|[Dd]['’])?\\p{Lu}[\\p{L}]+(?:[-’'](?!s\\b)\\p{Lu}?\\p{L}+)*)";
const initial = '\\p{Lu}\\.?';
const fullName = `${nameWord}(?: (?:${nameWord}|${initial}|de|van|der|von|ap|al|bin|le)){0,3}`;
const introduced = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<rank>${rankWords})|(?<title>${titleWords}))\\.?,? (?<name>${fullName})`,
  'gu',
);
const capitals = new RegExp(
  `(?<![\\p{L}\\p{N}])${nameWord}(?: (?:${nameWord}|${initial}))+(?![\\p{L}])`,
  'gu',
);
/** Capitalised words that make a name of an organisation, a place, a day or a rank and not of a person. */
const notName =
  /^(?:Police|Constabulary|Service|Force|The|This|That|These|Those|A|An|He|She|It|They|We|In|On|At|After|Before|But|And|However|When|While|Following|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|IOPC|IPCC|CPS|CCTV|BBC|PSD|HQ|Court|Crown|Magistrates|Prosecution|Independent|Office|Conduct|Complaints|Commission|Professional|Standards|Department|Directorate|Chief|Deputy|Assistant|Constable|Sergeant|Inspector|Superintendent|Detective|Officer|Officers|Regional|Director|Panel|Chair|Chairman|Misconduct|Hearing|Gross|Station|Street|Road|Avenue|Lane|Close|Hospital|University|School|Council|County|City|Town|North|South|East|West|Great|Greater|New|Regulation|Regulations|Act|Code|Ethics|College|Policing|Federation|Commissioner|Crime|National|Metropolitan|Met|British|Transport|Ministry|Defence|Home|Secretary|Centre|Women|Justice|Sources|Read|More|Speaking|Prosecuting|Defending|Presenting|Former|Equality|Diversity|Honesty|Integrity|Authority|Respect|Courtesy|Duties|Responsibilities|Orders|Instructions|Discreditable|Confidentiality|Family|Liaison|Taser|WhatsApp|Facebook|Instagram|Twitter|Google|BMW|Vauxhall|Ford|Audi|Mercedes|PC|PS|DC|DS|DI|Sgt|Mr|Mrs|Ms|Miss|Dr|Head|Heddlu|Barrister|Counsel|Lawyer|Solicitor|Judge|Legally|Qualified|England|Wales|Scotland|Ireland|Britain|UK|London|European|Christmas|Easter|God|Operation|Team|Unit|Squad|Group|Association|Tribunal|Appeals|Appeal|List|Barred|Asked|According|Both|Another|One|Two|Three|Four|Five|Six|All|No|Since|As|If|For|From|With|Under|During|Despite|Although|There|Their|His|Her|Its|Our|You|I|What|Why|Who|How|Where|Not|Also|Then|Now|Later|Earlier|Last|Next|Today|Yesterday|Neither|Each|Every|Some|Many|Most|Such|Because|Once|Until|Between|Evidence|Allegations?|Investigators?|Witness(?:es)?)$/;

const sayingAfter =
  /^:|^,?\s*(?:\([^)]{1,40}\),?\s*)?(?:said|says|added|told|stated|commented|explained|argued|concluded|ruled|continued|submitted|chaired|who (?:chaired|was)|\d{2},|aged \d{2}|admitted|denied|was|has been|had been|received|chair|for (?:the|PC|PS|Sgt|DC|DS|Mr|Ms|Mrs|him|her)|presenting|prosecuting|representing|defending|IOPC|IOPC's|regional)/;
/** An age, or the words that somebody is or was an officer. */
const descriptionAfter =
  /^,? (?:aged )?\d{2}\b|^, (?:who (?:was|is|served as) )?(?:formerly |previously )?(?:an? |a former |an ex-|the )?(?:former |serving |ex-)?(?:police |detective |special )?(?:officer|constable|sergeant|inspector|PC|DC|PCSO)\b/;
const sayingBefore =
  /(?:said|says|added|chair|chairman|chairwoman|chairperson|director|officer|counsel|barrister|solicitor|prosecuting|defending|presenting|representing|by|commissioner|standards|department|chaired by|spokesman|spokeswoman|Wales|Police|Constabulary|friend|representative|panel|adviser),?\s*$/i;

/** Everybody whom the statements name, in order of first mention. A surname alone counts once the person was introduced. */
export function personsIn(statements: readonly Statement[]): Person[] {
  const introductions = statements.flatMap((it) => introductionsIn(it));
  const merged = mergePersons(introductions);
  return merged.map((it) => {
    const shared = merged.some((other) => other !== it && other.surname === it.surname);
    return shared ? it : withSurnames(it, statements);
  });
}

function introductionsIn(statement: Statement): PersonMention[] {
  const found: PersonMention[] = [];
  for (const match of statement.text.matchAll(introduced)) {
    const { rank, title = '', name = '' } = match.groups ?? {};
    const clean = trimName(name);
    if (clean === '' || /^\p{Lu}$/u.test(clean)) continue;
    const start = statement.start + (match.index ?? 0);
    const lead = match[0].length - name.length;
    found.push({
      statement: statement.index,
      start,
      end: start + lead + clean.length,
      printed: match[0].slice(0, lead + clean.length),
      name: clean,
      rank: rank === undefined ? null : rankOf(expandRank(rank)),
      title,
    });
  }
  for (const first of found.filter((it) =>
    /^(?:[PD]Cs|\w*onstables|\w*ergeants|Sgts)\b/.test(it.printed),
  )) {
    found.push(...listedAfter(first, statement));
  }
  for (const match of statement.text.matchAll(capitals)) {
    for (const { name, at } of namesWithin(match[0], match.index)) {
      const start = statement.start + at;
      if (found.some((it) => start < it.end && it.start < start + name.length)) continue;
      const before = statement.text.slice(0, at);
      const after = statement.text.slice(at + name.length);
      if (
        ![sayingAfter, descriptionAfter].some((it) => it.test(after)) &&
        !sayingBefore.test(before)
      )
        continue;
      found.push({
        statement: statement.index,
        start,
        end: start + name.length,
        printed: name,
        name,
        rank: null,
        title: '',
        described: descriptionAfter.test(after),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
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

const rankAbbreviations: Readonly<Record<string, string>> = {
  sgt: 'sergeant',
  sergt: 'sergeant',
  insp: 'inspector',
  supt: 'superintendent',
  con: 'constable',
  cons: 'constable',
  wpc: 'pc',
  ps: 'sergeant',
  ds: 'detective sergeant',
  di: 'detective inspector',
  dci: 'detective chief inspector',
  dsu: 'superintendent',
  dcs: 'chief superintendent',
  't/dc': 'constable',
  det: 'detective',
};

/** A printed rank in full words, folded. */
export function expandRank(rank: string): string {
  return rank
    .toLowerCase()
    .replace(/(?<=pc|dc|sgt|constable|sergeant)s$/, '')
    .split(' ')
    .map((word) => rankAbbreviations[word] ?? word)
    .join(' ');
}

/** The names of two words or more in a capitalised run, which organisations and ranks cut into pieces. */
function namesWithin(run: string, at: number): { name: string; at: number }[] {
  const names: { name: string; at: number }[] = [];
  let words: string[] = [];
  let start = at;
  let place = at;
  for (const word of [...run.split(' '), '']) {
    if (word === '' || notName.test(titleCase(word.replace(/['\u2019]s$/, '')))) {
      if (words.length > 1 && words.length < 5) names.push({ name: words.join(' '), at: start });
      words = [];
    } else {
      if (words.length === 0) start = place;
      words.push(word);
    }
    place += word.length + 1;
  }
  return names;
}

/** Cuts a capitalised run at the first word that cannot be part of a person's name. */
function trimName(name: string): string {
  const words = name.split(' ');
  const stop = words.findIndex((word) => notName.test(titleCase(word)));
  const kept = stop === -1 ? words : words.slice(0, stop);
  while (kept.length > 0 && /^(?:de|van|der|von|ap|al|bin|le)$/.test(kept.at(-1) ?? '')) kept.pop();
  return kept.join(' ').replace(/['’]s$/, '');
}

function titleCase(word: string): string {
  return /^\p{Lu}{4,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}

function mergePersons(found: readonly PersonMention[]): Person[] {
  const persons: {
    name: string;
    surname: string;
    variants: string[];
    mentions: PersonMention[];
  }[] = [];
  for (const mention of found) {
    const words = mention.name.split(' ');
    const surname = (words.at(-1) ?? '').toLowerCase();
    const known = persons.find((it) => isSame(it.name, it.surname, mention, surname));
    if (known === undefined) {
      persons.push({ name: mention.name, surname, variants: [], mentions: [mention] });
      continue;
    }
    known.mentions.push(mention);
    if (surname !== known.surname && !known.variants.includes(mention.printed))
      known.variants.push(mention.printed);
    if (words.length > known.name.split(' ').length) known.name = mention.name;
  }
  return persons;
}

/** The same surname, unless both have first names that differ; or a surname with one "s" more or less after a title. */
function isSame(name: string, surname: string, mention: PersonMention, other: string): boolean {
  const first = name.split(' ');
  const second = mention.name.split(' ');
  if (surname === other) {
    return (
      first.length < 2 || second.length < 2 || first[0]?.toLowerCase() === second[0]?.toLowerCase()
    );
  }
  return (
    second.length === 1 &&
    mention.title !== '' &&
    (surname === `${other}s` || other === `${surname}s`)
  );
}

/** Adds the places where a person stands by surname alone, after the first introduction. */
function withSurnames(person: Person, statements: readonly Statement[]): Person {
  const { mentions } = person;
  const from = mentions[0]?.start ?? 0;
  const last = (person.name.split(' ').at(-1) ?? '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const alone = new RegExp(`(?<![\\p{L}\\p{N}])${last}(?![\\p{L}\\p{N}-])`, 'giu');
  const more = statements.flatMap((statement) => {
    if (statement.end <= from) return [];
    return [...statement.text.matchAll(alone)].flatMap((match): PersonMention[] => {
      const start = statement.start + (match.index ?? 0);
      const end = start + match[0].length;
      if (!/^\p{Lu}/u.test(match[0]) || mentions.some((it) => start < it.end && it.start < end))
        return [];
      return [
        {
          statement: statement.index,
          start,
          end,
          printed: match[0],
          name: match[0],
          rank: null,
          title: '',
        },
      ];
    });
  });
  return { ...person, mentions: [...mentions, ...more].sort((a, b) => a.start - b.start) };
}

/** The named mentions of one statement, as subjects for its events. */
export function namedMentions(persons: readonly Person[], statement: Statement): Mention[] {
  return persons.flatMap((person) =>
    person.mentions
      .filter((it) => it.statement === statement.index)
      .map((it) => ({
        form: 'named' as const,
        start: it.start,
        end: it.end,
        text: it.printed,
        key: person.name.toLowerCase(),
        kind: 'officer' as const,
        rank: it.rank,
        count: 1,
        definite: true,
        partOfGroup: false,
        qualifiers: [],
      })),
  );
}
