import type { TriggerEntry } from './entry.ts';
import { proceedings, their } from './parts.ts';

const force =
  '(?:force|police(?: force| service)?|constabulary|organisation|service|employment|role|post with)';

/** Against whom an action would be. */
const anybody = "(?:[\\w' ]{2,50}? )";

/** What happens on the way: proceedings ahead, proceedings stopped, people who leave. */
export const stepTriggers: readonly TriggerEntry[] = [
  {
    kind: 'would-have',
    slug: 'would-have-faced-proceedings',
    needs: ['would'],
    words: [
      `would (?:\\w+ )?have (?:\\w+ )?(?:faced|had|been (?:subject to|put through|brought before|required to attend|given|referred to)|attended|gone to|appeared at)(?: an?)? ${proceedings}`,
      'would (?:\\w+ )?have (?:had|been) a (?:disciplinary |misconduct )?case to answer',
    ],
  },
  {
    kind: 'no-action',
    slug: 'no-further-action',
    needs: [
      'action',
      'sanction',
      'proceedings',
      'penalty',
      'punishment',
      'hearing',
      'meeting',
      'disciplined',
      'sanctioned',
      'punished',
      'no need',
    ],
    words: [
      'no (?:further |formal |disciplinary |misconduct )*(?:action|sanction|penalty|punishment|proceedings|disciplinary proceedings)(?: was| were| is| will be| would be| has been| could)?(?: \\w+)? ?(?:taken|imposed|required|necessary|needed|brought|take place|considered|against)?(?! (?:beyond|other than|apart from)\\b)',
      `(?:was|were|is|are|been) not (?:made )?(?:subject (?:to|of)|put through|taken through|required to attend|brought before|referred to) (?:any |an? )?(?:further )?${proceedings}`,
      '(?:did|does|do) not (?:warrant|require|merit|justify|call for) (?:any |further |formal |disciplinary |misconduct )*(?:action|sanction|proceedings)',
      `(?:further |formal |disciplinary |misconduct )*action (?:against ${anybody})?(?:was|is) not (?:\\w+ )?(?:required|necessary|justified|warranted|appropriate|needed|taken|merited)`,
      '(?:decided|opted|chose|elected|agreed) (?:not to take|against taking) (?:any |further |formal |disciplinary |misconduct )*action',
      '(?:did|decided|chose|opted|elected) not (?:to )?impose (?:any|an?) (?:\\w+ )?(?:sanction|penalty|punishment)',
      '(?:not|never) (?:be |been )?(?:given|receive|received|issued with) (?:any|an?) (?:further |formal |disciplinary )*(?:sanction|penalty|punishment)',
      'without (?:any )?(?:further )?(?:sanction|penalty)',
      'without (?:recommending|proposing|taking) (?:any |further |formal |disciplinary |misconduct )*(?:action|proceedings)',
      '(?<=\\b(?:no|none of|neither)\\b[^.;]{0,60} )(?:be|been) (?:disciplined|sanctioned|punished)',
      '(?:not|never) (?:be |been )?(?:disciplined|sanctioned)',
      `(?<=\\b(?:was|were|been|is|are) )spared (?:any |further |formal )*(?:${proceedings}|sanction|punishment|penalty|action)`,
      'no (?:misconduct |disciplinary )?(?:hearing|meeting) (?:took place|was (?:ever )?held|was convened|followed|will (?:take place|be held))',
      '(?<=\\b(?:decided|settled|agreed|determined|opted|chose) (?:on|upon|for|that there should be) )no further (?:disciplinary |misconduct )?action',
      '(?:saw|considered|felt|thought)(?: (?:that )?there was)? no need (?:for|to take) (?:anything (?:more|further|else)|(?:any )?(?:further )?action)',
    ],
  },
  {
    kind: 'no-action',
    slug: 'unidentified',
    needs: ['identify'],
    words: [
      '(?:unable to|could not|not able to|not possible to) identify(?= (?:any |which |either |both )?(?:of )?(?:the |those |a )?(?:[\\w-]+ ){0,3}?(?:officers?|constables?|sergeants?|handlers?|staff|him|her|them|those|who|anyone))',
    ],
  },
  {
    kind: 'withdrawal',
    slug: 'investigation-withdrawn',
    needs: ['withdr', 'discontinu', 'dropped', 'halt', 'abandon', 'stayed', 'to an end'],
    words: [
      `(?:withdrew|withdrawn|discontinued|dropped|halted|abandoned)(?: (?:its|our|the|an?|${their}))? (?:misconduct |iopc )?(?:investigation|proceedings|case|allegations?|charges?)`,
      'stayed (?:the|its|all) (?:misconduct )?(?:proceedings|case|hearing)',
      '(?:investigation|proceedings|hearing|allegations?|case|charges?) (?:\\w+ ){0,8}?(?:was|were|has been|have been) (?:\\w+ly )?(?:withdrawn|discontinued|dropped|halted|stayed|brought to an end)',
    ],
  },
  {
    kind: 'referral',
    slug: 'pending',
    needs: [
      'hearing',
      'meeting',
      'allegation',
      'charge',
      'proceedings',
      'panel',
      'tribunal',
      'case',
      'misconduct',
      'disciplinary',
      'heard',
    ],
    words: [
      `(?:will|must|is to|are to|is due to|are due to|is set to|are set to|due to|set to|would|should|to|now|also) (?:\\w+ )?(?:face|have|undergo|attend|appear (?:before|at)|go before|be subject to|answer|be referred to|be dealt with at|stand before)(?! no\\b)(?: \\w+){0,3}? ${proceedings}`,
      `(?:faces?|facing|awaits?|awaiting|wait(?:s|ing) for)(?! no\\b) (?:\\w+ ){0,3}?${proceedings}`,
      `(?:hearing|meeting|proceedings)(?: [\\w',]+){0,10}? (?:has|have) yet to (?:be|take)`,
      `(?:hold|convene|arrange|conduct|proceed with|proceed to|schedule|carry out) (?:\\w+ ){0,2}?${proceedings}`,
      '(?:hearing|meeting|proceedings)(?: (?:for|of|into|against|concerning|involving) [^.;,]{2,60}?)? (?:will|is due to|is to|are due to|is scheduled|has been scheduled|was due|is expected) (?:\\w+ )?(?:take|be|begin|start|follow|for|to)',
      `refer(?:red)? (?:\\w+ ){0,5}?to an? ${proceedings}`,
      '(?:hearing|proceedings|case|allegations?|charges?|matter)(?: (?:for|of|into|against) [^.;,]{2,60}?)? (?:was|were|has been|have been|is) (?:\\w+ )?(?:adjourned|postponed|put back)',
      `pending (?:an? |the |${their} )?(?:\\w+ )?${proceedings}`,
      `due (?:before|in front of) (?:an? )?${proceedings}`,
      '(?:hearing|meeting)(?: (?:for|of|into|against|concerning|involving) [^.;,]{2,60}?)? (?:has been|is|was) (?:listed|fixed|set|arranged|booked)(?= (?:for|to)\\b)',
      '(?:fresh|new|different|second) (?:panel|tribunal) (?:will|is to|must) (?:now )?(?:re-?hear|hear|consider)',
      '(?:will|would|is to|are to|due to|set to) (?:\\w+ )?(?:face|answer) (?:\\w+ )?(?:allegations|charges|claims) (?:that|of)',
      '(?:should|will|would|must|to) face (?:any |further |formal )*(?:proceedings|disciplinary action)',
      '(?:to|will|must) be (?:re-?heard|heard (?:(?:all over )?again|afresh))',
      '(?:hearing|case) continues',
      `notice is (?:hereby )?given (?:of|that) (?:[\\w ]{2,60}? )?${proceedings}`,
      '(?:charged with|accused of|alleged) gross misconduct',
    ],
  },
  {
    kind: 'departure',
    slug: 'resigned',
    needs: ['resign', 'quit', 'notice', 'stepped down', 'stood down', 'warrant card', 'badge'],
    words: [
      'resigned',
      'quit',
      `handed (?:in|over) ${their} (?:notice|resignation|warrant card|badge)`,
      'stood down(?= (?:from|as)\\b)',
      '(?<=\\b(?:has|have|had) (?:since |now |also )?)stood down',
      'resignation (?:from [\\w ]{3,40}? )?(?:took effect|was accepted)',
      'had (?:he|she|they|the [\\w ]{2,30}?) not (?:already |since |by then )?(?:resigned|quit)',
      `tendered ${their} resignation`,
      `${their} resignation`,
      'stepped down',
      "(?<='s )resignation(?! (?:letter|statement))",
    ],
  },
  {
    kind: 'departure',
    slug: 'retired',
    needs: ['retire'],
    words: [
      `(?<!\\b(?:an?|two|some|for|of|by|with|from|to|among|many) )retired(?! to (?:consider|deliberate))`,
      '(?<=\\b(?:an?|two|some) )retired(?= (?:[\\w-]+ )?(?:officers?|constables?|sergeants?|inspectors?|detectives?|superintendents?|pcs?)\\b)',
      `(?:took|taken|accepted|granted|ill[- ]health|${their}) (?:early |medical |ill[- ]health )?retirement`,
      'had (?:he|she|they|the [\\w ]{2,30}?) not (?:already |since |by then )?retired',
      'medically retired',
    ],
  },
  {
    kind: 'departure',
    slug: 'left',
    needs: ['left ', 'leaving', 'no longer', 'ceased', 'walk', 'employment', 'contract'],
    words: [
      `(?:since |already |subsequently )?left (?!to\\b|in\\b|at\\b|on\\b|with\\b|by\\b|for\\b|a\\b)(?:[\\w&]+ ){0,5}?${force}`,
      'left policing',
      "(?:employment|contract)(?: with [\\w' ]{3,40}?)? (?:had |has )?(?:ended|ceased|expired|came to an end|come to an end|was terminated)",
      `(?:ended|terminated) ${their} employment`,
      'no longer (?:works?|worked|working|serving|serves?|served|serving|employed|a (?:serving )?(?:police )?officer|a member of (?:police )?staff|an employee|with the (?:force|police))',
      'ceased to be an? (?:police officer|officer|employee)',
      'leaving the (?:force|police|service)',
      `(?:walked|walking|walks) out (?:of|on) (?:the|${their}) ${force}`,
    ],
  },
];
