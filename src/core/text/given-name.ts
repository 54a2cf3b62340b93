export type Sex = 'male' | 'female';

/** Common given names that in Britain are nearly always a man's or a woman's; names of both ("Sam", "Alex") are left out. */
const male =
  'aaron adam adrian ahmed aidan alan alastair albert alec alfie alistair ali amir andrew anthony antony archie arthur ashok barry ben benjamin bernard brendan brett brian bryn callum carl cedric charles christopher clifford clive colin connor conor craig cyril daniel darren darryl dave david dean declan denis dennis derek desmond dominic donald douglas duncan dylan ed edward edmund elliot eric ethan euan evan ewan francis frank fred frederick gareth garry gary gavin geoffrey george gerald gerard giles glyn gordon graeme graham greg gregory gwilym hamish harold harry harvey henry howard hugh hywel iain ian imran isaac ivor jack jacob jake james jason jeffrey jeremy jim joe joel john jonathan joseph joshua julian karl keith kenneth kevin kieran kurt kyle lawrence len leonard lewis liam lloyd louis luke malcolm marcus mark martin matthew max michael mick mike mohammed mohammad muhammad nathan neil neville niall nicholas nigel noah noel norman oliver oscar owen patrick paul peter philip phil piers rajesh ralph raymond reginald rhys richard robert rodney roger ronald rory ross roy rupert russell ryan scott sean sebastian shaun simon spencer stefan stephen steven stewart stuart tariq thomas timothy toby tom trevor tristan victor vincent wayne william zac';
const female =
  'abigail adele aisha alice alison amanda amber amelia amy andrea angela anita ann anna annabel anne annette audrey barbara beatrice becky bernadette beth bethany beverley brenda bridget bronwen camilla cara carly carol caroline carolyn catherine cathy celia charlotte chelsea cheryl chloe christina christine claire clare claudia cynthia daisy danielle dawn deborah debbie deirdre denise diana diane donna doreen dorothy edith eileen elaine eleanor elizabeth ella ellen ellie emily emma erica erin esther eva fatima fay felicity fiona frances gail gemma geraldine gillian gina gloria grace gwen hannah harriet hazel heather helen helena holly imogen irene isabel isobel jacqueline jane janet janice jasmine jeanette jemma jennifer jenny jessica jill joan joanna joanne josephine joyce judith julia julie karen kate katherine kathleen kathryn katie kayleigh kirsty laura lauren leah leanne lilian lily linda lisa lorna lorraine louise lucy lydia lynn lynne maggie mandy margaret maria marie marian marion marjorie mary maureen megan melanie melissa michelle miranda miriam moira molly monica nadia nancy naomi natalie natasha niamh nicola nicole nina nora olivia pamela patricia paula pauline penelope phoebe polly priya rachael rachel rebecca rhiannon rita rosalind rose rosemary rosie ruth sally samantha sandra sara sarah sharon sheila shirley sian siobhan sophia sophie stephanie susan suzanne sylvia tamsin tanya teresa theresa tina tracey tracy ursula valerie vanessa vera veronica victoria violet vivien wendy yasmin yvonne zoe';
/** Given names of both, and short forms that do not surely tell. */
const both =
  'alex andie andy ash ashley bernie billie billy bobbie bobby carey charlie chris corey danni danny eddie evelyn frankie freddie gabby gerry hayden hilary jackie jamie jan jerry jess jo jodie jools jordan josh kelly kerry kim kris lee lesley leslie lindsay lindsey lou mel morgan nat nicky nikki ollie pat pip reece rob robbie robin ronnie rowan sam sammy sandy sasha shannon sid stacey steff steph steve stevie taylor teddy terry toni tony val viv';

const sexes = new Map<string, Sex>([
  ...male.split(' ').map((it): [string, Sex] => [it, 'male']),
  ...female.split(' ').map((it): [string, Sex] => [it, 'female']),
]);
const unsexed: ReadonlySet<string> = new Set(both.split(' '));
const titles: Readonly<Record<string, Sex>> = {
  Mr: 'male',
  Sir: 'male',
  Lord: 'male',
  Mrs: 'female',
  Ms: 'female',
  Miss: 'female',
  Dame: 'female',
  Lady: 'female',
};

/** Whether a folded word is a common given name, or a short form of one. */
export function isGivenName(word: string): boolean {
  return sexes.has(word) || unsexed.has(word);
}

/** Whether a pronoun for a man or a woman can mean the bearer of a name; null where neither title nor given name tells. */
export function sexOfName(name: string, title: string): Sex | null {
  const [given = '', ...rest] = name.toLowerCase().split(' ');
  return (
    titles[title.split(' ')[0] ?? ''] ?? (rest.length === 0 ? null : (sexes.get(given) ?? null))
  );
}

/** The sex that a pronoun tells; null of "they" and of words that are none. */
export function sexOfPronoun(text: string): Sex | null {
  if (/^(?:he|him|his)$/i.test(text)) return 'male';
  return /^(?:she|her)$/i.test(text) ? 'female' : null;
}
