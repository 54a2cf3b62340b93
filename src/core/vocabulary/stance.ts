import type { Stance } from './mention.ts';
import type { Place } from './phrase-table.ts';
import type { Token } from './tokens.ts';

const negations = new Set(['not', "'t", 'never', 'no', 'nor', 'neither', 'without', 'cannot']);
const conditions = new Set(
  `could may might should would if whether unless risk risks risked risking facing avoid avoids avoided
escape escapes escaped spared seeking sought possible potential potentially any`.split(/\s+/),
);
/** Words at which a clause ends, looking backwards. */
const ends = new Set([
  '',
  ',',
  'but',
  'however',
  'although',
  'though',
  'while',
  'and',
  'who',
  'which',
]);
/** How many words before a mention can bear on it. */
const reach = 5;

/** How the words before a mention, in its clause, put it. "Not only" is no negation. */
export function stanceOf(tokens: readonly Token[], place: Place): Stance {
  let stance: Stance = 'stated';
  for (let at = place.first - 1; at >= 0 && at >= place.first - reach; at -= 1) {
    const word = tokens[at]?.text ?? '';
    if (ends.has(word)) break;
    if (negations.has(word) && tokens[at + 1]?.text !== 'only') return 'negated';
    if (conditions.has(word)) stance = 'conditional';
  }
  return stance;
}
