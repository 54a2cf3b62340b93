import { fileURLToPath } from 'node:url';

/** The checkout, seen from the compiled benchmark. */
const root = new URL('../../', import.meta.url);

export const program = fileURLToPath(new URL('bin/verbatim.js', root));
export const vocabularyFolder = fileURLToPath(new URL('corpus/vocabulary', root));
export const corpusFolder = fileURLToPath(new URL('corpus', root));
