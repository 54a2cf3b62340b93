import { type Token, tokensOf } from './tokens.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly values: T[];
}

/** Where a phrase stands: tokens `first` up to but not including `after`. */
export interface Place {
  readonly first: number;
  readonly after: number;
}

/** Many phrases, found in one pass over a text: whole words, leftmost first, then longest. */
export interface PhraseTable<T> {
  /**
   * Offers each phrase found to `accept`, the longest first at each place. What it returns is kept
   * and its words are used up; null tries the next shorter phrase.
   */
  scan<M>(tokens: readonly Token[], accept: (value: T, place: Place) => M | null): M[];
}

/** Compiles phrases. One phrase may have several values; they are offered in the order given. */
export function compilePhrases<T>(phrases: Iterable<readonly [string, T]>): PhraseTable<T> {
  const root: Node<T> = { next: new Map(), values: [] };
  for (const [phrase, value] of phrases) {
    let node = root;
    for (const { text } of tokensOf(phrase)) {
      let next = node.next.get(text);
      if (!next) {
        next = { next: new Map(), values: [] };
        node.next.set(text, next);
      }
      node = next;
    }
    if (node !== root) node.values.push(value);
  }
  return { scan: (tokens, accept) => scan(root, tokens, accept) };
}

function scan<T, M>(
  root: Node<T>,
  tokens: readonly Token[],
  accept: (value: T, place: Place) => M | null,
): M[] {
  const found: M[] = [];
  let first = 0;
  while (first < tokens.length) {
    const kept = longestKept(root, tokens, first, accept);
    if (kept) found.push(kept.value);
    first = kept ? kept.after : first + 1;
  }
  return found;
}

function longestKept<T, M>(
  root: Node<T>,
  tokens: readonly Token[],
  first: number,
  accept: (value: T, place: Place) => M | null,
): { value: M; after: number } | null {
  const ends: { node: Node<T>; after: number }[] = [];
  let node: Node<T> | undefined = root;
  for (let at = first; at < tokens.length; at += 1) {
    node = node.next.get(tokens[at]?.text ?? '');
    if (!node) break;
    if (node.values.length > 0) ends.push({ node, after: at + 1 });
  }
  for (const end of ends.reverse()) {
    for (const value of end.node.values) {
      const kept = accept(value, { first, after: end.after });
      if (kept !== null) return { value: kept, after: end.after };
    }
  }
  return null;
}
