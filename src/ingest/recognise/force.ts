import type { Span } from '../../core/text/sentences.ts';
import type { Mention } from '../../core/vocabulary/mention.ts';
import { recogniseForces } from '../../core/vocabulary/recognise-forces.ts';
import type { Vocabulary } from '../../core/vocabulary/vocabulary.ts';
import type { Statement } from './statement.ts';

/** A force that a body names, with the words that show it to be the employer best. */
export interface NamedForce {
  readonly slug: string;
  /** How much speaks for it as the employer; only for comparison within one article. */
  readonly weight: number;
  readonly evidence: Span;
  /** Every place that names it. Offsets are UTF-16 into the body. */
  readonly places: readonly Span[];
  /** The body speaks of "the force", and only the headline or the tags name it. */
  readonly headlineOnly?: boolean;
}

/** Words by which a body speaks of a force that only its headline names. */
const unnamed =
  /\bthe (?:police )?force\b|\bthe (?:police service|constabulary)\b|\bpolice (?:officers?|staff)\b|\b(?:officers?|constables?|sergeants?|detectives?|PCs?)\b/i;

/** A noun directly after a force's name that makes it the employer: "Hampshire police officer". */
const employeeAfter =
  /^(?:['\u2019]s?)?(?: (?:police|constabulary|service|\([A-Z]+\)|special|detective|former|custody|neighbourhood|response|traffic|serving|armed|firearms|chief|deputy|assistant))* (?:officers?|constables?|pcs?|sergeants?|inspectors?|superintendents?|detectives?|cops?|pcsos?|sgt|employees?|policem[ae]n|policewom[ae]n|(?:police |custody )?staff|call handlers?|force)\b/i;
/** Words directly before a force's name that make it the employer: "an officer with", "of". */
const employeeBefore =
  /(?:officers?|constables?|pc|sergeant|inspector|detective|staff|\d{2},|employed|serving|served|worked|working|based|joined|career|force|hearing|\p{Lu}\p{Ll}+,?)(?: (?:who|was|formerly|previously))* (?:of|from|with|at|by|for|in) (?:the )?$/iu;
/** A force that acts for another one: it investigates, hosts the hearing or made an arrest. */
const helper =
  /(?:referred by|held by|hosted by|another force|neighbouring|trial|arrested by|reported to|transferred (?:from|to)|moved (?:from|to)|previously (?:at|with|in)|investigated by|on behalf of|assist(?:ed|ance) (?:by|from)|requests? from) (?:the )?$/i;

/** The forces named in a body, the likeliest employer first. Newspapers, places and namesakes do not count. */
export function forcesIn(
  body: string,
  statements: readonly Statement[],
  about: About,
  vocabulary: Vocabulary,
): NamedForce[] {
  const all = recogniseForces(body, vocabulary);
  const titled = new Set(announced(about, vocabulary));
  const mentions = all.filter(
    (it) => isName(it) || isChiefsArea(it, body) || it.slugs.some((slug) => titled.has(slug)),
  );
  const weights = new Map<
    string,
    { weight: number; places: Span[]; best: Span; bestWeight: number }
  >();
  const lead = statements.findLast((it) => it.paragraph === 0)?.end ?? 0;
  for (const mention of mentions) {
    const slug = mention.slugs.find((it) => titled.has(it)) ?? mention.slugs[0] ?? '';
    const weight = mentionWeight(body, mention, lead);
    const evidence = withNoun(body, mention);
    const known = weights.get(slug);
    if (known === undefined) {
      weights.set(slug, { weight, places: [evidence], best: evidence, bestWeight: weight });
      continue;
    }
    known.weight += weight;
    known.places.push(evidence);
    if (weight > known.bestWeight) Object.assign(known, { best: evidence, bestWeight: weight });
  }
  const [announcedFirst] = titled;
  if (weights.size === 0 && announcedFirst !== undefined) return headlineOnly(announcedFirst, body);
  return [...weights]
    .map(([slug, it]) => ({
      slug,
      weight: it.weight + (titled.has(slug) ? 4 : 0),
      evidence: it.best,
      places: it.places,
    }))
    .sort((a, b) => b.weight - a.weight || a.evidence.start - b.evidence.start);
}

function isName(mention: Mention): boolean {
  return mention.strength === 'name' && mention.slugs.length === 1;
}

/** Those at the head of a force, and the one who oversees it, go by its area: "the Chief Constable of Kent". */
const head = /\b(?:chief constable|commissioner|PF?CC) (?:of|for) (?:the )?$/i;

function isChiefsArea({ slugs, start }: Mention, text: string): boolean {
  return slugs.length === 1 && head.test(text.slice(Math.max(0, start - 40), start));
}

function headlineOnly(slug: string, body: string): NamedForce[] {
  const match = unnamed.exec(body);
  if (match === null) return [];
  const evidence = { start: match.index, end: match.index + match[0].length };
  return [{ slug, weight: 1, evidence, places: [evidence], headlineOnly: true }];
}

/** What is known of an article beside its body. */
interface About {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly tags: readonly string[];
}

/** The force that the headline names first, the one that the tags name if it is the only one, and one that publishes its own news or whose commissioner does. */
function announced({ headline, publisher, tags }: About, vocabulary: Vocabulary): string[] {
  const [first] = recogniseForces(headline ?? '', vocabulary).filter(isName);
  const tagged = new Set(
    recogniseForces(tags.join('; '), vocabulary)
      .filter(isName)
      .flatMap((it) => it.slugs),
  );
  const [own] = recogniseForces(publisher ?? '', vocabulary).filter(
    (it) => isName(it) || isChiefsArea(it, publisher ?? ''),
  );
  return [...(first?.slugs ?? []), ...(tagged.size === 1 ? tagged : []), ...(own?.slugs ?? [])];
}

function mentionWeight(body: string, mention: Mention, lead: number): number {
  const before = body.slice(Math.max(0, mention.start - 60), mention.start);
  const after = body.slice(mention.end, mention.end + 80);
  if (helper.test(before)) return 0.2;
  const employs = employeeAfter.test(after) || employeeBefore.test(before);
  return (employs ? 2 : 1) + (mention.start < lead ? 1.5 : 0);
}

/** Takes in the policing words after a short name: "Hampshire" becomes "Hampshire police officer". */
function withNoun(body: string, mention: Mention): Span {
  const after = body.slice(mention.end, mention.end + 60);
  const noun = after.match(
    /^ (?:police|constabulary|force)\b(?: (?:officers?|constables?|sergeants?|inspectors?)\b)?/i,
  );
  return { start: mention.start, end: mention.end + (noun?.[0].length ?? 0) };
}

/** Folded short forms under which the text goes on to speak of its forces: "(WMP)" makes "wmp" one. */
export function forceNames(body: string): string[] {
  const found = new Set<string>();
  for (const match of body.matchAll(
    /(?:Police|Service|Constabulary) \(['\u2018"\u201c]?([A-Z]{2,6})['\u2019"\u201d]?\)/g,
  )) {
    found.add((match[1] ?? '').toLowerCase());
  }
  return [...found, 'force'];
}
