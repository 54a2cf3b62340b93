import type { Query } from '../core/query.ts';
import type { Reply } from '../core/reply.ts';
import { casesByForce } from './compose/collection.ts';
import { factReply } from './compose/fact-reply.ts';
import { makeReply, paragraph } from './compose/reply.ts';
import type { Located } from './facts/locate.ts';
import type { Question } from './question/question.ts';
import type { IdentityRefusal } from './refuse/identity-refusal.ts';
import { redacted } from './refuse/redacted.ts';
import type { refusalOf } from './refuse/subject.ts';
import type { World } from './world.ts';

/** A refusal is about the case that the question means; it keeps no name that was suggested. */
export function refusedIdentity(
  question: Question,
  identity: IdentityRefusal,
  located: readonly Located[],
  world: World,
): Reply {
  const shown = redacted(question.query, identity.suggested, identity.known);
  const reply = factReply(shown, identity, world);
  const meant = located.find((it) => it.matter.case.id === identity.case?.id);
  if (!meant || (meant.meant.length === 0 && !meant.inFocus && question.forces.length === 0)) {
    return reply;
  }
  const people = meant.meant.filter((it) => it.by === 'label').map((it) => it.name);
  const { id, articles } = meant.matter.case;
  return { ...reply, about: { cases: [id], articles, people, text: shown.text } };
}

/** A refusal by subject; counts stand in for a ranking, with their warning. */
export function refusedSubject(
  query: Query,
  refusal: NonNullable<ReturnType<typeof refusalOf>>,
  world: World,
): Reply {
  const counts = casesByForce(world.corpus, query.drafts).map((it) => ({
    label: it.label,
    value: `${it.count} ${it.count === 1 ? 'case' : 'cases'} in this collection`,
  }));
  return makeReply({
    query,
    kind: 'refused',
    blocks: [
      paragraph(refusal.line),
      ...(refusal.name === 'opinion' && counts.length > 0
        ? [
            { type: 'facts' as const, rows: counts },
            paragraph('These counts show what was collected, not how forces compare.'),
          ]
        : []),
    ],
    private: true,
  });
}
