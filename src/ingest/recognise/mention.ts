import type { Span } from '../../core/text/sentences.ts';
import { countOf, keyOf, number, ordinal } from './count-words.ts';
import { ellipsesIn } from './ellipsis.ts';
import { bystander, type PersonNoun, personNouns, presidedBy, presides } from './person-noun.ts';
import { isRelation, relationsIn } from './relation.ts';
import type { Statement } from './statement.ts';

/** Words in which a statement points at one person or a group. Offsets are UTF-16 into the body. */
export interface Mention extends Span {
  readonly form: 'named' | 'letter' | 'single' | 'group' | 'pronoun';
  /** As printed. */
  readonly text: string;
  /** What tells this person apart: a surname, a letter, an ordinal; empty where nothing does. */
  readonly key: string;
  readonly kind: PersonNoun['kind'];
  readonly rank: string | null;
  /** People meant; null where the words give no number. */
  readonly count: number | null;
  /** "the officer" points back, "an officer" brings somebody new. */
  readonly definite: boolean;
  /** "one of the officers": somebody out of a group already mentioned. */
  readonly partOfGroup: boolean;
  /** Words before the noun: "custody", "former", "Metropolitan Police Service". */
  readonly qualifiers: readonly string[];
  /** "the officer who drove": told apart by what follows. */
  readonly restricted?: boolean;
  /** The words of that clause, folded. */
  readonly clause?: string;
}

const noun = personNouns.map((it) => it.pattern).join('|');
/** Words that end a noun phrase: no qualifier runs over them. */
const barrier = `of|to|for|in|with|who|that|which|was|were|is|are|be|been|had|has|have|by|from|at|on|as|and|or|but|the|a|an|his|her|their|its|our|not|no|would|could|should|may|might|will|after|before|when|while|said|found|told|against|into|about|than|if|so|we|he|she|they|it|hearing|meeting|panel|tribunal|cleared|sacked|dismissed|heard|gave|given|handed|ordered|accused|charged|ruled|decided|says|allows?|allowed|lets?|permits?|permitted|requires|required|enables?|enabled|expects?|expected|interviewed|asked|trained|between|because|since|until|where|how|why|what`;
const qualifier = `(?:(?!(?:${barrier})\\b)[\\p{L}\\p{N}&'()/-]+ )`;
const determiner = [
  `(?:all )?(?:one|${number}|both|each|another|(?:neither|either|any)(?= of)|some|several|none|most)(?: of)? (?:of )?(?:the|these|those|its|our|his|her|their) (?:other |remaining |same )?(?:${number} )?`,
  `all ${number}(?: of the)? `,
  `the (?:(?:other|remaining|same|former|latter) )?(?:${number} )?(?:${ordinal}(?: and ${ordinal})? )?(?:other )?`,
  `(?:a|an) (?:further )?(?:${ordinal}(?: and ${ordinal})? )?`,
  `(?<=\\band )(?=(?:police |detective )*(?:constable|sergeant|inspector)\\b)`,
  `(?:another|one|${number}|both|neither|either|all|any|no|several|some|each|this|these|those|his|her|their) (?:other |further |more )?`,
].join('|');
const phrase = new RegExp(
  `\\b(?<det>${determiner})(?<quals>${qualifier}{0,6}?)(?:ex-)?(?<noun>${noun})\\b(?! (?:of staff|station|stations|custody|and crime))|(?<bare>(?<![\\p{L}] )\\b(?:former |serving |police )*(?:officers|constables|sergeants)\\b)`,
  'gu',
);
/** "the law allows former officers": whom rules are for. */
const ofLaw =
  /\b(?:law|legislation|regulations|rules)\b[^.;]*$|\b(?:since|from) (?:\w+ )?(?:19|20)\d\d $/;
