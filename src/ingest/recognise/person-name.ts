const rankWords =
  '(?:(?:[Tt]emporary|[Aa]cting|[Dd]eputy|[Aa]ssistant|[Dd]etective|[Dd]et|[Cc]hief|[Ss]pecial|[Pp]olice|[Cc]ustody|[Tt]rainee|[Ss]tudent) )*(?:[Cc]onstable|CONSTABLE|[Ss]ergeant|SERGEANT|Sgt|Sergt|[Ii]nspector|Insp|[Ss]uperintendent|Supt|[Cc]ommander|[Cc]ommissioner|[Cc]ons?|W?P[Cc]|PS|DC|DS|DI|DCI|DSU|DCS|ACC|DCC|PCSO|Det Con|Det Sgt|T/DC|PCs|DCs|[Cc]onstables|[Ss]ergeants|Sgts)|[Cc]hief [Cc]on(?:stable)?';
const titleWords =
  '(?:Mr|Mrs|Ms|Lord|Lady) Justice|Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Prof(?:essor)?|Judge|Sheriff|Recorder|Coroner|Councillor|Cllr|Lady|Lord';
/** One capitalised word of a name. */
export const nameWord =
  "(?:(?:O['’]|Mc|Mac|[Dd]['’])?\\p{Lu}[\\p{L}]+(?:[-’'](?!s\\b)\\p{Lu}?\\p{L}+)*)";
const initial = '\\p{Lu}\\.?';
const fullName = `${nameWord}(?: (?:${nameWord}|${initial}|de|van|der|von|ap|al|bin|le)){0,3}`;
/** A name behind a rank or a title, the last of two ("a constable, PC Example"); groups `rank`, `title` and `name`. */
export const introduced = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<rank>${rankWords})|(?<title>${titleWords}))\\.?,? (?:\\d{2,6},? )?(?!(?:${rankWords}|${titleWords})\\b)(?<name>${fullName})`,
  'gu',
);
/** Letters that only people have behind a name: "Ann Sample KC". */
export const honours = /^(?: (?:KC|QC|CBE|OBE|MBE|QPM|KPM)\b)+/i;
/** Two or more capitalised words in a row. */
export const capitals = new RegExp(
  `(?<![\\p{L}\\p{N}])${nameWord}(?: (?:${nameWord}|${initial}))+(?![\\p{L}])`,
  'gu',
);
/** Capitalised words that make a name of an organisation, a place, a day or a rank and not of a person. */
const notName =
  /^(?:Police|Constabulary|Service|Force|The|This|That|These|Those|A|An|He|She|It|They|We|In|On|At|After|Before|But|And|However|When|While|Following|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|IOPC|IPCC|CPS|CCTV|BBC|PSD|HQ|Court|Crown|Magistrates|Prosecution|Independent|Office|Conduct|Complaints|Commission|Professional|Standards|Department|Directorate|Chief|Deputy|Assistant|Constable|Sergeant|Inspector|Superintendent|Detective|Officer|Officers|Regional|Director|Panel|Chair|Chairman|Chairwoman|Chairperson|Spokesman|Spokeswoman|Spokesperson|Prosecutor|Investigator|Misconduct|Hearing|Gross|Station|Street|Road|Avenue|Lane|Close|Hospital|University|School|Council|County|City|Town|North|South|East|West|Great|Greater|New|Regulation|Regulations|Act|Code|Ethics|College|Policing|Federation|Commissioner|Crime|National|Metropolitan|Met|British|Transport|Ministry|Defence|Home|Secretary|Centre|Women|Justice|Sources|Read|More|Speaking|Prosecuting|Defending|Presenting|Former|Equality|Diversity|Honesty|Integrity|Authority|Respect|Courtesy|Duties|Responsibilities|Orders|Instructions|Discreditable|Confidentiality|Family|Liaison|Taser|WhatsApp|Facebook|Instagram|Twitter|Google|BMW|Vauxhall|Ford|Audi|Mercedes|PC|PS|DC|DS|DI|Sgt|Mr|Mrs|Ms|Miss|Dr|Head|Heddlu|Barrister|Counsel|Lawyer|Solicitor|Judge|Legally|Qualified|England|Wales|Scotland|Ireland|Britain|UK|London|European|Christmas|Easter|God|Operation|Team|Unit|Squad|Group|Association|Tribunal|Appeals|Appeal|List|Barred|Asked|According|Royal|Navy|Army|Child|Girl|Boy|Woman|Man|Neighbour|Analyst|Trainee|Society|Trust|Anonymous|Foundation|Charity|Broadcasting|News|Newswire|Herald|Gazette|Telegraph|Guardian|MSP|MP|PCC|Both|Another|One|Two|Three|Four|Five|Six|All|No|Since|As|If|For|From|With|Under|During|Despite|Although|There|Their|His|Her|Its|Our|You|I|What|Why|Who|How|Where|Not|Also|Then|Now|Later|Earlier|Last|Next|Today|Yesterday|Neither|Each|Every|Some|Many|Most|Such|Because|Once|Until|Between|KC|QC|Evidence|Allegations?|Investigators?|Witness(?:es)?)$/;

const rankAbbreviations: Readonly<Record<string, string>> = {
  sgt: 'sergeant',
  sergt: 'sergeant',
  insp: 'inspector',
  supt: 'superintendent',
  con: 'constable',
  cons: 'constable',
  wpc: 'pc',
  ps: 'sergeant',
  ds: 'detective sergeant',
  di: 'detective inspector',
  dci: 'detective chief inspector',
  dsu: 'superintendent',
  dcs: 'chief superintendent',
  't/dc': 'constable',
  det: 'detective',
};

/** A printed rank in full words, folded. */
export function expandRank(rank: string): string {
  return rank
    .toLowerCase()
    .replace(/(?<=pc|dc|sgt|constable|sergeant)s$/, '')
    .split(' ')
    .map((word) => rankAbbreviations[word] ?? word)
    .join(' ');
}

/** "Colleague Y": who stands under a letter is not named. */
function isLettered(words: readonly string[]): boolean {
  return /^\p{Lu}\.?$/u.test(words.at(-1) ?? '');
}

/** The names of two words or more in a capitalised run, which organisations and ranks cut into pieces. */
export function namesWithin(run: string, at: number): { name: string; at: number }[] {
  const names: { name: string; at: number }[] = [];
  let words: string[] = [];
  let start = at;
  let place = at;
  for (const word of [...run.split(' '), '']) {
    if (word === '' || notName.test(titleCase(word.replace(/['\u2019]s$/, '')))) {
      if (words.length > 1 && words.length < 5 && !isLettered(words))
        names.push({ name: words.join(' '), at: start });
      words = [];
    } else {
      if (words.length === 0) start = place;
      words.push(word);
    }
    place += word.length + 1;
  }
  return names;
}

/** Cuts a capitalised run at the first word that cannot be part of a person's name. */
export function trimName(name: string): string {
  const words = name.split(' ');
  const stop = words.findIndex((word) => notName.test(titleCase(word)));
  const kept = stop === -1 ? words : words.slice(0, stop);
  while (kept.length > 0 && /^(?:de|van|der|von|ap|al|bin|le)$/.test(kept.at(-1) ?? '')) kept.pop();
  return kept.join(' ').replace(/['’]s$/, '');
}

function titleCase(word: string): string {
  return /^\p{Lu}{4,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}
