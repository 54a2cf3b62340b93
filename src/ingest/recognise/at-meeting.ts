import type { Party } from './party.ts';
import type { Statement } from './statement.ts';

const meeting =
  /\b(?:misconduct|disciplinary) meetings?\b|\b(?:a|the|that|this|his|her|their) meeting\b/;
const hearing = /\b(?:hearing|panel|tribunal)\b/;

/** How many sentences before a sanction may say that a meeting was held. */
const reach = 2;

/** Whether what was imposed on a party came from a meeting, and not from the hearing of somebody else. */
export function isFromMeeting({ reports }: Party, statements: readonly Statement[]): boolean {
  return reports.some(({ kind, stage, statement }) => {
    if (kind !== 'sanction' || stage !== 'carried-out') return false;
    const around = statements
      .slice(Math.max(0, statement.index - reach), statement.index + 1)
      .filter((it) => it.paragraph === statement.paragraph);
    return (
      around.some((it) => meeting.test(it.folded)) && !around.some((it) => hearing.test(it.folded))
    );
  });
}
