import {
  affirmsBefore,
  agreesWith,
  carriesOutBefore,
  deniesBefore,
  repeatsBefore,
} from './echo.ts';
import { hitsIn } from './hits.ts';
import type { Statement } from './statement.ts';
import { type Hit, type Trigger, triggers } from './trigger.ts';

/** Words that report what others reported before them. */
export interface EchoedHit extends Hit {
  /** Those others, where they stand in the statement before: who is meant there is meant here. */
  readonly of?: Hit;
}

/** Only what was proposed can be carried out, and a panel does no more than decide on these. */
const severe = /dismiss|rank|final/;

/** "PC Example did not.", "So was PC Sample", "This has been done": reports by reference to the sentence before. */
export function echoedHits(
  statement: Statement,
  before: Statement | undefined,
  likely: readonly Trigger[],
): EchoedHit[] {
  const earlier = before === undefined ? [] : hitsIn(before, likely);
  const again = repeatsBefore(statement);
  if (again !== null) {
    const last = [...hitsIn(statement, likely), ...earlier].find(isSanction);
    return last === undefined ? [] : [{ trigger: last.trigger, ...again }];
  }
  const done = carriesOutBefore(statement);
  const measure = earlier.findLast((it) => isSanction(it) && !severe.test(it.trigger.slug));
  if (done !== null && measure !== undefined)
    return [{ trigger: measure.trigger, ...done, of: measure }];
  if (before === undefined) return [];
  const agreed = agreesWith(statement, before);
  const pleaded = earlier.find((it) => it.trigger.kind === 'no-case');
  if (agreed !== null && pleaded !== undefined)
    return [{ trigger: pleaded.trigger, ...agreed, of: pleaded }];
  const affirmed = affirmsBefore(statement, before);
  const disputed = earlier.findLast(({ trigger }) => trigger.kind === 'finding');
  if (affirmed !== null && disputed !== undefined)
    return [{ trigger: disputed.trigger, ...affirmed, of: disputed }];
  const denied = deniesBefore(statement);
  const noCase = triggers.find((it) => it.kind === 'no-case');
  const hasCase = earlier.some((it) => it.trigger.kind === 'case-to-answer');
  return denied !== null && hasCase && noCase !== undefined ? [{ trigger: noCase, ...denied }] : [];
}

function isSanction({ trigger }: Hit): boolean {
  return trigger.kind === 'sanction';
}
