import type { z } from 'zod';
import { forcesFile } from './force.ts';
import { glossaryFile } from './glossary.ts';
import { findingsFile, outcomesFile, proceedingsFile } from './outcome.ts';
import { ranksFile } from './rank.ts';
import { rolesFile } from './role.ts';
import { standardsFile } from './standard.ts';
import { everydayFile, synonymsFile } from './synonym.ts';

/** The files of `corpus/vocabulary/`, by name without `.json`, and what each must hold. */
export const vocabularyFiles = {
  forces: forcesFile,
  outcomes: outcomesFile,
  findings: findingsFile,
  proceedings: proceedingsFile,
  ranks: ranksFile,
  roles: rolesFile,
  standards: standardsFile,
  synonyms: synonymsFile,
  /** Everyday and newspaper English for what reports put formally. */
  everyday: everydayFile,
  glossary: glossaryFile,
} as const;

export type VocabularyFileName = keyof typeof vocabularyFiles;

/** The parsed files of `corpus/vocabulary/`. */
export type VocabularyFiles = {
  readonly [Name in VocabularyFileName]: z.infer<(typeof vocabularyFiles)[Name]>;
};
