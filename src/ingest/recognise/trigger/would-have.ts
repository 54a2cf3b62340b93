import type { TriggerEntry } from './entry.ts';
import { dismissed, from, lostJob, no, their } from './parts.ts';

/** "would inevitably", "he'd": what did not come, unless it is denied. */
const would = "(?:would,?|(?:he|she|they|you)'d) (?:(?!not\\b|never\\b)\\w+ ){0,2}";

/** What would have been imposed on somebody who had left. */
export const wouldHaveTriggers: readonly TriggerEntry[] = [
  {
    kind: 'would-have',
    slug: 'would-not-have-been-dismissed',
    needs: ['would'],
    words: [
      `would ${no} (?:\\w+ )?have (?:been (?:${dismissed})|lost ${their} jobs?|faced dismissal)`,
    ],
  },
  {
    kind: 'would-have',
    slug: 'would-have-been-dismissed',
    needs: ['would', "'d have"],
    words: [
      `${would}have (?:\\w+ )?been (?:\\w+ ){0,2}?(?:${dismissed})(?:${from} without notice)?`,
      `${would}have (?:\\w+ )?(?:${lostJob})`,
      `${would}have (?:resulted in|led to|faced|received|warranted|justified|merited|deserved|attracted|meant|imposed|ended in|called for|demanded) (?:${their} |an? )?(?:immediate |instant |summary )?dismissal`,
      `${would}have dismissed (?:him|her|them|the|pc|ex)`,
      `${would}have (?:sacked|fired) (?:him|her|them|pc|ex)`,
      'would,? (?:\\w+ )?have been (?:one of )?(?:immediate |summary )?dismissal',
      'dismissal would (?:\\w+ )?have (?:been(?! (?:\\w+ )?(?:disproportionate|excessive|unfair|unjust|wrong|harsh|inappropriate|unreasonable|unnecessary)\\b| too\\b)|followed|resulted|met|sufficed)',
      `${would}have (?:had|been (?:required|told|made|ordered)) to (?:leave|go)(?= (?:the |had\\b|if\\b|but\\b)|[.,;"]|$)`,
      '(?<=\\bif (?:you|he|she|they|the [\\w ]{2,30}?) (?:was|were) still\\b[^.;]{0,60} )would (?:\\w+ )?be (?:dismissed|sacked)',
      `(?<=\\b(?:misconduct|panel|chair|hearing|proven|proved)\\b[^.;]{0,120} )${would}have cost (?:him|her|them) (?:${their} )(?:jobs?|careers?|posts?)`,
    ],
  },
];
