import type { Statement } from './statement.ts';

/** Counts over years and forces, and what becomes of officers in general: no case of anybody's. */
const general = [
  /\b(?:figures|statistics|data|survey|research|report) (?:\w+ )?(?:shows?|showed|published|released|obtained|suggests?|lists?)\b/,
  /\b(?:home office|college of policing|national) (?:statistics|figures|data)\b/,
  /\b(?:have|has) (?:been|lost)\b[^.;]*\bsince (?:19|20)\d\d\b|^only (?:one|two|three) (?:\w+ )?lost\b/,
  /\baccording to (?:\w+ )?(?:figures|data|statistics|an? survey|research|analysis)\b/,
  /\b(?:nationally|nationwide|across (?:england|the country|the uk|britain|scotland|wales|all forces))\b/,
  /\b(?:\d+(?:\.\d+)?(?:%| per cent)|proportion|average|one in (?:\w+)) of (?:them|all|the|such|those|officers|cases)\b|\d%/,
  /\bof (?:the |roughly |about |some |nearly |almost |more than )?\d+ (?:\w+ ){0,2}(?:hearings|meetings|cases|officers)\b/,
  /\b(?:in|over|during) the (?:(?:past|last|same|previous) )?(?:(?:\w+|\d+) )?(?:years?|months|decade|period)\b(?! (?:before|of|he|she|they))[^.;]*\b(?:officers|people|cases|hearings|forces?)\b/,
  /\b(?:officers|people|cases|hearings|forces?)\b[^.;]*\b(?:in|over|during) the (?:(?:past|last|same|previous|\w+) )?(?:\w+ )?(?:years?|months|decade)\b(?! (?:before|of|he|she|they)\b)/,
  /\bsince (?:19|20)\d\d\b[^.;]*\b(?:officers|people|cases|such|hearings|names)\b|\b(?:\d{2,}|such|similar) (?:\w+ )?(?:officers|people|cases)\b[^.;]*\bsince (?:19|20)\d\d\b/,
  /\b(?:laws?|legislation|regulations|rules|powers)\b[^.;]*\b(?:allows?|allowed|lets?|enables?|permits?|means?)\b[^.;]*\b(?:an|any|former|serving|those) (?:officers?|who)\b/,
  /\bin (?:\d+|ten|twenty) years\b|\branging from\b|\bdecide[sd]? (?:for themselves )?who\b/,
  /\b(?:officers|those|anyone|anybody|people|all) who (?:is|are) (?:dismissed|sacked|barred|found)\b/,
  /\b(?:\w+ )?(?:have|has) (?:brought|heard|held|had) (?:\w+ )?such (?:cases|hearings)\b|\bsuch cases\b/,
  /\bbarred list\b[^.;]*\b(?:officers|those|people|anyone) who\b/,
  /^(?:\w+|\d+) ended (?:in|with) (?:an? )?(?:\w+ )?(?:dismissal|warning)/,
];

/** "A constable from Exampleton was sacked last year": beyond its opening, a text recalls another case so. */
const elsewhere =
  /\bin neighbouring\b|\b(?:an?|another) (?:[\w-]+ ){0,3}(?:constable|sergeant|detective|officer|inspector)\b[^.;]*\b(?:sacked|dismissed|lost (?:his|her) job)\b[^.;]*\b(?:last year|in (?:19|20)\d\d)\b|\bis awaiting a hearing on similar\b/;

/** Whether a statement tells of officers in general, so that no outcome in it is that of somebody in the text. */
export function isGeneral({ folded, paragraph }: Statement): boolean {
  return general.some((it) => it.test(folded)) || (paragraph > 1 && elsewhere.test(folded));
}
