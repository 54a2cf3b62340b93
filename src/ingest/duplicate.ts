import { kinshipOf } from './duplicate-facts.ts';
import { bandsOf, likeness, type Signature, signatureOf } from './duplicate-signature.ts';
import { sameText, sha256 } from './identity.ts';

/** How alike two texts must be before they are compared word for word. */
const nearEnough = 0.7;

/** What the corpus has already of a text. */
export interface Duplicate {
  readonly of: string;
  /** The article holds all that the text tells; or it is much like it, and an editor should look. */
  readonly how: 'repeats' | 'resembles';
}

/** A text as it is compared with others; serves to look up and to add. */
export class TextPrint {
  readonly body: string;
  /** Alike for bodies that differ in nothing but case, marks and white space. */
  readonly exact: string;
  #signature: Signature | null = null;

  constructor(body: string) {
    this.body = body;
    this.exact = sha256(sameText(body));
  }

  /** Made when it is first asked for: it takes most of the time, and a repeated text needs none. */
  get signature(): Signature {
    this.#signature ??= signatureOf(this.body);
    return this.#signature;
  }
}

/** Knows every text of the corpus, to tell whether a new one is among them. */
export class TextRegister {
  readonly #exact = new Map<string, string>();
  readonly #bands = new Map<string, string[]>();
  readonly #signatures = new Map<string, Signature>();
  readonly #bodyOf: (id: string) => string | null;

  /** @param bodyOf reads a registered body again, when two texts must be compared */
  constructor(bodyOf: (id: string) => string | null) {
    this.#bodyOf = bodyOf;
  }

  add(id: string, { exact, signature }: TextPrint): void {
    this.#exact.set(exact, id);
    this.#signatures.set(id, signature);
    for (const band of bandsOf(signature)) {
      const ids = this.#bands.get(band);
      if (ids === undefined) this.#bands.set(band, [id]);
      else if (ids.length < 50) ids.push(id);
    }
  }

  /** The article that already holds this text or one much like it, or null. */
  find(print: TextPrint): Duplicate | null {
    const same = this.#exact.get(print.exact);
    if (same !== undefined) return { of: same, how: 'repeats' };
    let like: string | null = null;
    for (const id of this.#candidates(print)) {
      const other = this.#bodyOf(id);
      const kinship = other === null ? 'differs' : kinshipOf(print.body, other);
      if (kinship === 'repeats') return { of: id, how: 'repeats' };
      if (kinship === 'resembles') like ??= id;
    }
    return like === null ? null : { of: like, how: 'resembles' };
  }

  /** Like texts, the likest first. */
  #candidates({ signature }: TextPrint): string[] {
    const counts = new Map<string, number>();
    for (const band of bandsOf(signature)) {
      for (const id of this.#bands.get(band) ?? []) counts.set(id, 0);
    }
    for (const id of counts.keys()) {
      const other = this.#signatures.get(id);
      counts.set(id, other ? likeness(signature, other) : 0);
    }
    const near = [...counts].filter(([, value]) => value >= nearEnough);
    return near
      .sort((a, b) => b[1] - a[1])
      .slice(0, 3)
      .map(([id]) => id);
  }
}
