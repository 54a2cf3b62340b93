import type { DropReason } from '../piece.ts';
import type { Line } from '../text/line.ts';

/** Where a line stands among the others. */
export interface Place {
  /** No paragraph of prose stands before it. */
  readonly opening: boolean;
  /** No paragraph of prose stands after it. */
  readonly closing: boolean;
  readonly previous: Line | null;
  readonly next: Line | null;
  /** The line above is left out, and is no whole sentence. */
  readonly afterFragment: boolean;
  /** The line above leads a list of links, or stands in one. */
  readonly inLinks: boolean;
  /** The line above the run of labels that this line stands in ends in a colon: it announces a list. */
  readonly announced: boolean;
  /** How many labels stand together here, this one included. */
  readonly run: number;
  /** How often the same text occurs in the document. */
  readonly times: number;
  /** Whether the same text stands within three lines. */
  readonly near: boolean;
  /** Whether the same text stands further up. */
  readonly seen: boolean;
}

/** One reason to leave a line out, and how it is told. Rules are tried in order; the first that applies gives the reason. */
export interface Rule {
  readonly reason: DropReason;
  /** Takes no place where it does not matter: such a rule is asked once a line. */
  applies(line: Line, place: Place): boolean;
}
