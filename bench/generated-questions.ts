import type { CorpusGenerator } from './generated-corpus.ts';
import { Random } from './random.ts';

/** Questions and look-ups about a generated corpus, as lines of the grammar. */
interface GeneratedQuestions {
  readonly ask: readonly string[];
  readonly case: readonly string[];
}

/** The same number of each, about articles spread over the whole corpus. */
export function questionsFor(
  generator: CorpusGenerator,
  size: number,
  count: number,
  seed: number,
): GeneratedQuestions {
  const random = new Random(seed);
  const plots = Array.from({ length: count }, () => generator.plot(random.between(0, size - 1)));
  const words = (number: number) =>
    Array.from({ length: number }, () => generator.words.draw(random)).join(' ');
  const asks = [
    ({ officer }: Plot) => `Why was ${officer} sacked?`,
    ({ force, rank, matter }: Plot) =>
      `What happened to the ${force.label} ${rank} over the ${matter}?`,
    ({ matter }: Plot) => `Who chaired the hearing about the ${matter}?`,
    ({ matter }: Plot) => `When did the officer bring the ${matter} ${words(4)}?`,
    ({ force }: Plot) => `Did a ${force.label} officer ${words(7)}?`,
    () => `How many ${words(6)}?`,
  ];
  const looks = [
    ({ force }: Plot) => `force:${force.slug}`,
    ({ force, ending }: Plot) => `force:${force.slug} outcome:${ending.outcome}`,
    ({ officer }: Plot) => `officer:"${officer.toLowerCase()}"`,
    ({ rank, date }: Plot) => `rank:${rank} year:${date.slice(0, 4)}`,
    ({ matter }: Plot) => matter,
    ({ force, matter }: Plot) => `force:${force.slug} ${matter}`,
  ];
  return {
    ask: plots.map((plot, index) => (asks[index % asks.length] as (typeof asks)[0])(plot)),
    case: plots.map((plot, index) => (looks[index % looks.length] as (typeof looks)[0])(plot)),
  };
}

type Plot = ReturnType<CorpusGenerator['plot']>;
