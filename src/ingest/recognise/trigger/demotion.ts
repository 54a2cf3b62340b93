import type { TriggerEntry } from './entry.ts';
import { their } from './parts.ts';

/** The loss of a rank. */
export const demotion: TriggerEntry = {
  kind: 'sanction',
  slug: 'reduction-in-rank',
  needs: [
    'rank',
    'reduc',
    'demot',
    'stripped',
    'lost ',
    'to being',
    'busted',
    'bumped',
    'dropped',
    'knocked',
    'cut in',
    'drop in',
    'lowered',
    'moved down',
    'stripes',
    'pips',
    'serve as',
  ],
  words: [
    '(?:reduced|reduction|reducing) (?:in|of) (?:\\w+ )?rank',
    'reduced to (?:the rank of )?(?:police )?(?:constable|pc|sergeant|inspector)',
    'demoted',
    '(?:will (?:now )?)?(?:go(?:es|ing)?|went|sent|return(?:s|ed|ing)?|revert(?:s|ed|ing)?|bumped|busted|dropped|moved) (?:back |down )?to (?:being an? |the rank of |the rank )(?:police )?(?:constable|pc|sergeant|inspector)',
    'reduc(?:ed?|ing) (?:him|her|them|the officer) (?:in rank|to (?:the rank of )?(?:police )?(?:constable|pc|sergeant|inspector))',
    `lost ${their} (?:rank|stripes|pips)`,
    '(?:busted|bumped|dropped|knocked) (?:back |down )?to (?:the rank of )?(?:police )?(?:constable|pc|sergeant|inspector)',
    'rank (?:was |has been )?reduced',
    '(?:drop|cut) in rank',
    '(?:dropped|knocked down|moved down|lowered|bumped down|busted down) (?:(?:a|one|two) ranks?|in rank)',
    'demotion (?:to|from)',
    `cost (?:him|her|them|(?:the|an?) [\\w -]{3,30}?|(?:sgt|ps|ds|sergeant|inspector|insp|di) [\\w' -]{2,30}?) ${their} (?:stripes|rank|pips)`,
    '(?:must|will|is to) (?:now |in future )?serve as an? (?:police |detective )?(?:constable|sergeant|inspector)',
    '(?:given|imposed|received|ordered|was|of|by|in|to) (?:an? )?(?:immediate )?demotion',
    `stripped (?:(?:him|her|them|the [\\w ]{3,20}|[\\w']+ [\\w']+) )?of ${their} (?:rank|sergeant'?s? stripes|stripes)`,
  ],
};
