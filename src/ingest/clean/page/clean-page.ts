import type { Metadata } from '../../metadata/metadata.ts';
import type { Dropped } from '../piece.ts';

export interface CleanedPage {
  readonly paragraphs: readonly string[];
  readonly dropped: readonly Dropped[];
  readonly metadata: Partial<Metadata>;
  readonly warnings: readonly string[];
}

export interface PageOptions {
  readonly headline: string | null;
  readonly url: string | null;
  readonly keep: readonly string[];
}

export function cleanPage(_html: string, _options: PageOptions): CleanedPage {
  return { paragraphs: [], dropped: [], metadata: {}, warnings: [] };
}
