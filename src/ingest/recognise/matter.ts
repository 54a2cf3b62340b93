import type { Article } from '../../core/article.ts';
import type { Vocabulary } from '../../core/vocabulary/vocabulary.ts';
import { namingOrders } from './anonymity.ts';
import { withChiefChair } from './chief-chair.ts';
import { appealIn, barredIn } from './consequence.ts';
import { forceNames, forcesIn, type NamedForce } from './force.ts';
import { datedProceedings } from './hearing-date.ts';
import { ledgerOf } from './ledger.ts';
import { machineOrdersIn } from './machine-address.ts';
import { isOnlyIn, otherCasesIn } from './other-case.ts';
import { isOutsider } from './outsider.ts';
import type { Party } from './party.ts';
import { withPending } from './pending.ts';
import { type Person, personsIn } from './person.ts';
import { type NamedProceeding, proceedingsIn } from './proceeding.ts';
import { type Report, reportsOf } from './report.ts';
import { isNoParty, retractedIn } from './retraction.ts';
import { type NamedRole, rolesOf } from './role.ts';
import { settledParties } from './settle.ts';
import { type NamedStandard, standardsIn } from './standard.ts';
import { isPunished, standingOf } from './standing.ts';
import { type Statement, statementsOf } from './statement.ts';

/** Everything that the rules read out of one article. */
export interface Matter {
  readonly article: Article;
  readonly statements: readonly Statement[];
  readonly persons: readonly Person[];
  readonly roles: readonly NamedRole[];
  /** Named people without a role in the hearing. */
  readonly accused: readonly Person[];
  readonly forces: readonly NamedForce[];
  readonly reports: readonly Report[];
  readonly parties: readonly Party[];
  readonly proceedings: readonly NamedProceeding[];
  readonly orders: ReturnType<typeof namingOrders>;
  readonly barred: ReturnType<typeof barredIn>;
  readonly appeal: ReturnType<typeof appealIn>;
  readonly standards: readonly NamedStandard[];
}

/** Many times the length of a report; what stands further on is not read, so that time stays bounded. */
const mostStatements = 1_500;
const mostRead = 150_000;

/** Reads an article. Pure; the same article and vocabulary give the same matter. */
export function readMatter(article: Article, vocabulary: Vocabulary): Matter {
  const { body } = article;
  const statements = statementsOf(body.slice(0, mostRead)).slice(0, mostStatements);
  const persons = personsIn(statements).filter((it) => !isPlace(it, vocabulary));
  const roles = withChiefChair(rolesOf(persons, statements), persons, statements);
  const taken = new Set(roles.map((it) => it.person));
  const others = untrustedIn(statements, persons);
  const wanted = isWatchdogs(article, statements) ? ['officer'] : ['officer', 'unknown'];
  const strangers = persons.filter(
    (it) => isOutsider(it, statements) || isNoParty(it, persons, statements),
  );
  const accused = persons.filter(
    (it) =>
      !taken.has(it) &&
      !isDecider(it, statements) &&
      !strangers.includes(it) &&
      !isOnlyIn(others, it, statements) &&
      wanted.includes(standingOf(it, statements)),
  );
  const reports = reportsOf({
    statements,
    others,
    strangers,
    persons: accused,
    forceNames: forceNames(body),
  });
  const { parties, people } = ledgerOf(reports, accused, statements);
  return {
    article,
    statements,
    persons,
    roles,
    accused,
    forces: forcesIn(body, statements, article, vocabulary),
    reports,
    parties: withPending(
      settledParties(heard(parties, statements), accused, people, statements),
      people,
      statements,
    ),
    orders: namingOrders(statements),
    barred: barredIn(statements),
    appeal: appealIn(statements),
    standards: standardsIn(statements, vocabulary),
    proceedings: datedProceedings(
      proceedingsIn(
        statements,
        reports.some(
          (it) =>
            it.stage === 'carried-out' &&
            (it.agent === 'panel' || /dismissed|written-warning|rank/.test(it.slug)),
        ),
      ),
      statements,
      reports,
      article.published,
    ),
  };
}

/** The statements that tell nothing of the text's own matter: of other cases, taken back, or meant for a machine. */
function untrustedIn(
  statements: readonly Statement[],
  persons: readonly Person[],
): ReadonlySet<Statement> {
  return new Set([
    ...otherCasesIn(statements, persons),
    ...retractedIn(statements),
    ...machineOrdersIn(statements),
  ]);
}

const chief = /^(?:assistant-|deputy-)?chief-constable$/;

/** A chief officer of whom the text does not say that anything was done to him: he decides, and is not accused. */
function isDecider(person: Person, statements: readonly Statement[]): boolean {
  const isChief = person.mentions.some((it) => it.rank !== null && chief.test(it.rank));
  return isChief && !isPunished(person, statements);
}

const watchdogSpeaks =
  /\b(?:our (?:investigation|investigators|opinion|view|report|decision|findings|review)|we (?:also |then |therefore )?(?:found|concluded|considered|investigated|interviewed|obtained|were of|decided|recommended|determined|looked at|directed|managed|took|made|began|conducted|established|reviewed|examined))\b/;

const watchdogs =
  /\b(?:IOPC|IPCC|PIRC|Independent Office for Police Conduct|Independent Police Complaints Commission|Police Investigations (?:and|&) Review Commissioner|Police Ombudsman)\b/;

/** Whether the watchdog itself writes: it names officers by rank or letter, and anybody else named is no officer. */
function isWatchdogs({ publisher }: Article, statements: readonly Statement[]): boolean {
  if (publisher !== null && watchdogs.test(publisher)) return true;
  const own = statements.filter((it) => !it.text.includes('"') && !it.text.includes('\u201c'));
  return own.filter((it) => watchdogSpeaks.test(it.folded)).length >= 2;
}

const placeNames = new WeakMap<Vocabulary, ReadonlySet<string>>();

/** "Thames Valley" is a force's area and nobody's name. */
function isPlace({ name }: Person, vocabulary: Vocabulary): boolean {
  let names = placeNames.get(vocabulary);
  if (names === undefined) {
    const all = vocabulary.forces.flatMap((it) => [it.shortName, ...it.areas, ...it.places]);
    names = new Set(all.map((it) => it.toLowerCase()));
    placeNames.set(vocabulary, names);
  }
  return names.has(name.toLowerCase());
}

const hearing =
  /\b(?:hearings?|panels?|tribunal|(?:misconduct|disciplinary) meetings?|(?:the|this|that|his|her|their) meeting|(?:arranged|held|convened|organised)(?: for)? (?:an? |the )?meetings?(?! (?:with|between|of|about))|cleared|exonerated|thrown out|threw out)\b/;

/** Where no hearing or meeting is spoken of, "did not amount to misconduct" is a decision that there is no case. */
function heard(parties: readonly Party[], statements: readonly Statement[]): Party[] {
  const sanctioned = parties.some(({ reports }) =>
    reports.some((it) => /dismissed|written-warning|rank/.test(it.slug)),
  );
  if (sanctioned || statements.some((it) => hearing.test(it.folded))) return [...parties];
  return parties.map((party) => ({
    ...party,
    reports: party.reports.map((it) =>
      it.slug === 'not-proven'
        ? { ...it, kind: 'no-case', slug: 'no-case-to-answer', stage: 'decision' }
        : it,
    ),
  }));
}
