import { slips } from '../../core/text/slips.ts';

/** First names that stand for one another, folded: short forms that begin otherwise, and other spellings. */
const forms =
  `william will bill billy liam|robert rob bob bobby bert|richard rick dick ricky|margaret peggy maggie meg|elizabeth liz beth betty lizzie
|anthony tony ant|edward ed ted eddie ned|james jim jimmy jamie|john jack jon johnny|henry harry|charles charlie chuck|catherine katherine kathryn kate katie cathy kathy
|stephen steven steve ste|michael mike mick mickey|andrew andy drew|daniel dan danny|david dave davey|matthew matt mat|thomas tom tommy|timothy tim
|joseph joe joey|peter pete|philip phillip phil|gregory greg|geoffrey jeffrey geoff jeff|lawrence laurence larry|leonard len lenny|leslie lesley les
|lee leigh|alexander alex sandy|alan allan allen al|francis frank|gerald gerry jerry|gerard gerry|kenneth ken kenny|raymond ray|ronald ron|terence terry|victoria vicky vicki
|rebecca becky|jennifer jenny jen|jacqueline jackie|deborah debbie deb|susan sue susie|patricia pat trish|patrick pat paddy|christopher chris|christine chris|samuel sam|samantha sam
|nicholas nick|nicola nicky|abigail abby|amanda mandy|barbara babs|dorothy dot|helen nell|theresa teresa terri|anne ann annie|claire clare|sarah sara sally|simon si|stuart stewart stu
|benjamin ben|nathaniel nathan nat|frederick fred freddie|albert bert al|harold harry|jonathan jon jonny jonathon|douglas doug|donald don|walter walt wally`
    .split('|')
    .map((it) => it.trim().split(/\s+/));

/** A shorter name has too many neighbours to be taken for another by a slip. */
const leastLetters = 5;
/** So many letters of a name may stand for it. */
const leastShort = 3;

/** Whether a first name as typed may be that of a person: the same, a well-known form of it, or a slip away. Both folded. */
export function sameFirstName(typed: string, known: string): boolean {
  const [short, long] = typed.length < known.length ? [typed, known] : [known, typed];
  return (
    typed === known ||
    forms.some((it) => it.includes(typed) && it.includes(known)) ||
    (short.length >= leastShort && long.startsWith(short)) ||
    (short.length >= leastLetters && typed[0] === known[0] && slips(typed, known) === 1)
  );
}
