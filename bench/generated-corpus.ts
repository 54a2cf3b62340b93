import { createHash } from 'node:crypto';
import { type Article, frontMatter } from '../src/core/article.ts';
import type { Case, Officer } from '../src/core/case.ts';
import { type Corpus, createCorpus } from '../src/core/corpus.ts';
import type { Vocabulary } from '../src/core/vocabulary/vocabulary.ts';
import { GeneratedWords } from './generated-words.ts';
import { Random } from './random.ts';

/** Words in an article, about. */
const wordsPerArticle = 400;
const publishers = ['Generated Gazette', 'Generated Echo', 'Generated Argus', 'Generated Post'];
const months =
  `January February March April May June July August September October November December`.split(
    ' ',
  );
const ranks = ['constable', 'sergeant', 'inspector'] as const;

/** What an invented hearing comes to: the slugs, and the words in which the article says so. */
const endings = [
  {
    outcome: 'dismissed-without-notice',
    finding: 'gross-misconduct',
    words: 'was dismissed without notice',
  },
  {
    outcome: 'final-written-warning',
    finding: 'gross-misconduct',
    words: 'was given a final written warning',
  },
  { outcome: 'written-warning', finding: 'misconduct', words: 'was given a written warning' },
  { outcome: 'not-proven', finding: 'not-proven', words: 'was cleared of the allegation' },
] as const;

/** The facts of one invented hearing. Nobody and nothing in it exists. */
interface Plot {
  readonly force: { readonly slug: string; readonly label: string };
  readonly officer: string;
  readonly chair: string;
  readonly rank: (typeof ranks)[number];
  readonly ending: (typeof endings)[number];
  readonly date: string;
  readonly dateWords: string;
  readonly matter: string;
}

/** Makes corpora of invented hearings: one article and one reviewed case for each number from 0. */
export class CorpusGenerator {
  readonly #seed: number;
  readonly #vocabulary: Vocabulary;
  readonly words: GeneratedWords;

  constructor(seed: number, vocabulary: Vocabulary) {
    this.#seed = seed;
    this.#vocabulary = vocabulary;
    this.words = new GeneratedWords(seed);
  }

  corpus(size: number): Corpus {
    const articles: Article[] = [];
    const cases: Case[] = [];
    for (let number = 0; number < size; number++) {
      const article = this.article(number);
      articles.push(article);
      cases.push(this.#case(number, article));
    }
    const revision = `generated-${this.#seed}-${size}`;
    const changed = '2026-01-01T00:00:00.000Z';
    return createCorpus({ revision, vocabulary: this.#vocabulary, articles, cases, changed });
  }

  /** The facts of a hearing, the same whenever asked. */
  plot(number: number): Plot {
    const random = new Random(this.#seed + 7919 * (number + 1));
    const month = random.between(1, 12);
    const day = random.between(1, 28);
    const year = random.between(2012, 2024);
    const two = (part: number) => String(part).padStart(2, '0');
    return {
      force: random.pick(this.#vocabulary.forces),
      officer: `${this.#name(random)} ${this.#name(random)}`,
      chair: `${this.#name(random)} ${this.#name(random)}`,
      rank: random.pick(ranks),
      ending: random.pick(endings),
      date: `${year}-${two(month)}-${two(day)}`,
      dateWords: `${day} ${months[month - 1]} ${year}`,
      matter: `${this.words.drawTelling(random)} ${this.words.drawTelling(random)}`,
    };
  }

  article(number: number): Article {
    const random = new Random(this.#seed + 104_729 * (number + 1));
    const plot = this.plot(number);
    const told = storyOf(plot);
    const paragraphs = [...told];
    while (countWords(paragraphs) < wordsPerArticle) paragraphs.push(this.#paragraph(random));
    const body = paragraphs.join('\n\n');
    const front = frontMatter.parse({
      id: `g-${String(number).padStart(6, '0')}`,
      headline: `${plot.force.label} ${plot.rank} and the ${plot.matter}`,
      publisher: random.pick(publishers),
      url: null,
      published: plot.date,
      sha256: createHash('sha256').update(body).digest('hex'),
      kind: 'hearing-report',
    });
    return { ...front, body };
  }

  #case(number: number, article: Article): Case {
    const plot = this.plot(number);
    const [lead = '', hearing = ''] = storyOf(plot);
    const at = (quote: string) => {
      const start = article.body.indexOf(quote);
      return [{ article: article.id, quote, start, end: start + quote.length }];
    };
    const officer = officerOf(plot, at(lead));
    return {
      id: `gc-${String(number).padStart(6, '0')}`,
      kind: 'misconduct-case',
      status: 'reviewed',
      articles: [article.id],
      title: `${plot.force.label} ${plot.rank} and the ${plot.matter}`,
      force: { value: plot.force.slug, evidence: at(lead) },
      topics: [],
      proceedings: [
        {
          id: 'p1',
          type: { value: 'misconduct-hearing', evidence: at(hearing) },
          status: { value: 'concluded', evidence: at(hearing) },
          start_date: { value: plot.date, evidence: at(hearing) },
        },
      ],
      participants: [
        {
          role: 'panel-chair',
          name: plot.chair,
          affiliation: null,
          name_variants: [],
          evidence: at(hearing),
        },
      ],
      officers: [officer],
      quotes: [],
      restrictions: [],
      later_events: [],
      not_in_source: [],
      warnings: [],
      criminal_proceedings_active: false,
      hidden: false,
    };
  }

  #paragraph(random: Random): string {
    return Array.from({ length: random.between(2, 5) }, () => this.#sentence(random)).join(' ');
  }

  #sentence(random: Random): string {
    const words = Array.from({ length: random.between(10, 24) }, () => this.words.draw(random));
    const [first = 'The', ...rest] = words;
    return `${capital(first)} ${rest.join(' ')}.`;
  }

  #name(random: Random): string {
    return capital(this.words.drawTelling(random));
  }
}

/** The two paragraphs that tell the facts. */
function storyOf({ force, rank, officer, chair, ending, dateWords, matter }: Plot): string[] {
  return [
    `A ${force.label} ${rank}, ${officer}, ${ending.words} over the ${matter}.`,
    `A misconduct hearing on ${dateWords}, chaired by ${chair}, heard that ${officer} had brought the ${matter} on duty.`,
  ];
}

function officerOf(plot: Plot, evidence: Officer['name']['evidence']): Officer {
  return {
    id: 'o1',
    count: 1,
    label: `${capital(plot.rank)} ${plot.officer}`,
    name: { value: plot.officer, evidence },
    anonymity: { value: 'named', evidence },
    rank: { value: plot.rank, evidence },
    proceeding_ids: ['p1'],
    overall_finding: { value: plot.ending.finding, evidence },
    outcome: {
      value: plot.ending.outcome,
      evidence,
      as_reported: plot.ending.words,
      also_matches: [],
    },
    standards: [],
    allegations: [],
    aggravating: [],
    mitigating: [],
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function countWords(paragraphs: readonly string[]): number {
  return paragraphs.reduce((count, paragraph) => count + paragraph.split(' ').length, 0);
}
