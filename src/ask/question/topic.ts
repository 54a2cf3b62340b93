/** A way in which the sources may put a topic: index terms that must stand one after another. */
export interface Alternative {
  readonly terms: readonly string[];
  /** 1 for the asker's own words, less the freer the reading. */
  readonly weight: number;
}

/** What kind of thing a topic is; a title is a rank or courtesy before a name, which tells of whom and not what is asked, as far as its form or the vocabulary tells. */
export type TopicKind = 'word' | 'force' | 'date' | 'name' | 'title' | 'label';

/** Something that the question is about: a word, or words that belong together. Offsets are UTF-16 into its text. */
export interface Topic {
  readonly kind: TopicKind;
  readonly typed: string;
  readonly start: number;
  readonly end: number;
  /** The asker's own words first. */
  readonly alternatives: readonly Alternative[];
  /** Phrases inside which an alternative does not count ("fired his taser" for "fired"). */
  readonly never: readonly (readonly string[])[];
}

/** From this weight on an alternative says the same in other words; below it is only related. */
const leastClose = 0.7;

/** Whether a topic put so is still the same thing. */
export function isClose({ weight }: Alternative): boolean {
  return weight >= leastClose;
}