/** "Mr A", "officers A and B", "PC X", "Officer 2": the case of the letter tells it from the article, and a verb from the "I" who speaks. */
const letter =
  /\b(?:(?:[Ff]ormer |[Ee]x-)?(?:Mr|Mrs|Ms|Miss|Mx|[Oo]fficers?|[Cc]onstables?|[Ss]ergeant|[Ii]nspector|PCs?|PS|DC|DS|DI|Sgt|PCSO|C?D[DE]?O|[Ss]taff member|[Pp]erson|[Cc]all [Hh]andlers?|[Dd]ispatchers?|[Oo]perators?|[Ss]upervisor|[Nn]urse|[Cc]ontroller)) (?!I (?:would|will|have|had|must|find|am|could|can|shall|should|cannot|consider|think|believe)\b)['\u2018]?(?:[A-Z]{1,2}\d{0,3}|\d{1,3})(?![\p{L}\p{N}]|['’.-](?!s\b)[\p{L}\p{N}]| \p{Lu}\p{Ll})(?:['\u2019](?!s\b))?(?:(?:, [A-Z])*,? and [A-Z](?![\p{L}]))?/gu;

/** Every mention of an unnamed person or group in a statement, in order; overlapping readings resolved to the longest. */
export function mentionsIn(statement: Statement): readonly Mention[] {
  const known = read.get(statement);
  if (known !== undefined) return known;
  const found = readMentions(statement);
  read.set(statement, found);
  return found;
}

/** Several rules ask for the mentions of one statement; a statement never changes. */
const read = new WeakMap<Statement, readonly Mention[]>();

function readMentions(statement: Statement): readonly Mention[] {
  const found: Mention[] = [];
  for (const match of statement.text.matchAll(letter))
    found.push(...letterMentions(statement, match));
  for (const match of statement.folded.matchAll(phrase)) {
    const mention = phraseMention(statement, match);
    if (mention !== null) found.push(mention);
  }
  found.push(...ellipsesIn(statement), ...relationsIn(statement));
  return longestFirst(found);
}

/** Keeps, of mentions that overlap, the one that begins first, then the longest; in order of the text. */
export function longestFirst(mentions: readonly Mention[]): Mention[] {
  const sorted = [...mentions].sort(
    (a, b) => weight(a) - weight(b) || a.start - b.start || b.end - a.end,
  );
  const kept: Mention[] = [];
  for (const it of sorted) {
    if (!kept.some((other) => it.start < other.end && other.start < it.end)) kept.push(it);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function weight(mention: Mention): number {
  if (isRelation(mention)) return -1;
  return mention.form === 'named' ? 0 : mention.form === 'letter' ? 1 : 2;
}

function letterMentions(statement: Statement, match: RegExpMatchArray): Mention[] {
  const at = statement.start + (match.index ?? 0);
  const [first = ''] = match;
  const labels = [
    ...first.matchAll(/\b([A-Z]{1,2}\d{0,3}|\d{1,3})(?=$|,| and|\b(?![\p{L}]))/gu),
  ].filter((it) => !/^(?:PC|PS|DC|DS|DI)$/.test(it[1] ?? ''));
  const kind =
    /staff|pcso|^c?d[de]?o |person|handler|dispatcher|operator|supervisor|nurse|controller/i.test(
      first,
    )
      ? 'either'
      : 'officer';
  const rank = rankOf(first.toLowerCase().replace(/ [^ ]*$/, ''));
  const several = labels.length > 1;
  return labels.map((it) => {
    const start = several ? at + it.index : at;
    const end = several ? start + it[0].length : at + first.replace(/['\u2019]$/, '').length;
    const text = several ? `${(first.split(' ')[0] ?? '').replace(/s$/, '')} ${it[0]}` : first;
    return {
      form: 'letter' as const,
      start,
      end,
      text,
      key: it[1] ?? '',
      kind,
      rank,
      count: 1,
      definite: true,
      partOfGroup: false,
      qualifiers: [],
    };
  });
}

/** The rank that a folded phrase ends with, or null. */
export function rankOf(folded: string): string | null {
  for (const { pattern, rank } of personNouns) {
    if (rank !== null && new RegExp(`(?:^|\\b)(?:${pattern})$`).test(folded)) return rank;
  }
  return null;
}

function phraseMention(statement: Statement, match: RegExpMatchArray): Mention | null {
  const [words] = match;
  const { det = '', quals = '', noun: head = '', bare } = match.groups ?? {};
  const following = statement.folded.slice((match.index ?? 0) + words.length);
  if (bystander.test(words) || presides.test(following)) return null;
  const lead = statement.folded.slice(0, match.index);
  if (presidedBy.test(lead) || (bare !== undefined && ofLaw.test(lead))) return null;
  if (/^'s (?:written |formal |verbal )?(?:warning|advice)\b/.test(following)) return null;
  const start = statement.start + (match.index ?? 0);
  const span = {
    start,
    end: start + words.length,
    text: statement.text.slice(match.index, (match.index ?? 0) + words.length),
  };
  const entry = nounEntry(bare ?? head);
  const plural =
    bare !== undefined || /s$|men$/.test(head.replace(/ (?:of|involved|concerned).*$/, ''));
  const count = countOf(det, plural);
  const single = count === 1 || (!plural && count === null);
  return {
    ...span,
    form: single ? 'single' : 'group',
    key: /^ still (?:employed|serving|in)/.test(following) ? 'remaining' : keyOf(det),
    kind: entry.kind,
    rank: entry.rank,
    count: single ? 1 : count,
    definite:
      det === '' ||
      /^(?:the|both|neither|either|none|no|all|any|this|these|those|each|his|her|their)\b/.test(
        det,
      ),
    partOfGroup: / (?:the|these|those|its|our|his|her|their) /.test(` ${det}`) && / of /.test(det),
    qualifiers: quals.trim() === '' ? [] : quals.trim().split(' '),
    restricted: /^ (?:who|whose|that|responsible|involved in)\b/.test(following),
    clause: /^ who ([^,.;:]{3,60})/.exec(following)?.[1] ?? '',
  };
}

function nounEntry(head: string): PersonNoun {
  const whole = personNouns.find((it) => new RegExp(`(?:^| )(?:${it.pattern})$`).test(head));
  return whole ?? { pattern: '', kind: 'either', rank: null };
}
