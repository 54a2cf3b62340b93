import { advertRules } from './advert.ts';
import { bylineRules } from './byline.ts';
import { commentRules } from './comments.ts';
import { consentRules } from './consent.ts';
import { imageRules } from './image.ts';
import { markupRules } from './markup.ts';
import { navigationRules, orderRules } from './navigation.ts';
import { noticeRules } from './notice.ts';
import { promotionRules } from './promotion.ts';
import { relatedRules } from './related.ts';
import { repetitionRules } from './repetition.ts';
import type { Rule } from './rule.ts';
import { shareRules } from './share.ts';
import { tagRules } from './tags.ts';

/** All rules, the surest first. */
export const allRules: readonly Rule[] = [
  ...markupRules,
  ...consentRules,
  ...bylineRules,
  ...navigationRules,
  ...imageRules,
  ...commentRules,
  ...promotionRules,
  ...shareRules,
  ...advertRules,
  ...relatedRules,
  ...noticeRules,
  ...tagRules,
  ...repetitionRules,
  ...orderRules,
];
