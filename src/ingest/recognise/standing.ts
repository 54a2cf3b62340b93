import type { Person } from './person.ts';
import type { Statement } from './statement.ts';
import { isWitness } from './witness.ts';

/** What the words around a name say of its bearer. */
export type Standing = 'officer' | 'civilian' | 'unknown';

const kin =
  'mother|mum|father|dad|parents?|wife|husband|partner|girlfriend|boyfriend|fianc[e\u00e9]e?|son|daughter|brother|sister|aunt|uncle|cousin|nephew|niece|grand\\w+|widow|family|friend|neighbour';
const harmed =
  'victim|driver|motorist|passenger|pedestrian|cyclist|pensioner|prisoner|detainee|inmate|student|pupil|schoolboy|schoolgirl|teenager|youth|boy|girl|man|woman|shopkeeper|complainant|customer|tenant|resident|owner|fan|supporter|protester|spectator|bystander|shopper|landlord|landlady|waiter|waitress|barman|barmaid';
const others =
  'victim|driver|motorist|passenger|pedestrian|cyclist|pensioner|prisoner|detainee|inmate|suspect|student|pupil|teacher|schoolboy|schoolgirl|teenager|youth|boy|girl|man|woman|witness|shopkeeper|nurse|doctor|paramedic|judge|magistrate|coroner|recorder|minister|secretary|mayor|councillor|professor|expert|solicitor|barrister|counsel|lawyer|campaigner|activist|journalist|reporter|complainant|customer|tenant|resident|burglar|robber|dealer|killer|rapist|murderer|stalker|offender';
const civilianBefore = new RegExp(`\\b(?:${kin}|${others}),? (?:(?:mr|mrs|ms|miss|dr) )?$`);
const civilianAfter = new RegExp(
  `^,? (?:(?:aged )?\\d{2},? )?(?:(?:who )?(?:died|was (?:killed|murdered|found dead|pronounced dead|detained|stabbed|shot|raped|assaulted))\\b|(?:an? |the |his |her |their )(?:[\\w'-]+ ){0,3}?(?:${kin}|${others})\\b|whose (?:${kin})\\b)`,
);
const possessor = new RegExp(
  `^'s (?:[\\w-]+ ){0,1}?(?:${kin}|death|murder|body|killing)\\b(?! on the beat|, (?:pc|ps|dc|ds|sgt|sergeant|constable)\\b)`,
);
/** What is done to somebody at work shows that they work for the police. */
const punished =
  /^,? would have been (?:\w+ )?(?:dismissed|sacked)\b|^,? (?:(?:has|had) (?:\w+ )?been|was|were|would have been|is) (?:\w+ )?(?:dismissed (?:from|by|without|for|at|after)|sacked|suspended|removed (?:in|from)|demoted|reduced in rank|given an? (?:final )?written warning|found to have committed gross misconduct)\b/;
/** Words that tell an officer who is accused from one who speaks or decides. */
const blamed =
  /^,? (?:who )?(?:(?:has|had|was|is) (?:been )?(?:accused|charged|investigated|arrested|under investigation|facing|found guilty)|faces|denie[sd]|admit(?:s|ted)|will face|resigned|retired)\b/;
/** Whether the text says of a person that they were accused, or that something was done to them at work. */
export function isPunished(person: Person, statements: readonly Statement[]): boolean {
  return person.mentions.some((it) => {
    const statement = statements[it.statement];
    const after = statement?.folded.slice(it.end - statement.start) ?? '';
    return punished.test(after) || blamed.test(after);
  });
}

const officerBefore =
  /\b(?:dismissed|sacked) $|^(?:one|another|the other|the (?:first|second|third)), $|\b(?:officer|constable|sergeant|inspector|detective|policem[ae]n|policewom[ae]n|cop|copper|pc|pcso|probationer)s?,? $/;
const officerAfter =
  /^,? (?:(?:aged )?\d{2},? )?(?:formerly (?:of|with|at)|who (?:had )?(?:served|worked) (?:\w+ ){0,3}?(?:for|with|as|at)|(?:who (?:was|is|had been|served|worked) (?:\w+ ){0,2}?)?(?:formerly |previously )?(?:an? |a former |an ex-|the )?(?:[\w-]+ ){0,4}?(?:officer|constable|sergeant|inspector|detective|pc|pcso))\b/;

