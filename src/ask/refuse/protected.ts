import type { Case, Officer } from '../../core/case.ts';

/** People of a case whose identity its sources withhold. */
export interface Protected {
  readonly officers: readonly Officer[];
  /** Whether complainants, victims or witnesses are protected. */
  readonly complainants: boolean;
}

/** Whom a case's sources leave unnamed, by order or not: the bot names none of them (B1, B3, B5). */
export function protectedIn(case_: Case): Protected {
  return {
    officers: case_.officers.filter((it) => it.anonymity.value !== 'named'),
    complainants:
      case_.restrictions.some((it) => it.value === 'protect-complainants') ||
      case_.participants.some((it) => it.role === 'complainant' && it.name === null),
  };
}
