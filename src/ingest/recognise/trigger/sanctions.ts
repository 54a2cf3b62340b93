import type { TriggerEntry } from './entry.ts';
import { adverb, be, dismissed, from, lostJob, no, their } from './parts.ts';

/** What was imposed, and what would have been. */
export const sanctionTriggers: readonly TriggerEntry[] = [
  {
    kind: 'would-have',
    slug: 'would-not-have-been-dismissed',
    words: [
      `would ${no} (?:\\w+ )?have (?:been (?:${dismissed})|lost ${their} jobs?|faced dismissal)`,
    ],
  },
  {
    kind: 'would-have',
    slug: 'would-have-been-dismissed',
    words: [
      `would,? (?:\\w+ ){0,2}have (?:\\w+ )?been (?:\\w+ ){0,2}?(?:${dismissed})(?:${from} without notice)?`,
      `would,? (?:\\w+ ){0,2}have (?:\\w+ )?(?:${lostJob})`,
      'would,? (?:\\w+ ){0,2}have (?:resulted in|led to|faced|received|warranted|justified) (?:immediate |instant |summary )?dismissal',
      'would,? (?:\\w+ ){0,2}have dismissed (?:him|her|them|the|pc|ex)',
      'would,? (?:\\w+ )?have been (?:one of )?(?:immediate |summary )?dismissal',
      'dismissal would (?:\\w+ )?have (?:been|followed|resulted)',
    ],
  },
  {
    kind: 'sanction',
    slug: 'dismissed-without-notice',
    words: [
      `(?:${be}|has|have|had) ${adverb}(?:${dismissed})${from} (?:without|with no|with immediate) (?:any )?(?:notice|effect)`,
      "(?:dismissed|sacked) (?:[\\w']+ ){0,7}?without notice",
      'summarily dismissed',
      'immediately dismissed',
      'dismissed immediately',
      '(?:instant|immediate|summary) dismissal',
      'dismissal without notice',
      'sacked on the spot',
      'dismissed with immediate effect',
    ],
  },
  {
    kind: 'sanction',
    slug: 'dismissed-with-notice',
    words: [`dismissed${from} with notice`, 'dismissal with notice'],
  },
  {
    kind: 'sanction',
    slug: 'dismissed',
    words: [
      `${be} ${adverb}(?:${dismissed})`,
      `(?:has|have|had) ${adverb}(?:${lostJob})`,
      lostJob,
      `(?:panel|chair|chairman|tribunal|constable|force|he|she|they|police|board|hearing) (?:has |have |had )?${adverb}(?:dismissed|sacked)(?= (?:him|her(?= (?:without|from|for|after|over|in|at)\\b|[.,]|$)|them|an? (?:\\w+ ){0,2}?(?:officer|constable|sergeant)|the (?:former )?(?:officer|constable|sergeant|inspector|pair|man|woman|pc)|pcs?|ps|sgt|dc|ds|di|insp|mr|mrs|ms|miss)\\b)`,
      '(?:sanction|outcome|result|penalty|decision|punishment) (?:imposed )?(?:was|is|of|being)(?: that of| one of)? (?:immediate )?dismissal',
      '(?:sacked|dismissed) (?:by|from|for|after|over|following)',
      `dismissed in ${their} absence`,
      'given the boot',
      'dismissal from (?:the|his|her) (?:force|police)',
    ],
  },
  {
    kind: 'sanction',
    slug: 'reduction-in-rank',
    words: [
      '(?:reduced|reduction|reducing) (?:in|of) (?:\\w+ )?rank',
      'reduced to (?:the rank of )?(?:police )?(?:constable|pc|sergeant|inspector)',
      'demoted',
      'demotion',
      `stripped of ${their} (?:rank|sergeant'?s? stripes|stripes)`,
    ],
  },
  {
    kind: 'sanction',
    slug: 'final-written-warning-extended',
    words: [
      'final written warning (?:was |has been |had been |be )?extended',
      `extension (?:of|to) (?:the|a|${their}) (?:existing )?final written warning`,
    ],
  },
  {
    kind: 'sanction',
    slug: 'final-written-warning',
    words: ['final (?:\\w+ )?(?:written )?warnings?'],
  },
  { kind: 'sanction', slug: 'written-warning', words: ['(?:first )?written warnings?'] },
  {
    kind: 'sanction',
    slug: 'warning',
    words: ['(?:received|given|issued with|handed) an? (?:(?!final|written)\\w+ )?warning'],
  },
  { kind: 'sanction', slug: 'reprimand', words: ['(?:formal(?:ly)? )?reprimand(?:ed)?'] },
  {
    kind: 'sanction',
    slug: 'overturned',
    words: [
      '(?:overturned|quashed)(?: on appeal)?',
      `(?:won|successful) (?:an|the|${their}) appeal`,
      'appeal (?:was |has been )?(?:upheld|allowed|successful)',
      'reinstated',
    ],
  },
];
