import { admissionAsk } from './ask-admission.ts';
import { appealAsk } from './ask-appeal.ts';
import { barredAsk } from './ask-barred.ts';
import { crimeAsk } from './ask-crime.ts';
import { dateAsk } from './ask-date.ts';
import { departureCountAsk } from './ask-departure.ts';
import { discoveryAsk } from './ask-discovery.ts';
import { durationAsk } from './ask-duration.ts';
import { factorsAsk } from './ask-factors.ts';
import { findingAsk } from './ask-finding.ts';
import { forceAsk } from './ask-force.ts';
import { outcomeAsk } from './ask-outcome.ts';
import { personAsk } from './ask-person.ts';
import { rankAsk } from './ask-rank.ts';
import { reasonAsk } from './ask-reason.ts';
import { roleAsk } from './ask-role.ts';
import { standardAsk } from './ask-standard.ts';
import { statementAsk } from './ask-statement.ts';
import type { Ask } from './matter.ts';

/** Every kind of question that the facts of a case can answer. Adding one is a file and a line. */
export const asks: readonly Ask[] = [
  admissionAsk,
  appealAsk,
  barredAsk,
  crimeAsk,
  dateAsk,
  departureCountAsk,
  discoveryAsk,
  durationAsk,
  factorsAsk,
  findingAsk,
  forceAsk,
  outcomeAsk,
  personAsk,
  rankAsk,
  reasonAsk,
  roleAsk,
  standardAsk,
  statementAsk,
];
