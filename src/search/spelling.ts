import { soundAlike } from '../core/text/alike.ts';
import { isGivenName } from '../core/text/given-name.ts';
import { slips } from '../core/text/slips.ts';
import { isStopWord } from '../core/text/stop-words.ts';
import { termOf } from '../core/text/terms.ts';
import { placesOf, wordsOfField } from '../core/vocabulary/field-words.ts';
import type { Vocabulary } from '../core/vocabulary/vocabulary.ts';
import { englishWordsIn, isEnglish } from './english.ts';

/** Shorter words have too many neighbours to tell which is meant. */
const leastLetters = 5;
/** From this length on a word of the field is known with two letters wrong. */
const twiceWrong = 7;

/** A word that may be meant, and by how many slips of the pen. */
interface Near {
  readonly word: string;
  readonly slips: number;
}

/** The words of one vocabulary. */
interface FieldWords {
  readonly ofField: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** Finds the word that a misspelt one means: English that the corpus uses, or a word of the field. */
export class Spelling {
  readonly #vocabulary: Vocabulary;
  readonly #passages: (term: string) => number;
  /** Gathered when a word is first met that the corpus has not. */
  #words: FieldWords | null = null;

  /** @param passages how many passages have an index term */
  constructor(vocabulary: Vocabulary, passages: (term: string) => number) {
    this.#vocabulary = vocabulary;
    this.#passages = passages;
  }

  /** The word that a folded one stands for, where it is itself no word that anything knows; the fewest slips away, then what sounds the same, then the commonest. */
  meant(word: string): string | null {
    if (word.length < leastLetters || !/^[a-z]+$/.test(word) || this.#isKnown(word)) return null;
    const ofField = withinSlips(word, this.#fieldWords().ofField, word.length < twiceWrong ? 1 : 2);
    const english = withinSlips(word, englishWordsIn(word.charAt(0)), 1);
    const near = [...ofField, ...english.filter((it) => this.#count(it.word) > 0)].filter((it) =>
      isSlip(word, it),
    );
    near.sort(
      (a, b) =>
        a.slips - b.slips ||
        Number(soundAlike(word, b.word)) - Number(soundAlike(word, a.word)) ||
        this.#count(b.word) - this.#count(a.word) ||
        (a.word < b.word ? -1 : Number(a.word > b.word)),
    );
    return near[0]?.word ?? null;
  }

  /** A given name is never another word, whether or not a source has it. */
  #isKnown(word: string): boolean {
    if (this.#count(word) > 0 || isEnglish(word) || isGivenName(word)) return true;
    const { ofField, places } = this.#fieldWords();
    return ofField.has(word) || places.has(word);
  }

  #fieldWords(): FieldWords {
    this.#words ??= { ofField: wordsOfField(this.#vocabulary), places: placesOf(this.#vocabulary) };
    return this.#words;
  }

  #count(word: string): number {
    return isStopWord(word) ? Number.POSITIVE_INFINITY : this.#passages(termOf(word));
  }
}

/**
 * Whether fingers or ears slip so: one letter too many or too few, or neighbours exchanged; any other
 * change must sound the same. "Allen" is no "alley".
 */
function isSlip(typed: string, { word, slips: count }: Near): boolean {
  const isReplaced =
    word.length === typed.length && [...word].sort().join() !== [...typed].sort().join();
  return (count === 1 && !isReplaced) || soundAlike(typed, word);
}

function withinSlips(typed: string, words: Iterable<string>, most: number): Near[] {
  return [...words].flatMap((word) => {
    if (word[0] !== typed[0] || Math.abs(word.length - typed.length) > most) return [];
    const count = slips(typed, word);
    return count <= most ? [{ word, slips: count }] : [];
  });
}
