import { Random } from './random.ts';

const onsets = 'b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh sl st t th tr v w'.split(
  ' ',
);
const vowels = 'a e i o u ai ea ee oa ou'.split(' ');
const codas = 'b ck d ft g l ll m n nd ng nt p r rd rk rn s sh st t th x'.split(' ');

/** Words of English prose that carry grammar, roughly by how common they are. */
const grammar =
  `the of and to a in that was he had for it with as his on be at by this had not are but from or have an
they which one were all her she there would their we him been has when who will no more if out so up said what its
about into than them can only other time new some could these two may first then do any like my now over such our man
me even most made after also did many before must through years where much your way well down should because each just
those people too how state good very make world still see own men work long here get both between life being under
three never know same last another while us off might great go come since against right came take used`.split(
    /\s+/,
  );

/** Words of the field, which occur in nearly every article. */
const field =
  `officer police force hearing misconduct panel conduct standards public evidence allegation incident duty
investigation report colleague woman behaviour complaint statement vehicle station chair witness breach integrity
custody arrest search message phone shift`.split(/\s+/);

/** How many different words the invented language has; a large newspaper's archive has as many. */
const inventedWords = 60_000;

/** Draws words as prose does: the rank of a word and how often it comes follow Zipf's law. */
export class GeneratedWords {
  readonly #words: readonly string[];
  readonly #logOfCount: number;

  constructor(seed: number) {
    const random = new Random(seed);
    const invented = Array.from({ length: inventedWords }, (_, rank) => inventedWord(random, rank));
    this.#words = [...grammar, ...field, ...invented];
    this.#logOfCount = Math.log(this.#words.length);
  }

  draw(random: Random): string {
    return this.#words[this.#rank(random)] ?? 'the';
  }

  /** A word that stands for something: neither grammar nor of the field. */
  drawTelling(random: Random): string {
    for (;;) {
      const rank = this.#rank(random);
      if (rank >= grammar.length + field.length) return this.#words[rank] ?? 'thing';
    }
  }

  #rank(random: Random): number {
    return Math.floor(Math.exp(random.next() * this.#logOfCount)) - 1;
  }
}

/** Rarer words are longer. */
function inventedWord(random: Random, rank: number): string {
  const syllables = rank < 2_000 ? random.between(1, 2) : random.between(2, 4);
  return Array.from({ length: syllables }, () => syllable(random)).join('');
}

function syllable(random: Random): string {
  return (
    random.pick(onsets) + random.pick(vowels) + (random.next() < 0.6 ? random.pick(codas) : '')
  );
}
