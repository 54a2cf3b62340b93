import type { Quote } from './quote.ts';

export type ReplyKind = 'found' | 'choose' | 'nothing' | 'refused' | 'invalid';

/** Where a quote was published. `published` is an ISO partial date or null. */
export interface Citation {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  /** A date that an editor found on the publisher's page, kept apart from the document's own. */
  readonly publishedElsewhere: string | null;
  readonly url: string | null;
}

/** A quote dressed for showing: who speaks, where it stands, and the words in it that answer. */
export interface ShownQuote {
  readonly quote: Quote;
  readonly receipt: string;
  /** UTF-16 offsets into `quote.text`. */
  readonly answer: { readonly start: number; readonly end: number } | null;
  /** A name or a role, as far as the source tells: "Peter Jones", "Barnabas Branston". */
  readonly speaker: string | null;
  /** "chair of the panel", "presenting officer (argument, not a finding)"; null where unknown. */
  readonly speakerRole: string | null;
  readonly citation: Citation;
  /** Warnings that must stand beside the quote: correction notes, "Draft, not yet checked by an editor". */
  readonly notes: readonly string[];
}

export interface CaseSummary {
  readonly id: string;
  readonly title: string;
  /** Force slug, or null where the source does not say. */
  readonly force: string | null;
  readonly status: 'draft' | 'reviewed';
  readonly outcomes: readonly string[];
  readonly articles: readonly string[];
}

/** What a notice is about; each is said in words, never by colour alone. */
export type NoticeKind =
  | 'anonymity'
  | 'pending'
  | 'appeal'
  | 'correction'
  | 'later-event'
  | 'draft'
  | 'background'
  | 'reading' // how the question was read
  | 'problem';

/** A thing to do next: a short label and the command line that does it. */
export interface Choice {
  readonly label: string;
  /** A line of the command grammar, such as `case case:c-001-1` or `context a-000:1-40:abc`. */
  readonly command: string;
}

/** The parts of a reply, in reading order. Text is plain: renderers alone escape it. */
export type Block =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'quote'; readonly shown: ShownQuote }
  | { readonly type: 'facts'; readonly rows: readonly FactRow[] }
  | { readonly type: 'list'; readonly items: readonly ListItem[] }
  | { readonly type: 'notice'; readonly notice: NoticeKind; readonly text: string }
  | { readonly type: 'choices'; readonly choices: readonly Choice[] }
  | { readonly type: 'footer'; readonly text: string };

export interface FactRow {
  readonly label: string;
  readonly value: string;
}

export interface ListItem {
  readonly text: string;
  readonly detail?: string;
  readonly choice?: Choice;
}

/** What a reply is about, so that the next question of a conversation may lean on it. */
export interface About {
  /** Case ids, the first meant most. */
  readonly cases: readonly string[];
  /** Ids of the articles that tell of it, the first meant most. */
  readonly articles: readonly string[];
  /** Whom it speaks of, as the sources print them: full names, or labels such as "Ms B". */
  readonly people: readonly string[];
  /** Who was named when a question asked who held a role: "what did he say?" may go on with them. */
  readonly answered?: readonly string[];
  /** The free words of the question, with what they left to the conversation put in. */
  readonly text: string;
}

/** A whole answer, before any platform has dressed it. */
export interface Reply {
  /** Canonical text of the query as understood. */
  readonly query: string;
  readonly kind: ReplyKind;
  readonly blocks: readonly Block[];
  readonly cases: readonly CaseSummary[];
  /** The best quote first; the same that the quote blocks show, in the same order. */
  readonly quotes: readonly ShownQuote[];
  /** Cases or quotes in all, and the page shown, counted from 1. */
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** Told to the person who asked alone: problems, refusals and help. */
  readonly private: boolean;
  /** Left out where its cases and quotes tell as much. */
  readonly about?: About;
}