/** Whether a named person is told of as an officer, as somebody else, or as neither. */
export function standingOf(person: Person, statements: readonly Statement[]): Standing {
  if (person.mentions.some((it) => it.rank !== null)) return 'officer';
  for (const mention of person.mentions) {
    const statement = statements[mention.statement];
    if (statement === undefined) continue;
    const before = statement.folded.slice(0, mention.start - statement.start).slice(-60);
    const after = statement.folded.slice(mention.end - statement.start).slice(0, 100);
    if (officerBefore.test(before) || officerAfter.test(after) || punished.test(after))
      return 'officer';
    if (civilianBefore.test(before) || civilianAfter.test(after) || possessor.test(after))
      return 'civilian';
  }
  const first = person.mentions[0];
  return first !== undefined &&
    /^(?:Mr|Mrs|Ms|Miss|Dr|Judge|Sheriff|Recorder|Coroner|Councillor|Cllr|Lady|Lord|Sir|Dame)(?: Justice)?$/.test(
      first.title,
    )
    ? 'civilian'
    : 'unknown';
}

const harmedAfter = new RegExp(
  `^,? (?:(?:aged )?\\d{2},? )?(?:(?:who )?(?:was|had been|were) (?:\\w+ )?(?:assaulted|arrested|detained|injured|tasered|bitten|struck|stopped|searched|punched|hit|kicked|pushed|sprayed|knocked|left with)\\b|(?:an? [\\w -]{2,40}, )?(?:who )?(?:fell|broke|fractured|suffered|sustained|lost (?:an?|his|her|two|three|four)|needed|required|complained|made an? (?:formal )?complaint)\\b|'s complaint\\b|(?:an? |the )(?:[\\w'-]+ ){0,3}?(?:${harmed})\\b)`,
);
const harmedBefore = new RegExp(
  `\\b(?:(?:${harmed}),?|(?:assaulted|punched|kicked|struck|hit|bit|pushed|shoved|grabbed|groped|kissed|tasered|sprayed|harassed|stalked|abused|fired (?:\\w+ )?(?:at|on)|assault(?:ing)?(?: on| of)?|attack(?:ed|ing)?(?: on)?)(?: (?:\\d\\d-year-old|a man named|a woman named))?) (?:(?:mr|mrs|ms|miss) )?$`,
);
const kinAround = new RegExp(`\\b(?:${kin}),? (?:(?:mr|mrs|ms|miss) )?$`);
const kinAfter = new RegExp(
  `^,? (?:(?:aged )?\\d{2},? )?(?:his|her|their|the [\\w'-]+|[\\w'-]+'s) (?:[\\w'-]+ ){0,2}?(?:${kin})\\b`,
);

const evidence =
  /^,? (?:[^,.;]{1,60}, )?(?:also |then |later )?(?:gave evidence\b|told (?:us|investigators)\b)/;

function gaveEvidence({ mentions }: Person, statements: readonly Statement[]): boolean {
  return mentions.some((it) => {
    const statement = statements[it.statement];
    return evidence.test(statement?.folded.slice(it.end - statement.start) ?? '');
  });
}

/** What somebody who is no officer has to do with the matter, as a role: harmed by the conduct, or close to one who was. */
export function relationOf(
  person: Person,
  statements: readonly Statement[],
): 'complainant' | 'interested-person' | null {
  const isOfficer = person.mentions.some((it) => it.rank !== null);
  if (isOfficer) return isWitness(person.mentions, statements) ? 'complainant' : null;
  for (const mention of person.mentions) {
    const statement = statements[mention.statement];
    if (statement === undefined) continue;
    const before = statement.folded.slice(0, mention.start - statement.start).slice(-60);
    const after = statement.folded.slice(mention.end - statement.start).slice(0, 100);
    if (kinAround.test(before) || kinAfter.test(after)) return 'interested-person';
    if (harmedBefore.test(before) || harmedAfter.test(after)) return 'complainant';
  }
  return standingOf(person, statements) === 'civilian' && gaveEvidence(person, statements)
    ? 'complainant'
    : null;
}
