import type { Sex } from './given-name.ts';

/** Nouns, in the singular, for people and bodies that speak in a report of proceedings. */
const nouns = new Set(
  `officer constable sergeant inspector superintendent commander commissioner detective pc dc ds di sgt supt insp pcso
chief boss leader head director manager supervisor deputy executive secretary president minister mayor mp councillor
chair chairman chairwoman chairperson panel tribunal court judge jury coroner magistrate bench ombudsman adjudicator
force police constabulary service watchdog office authority department directorate unit federation union association
charity council government ministry college agency branch inspectorate commission committee body company firm school hospital met
spokesman spokeswoman spokesperson counsel barrister solicitor lawyer advocate prosecutor prosecution defence representative
investigator adviser advisor expert friend colleague witness victim complainant survivor accused defendant deceased
man woman men women girl boy child children teenager youth pupil student person people member staff team
mother mum father dad parent wife husband partner girlfriend boyfriend ex fiance fiancee son daughter brother sister
sibling twin aunt uncle cousin nephew niece grandmother grandfather family relative widow widower neighbour
driver passenger pedestrian cyclist motorist motorcyclist rider bystander resident tenant landlord landlady lodger
customer shopkeeper owner worker employee employer trainee recruit probationer trainer teacher tutor mentor instructor
doctor gp surgeon consultant nurse paramedic psychologist psychiatrist pathologist medic clinician professional
detainee prisoner suspect offender caller informant source whistleblower campaigner protester protestor activist
handler operator dispatcher controller analyst clerk guard custodian crew couple pair duo trio group public
chef cook barman barmaid bouncer doorman waiter waitress cleaner builder farmer soldier veteran firefighter engineer scientist
mechanic lecturer professor vicar priest imam rabbi midwife carer landowner gamekeeper hotelier publican steward
reporter journalist newspaper reviewer author other counterpart`.split(/\s+/),
);
const kinds =
  /(?:man|woman|men|women|person|people|worker|handler|taker|keeper|ist|ician|ographer)$/;

/** Whether a noun names a person or a body, which can speak, and no thing. Either number, any case. */
export function isSpeakingNoun(noun: string): boolean {
  const word = noun.toLowerCase().replace(/[\u2019']s?$|[.,]$/u, '');
  const singular = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
  return [word, singular, word.replace(/es$/, '')].some((it) => nouns.has(it)) || kinds.test(word);
}

/** Bodies, which no "he" or "she" stands for. */
const bodies =
  /^(?:panel|tribunal|court|jury|bench|force|police|service|office|authority|department|unit|federation|union|council|government|hospital|school|college|company|firm|family|public|team|group|committee|board|crew|staff|constabulary|watchdog|inspectorate|commission|association|charity|directorate|agency|branch|ministry|prosecution|defence)$/;

/** Whether a folded noun names a body of people. */
export function isBody(noun: string): boolean {
  return bodies.test(noun);
}

const female =
  /^(?:mrs|ms|miss|mother|mum|wife|daughter|sister|widow|grandmother|granddaughter|aunt|niece|woman|girl|girlfriend|fiancee|\w+woman)$/;
const male =
  /^(?:mr|father|dad|husband|son|brother|widower|grandfather|grandson|uncle|nephew|man|boy|boyfriend|fiance|\w{3,}man)$/;

/** The sex that a noun or a title tells: "widow", "Mr"; null where it tells none. */
export function sexOfNoun(noun: string): Sex | null {
  const word = noun.toLowerCase();
  if (female.test(word)) return 'female';
  return male.test(word) ? 'male' : null;
}
