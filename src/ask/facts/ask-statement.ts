import type { CaseQuote, Evidence } from '../../core/case.ts';
import { fold } from '../../core/text/fold.ts';
import { isStopWord } from '../../core/text/stop-words.ts';
import { termOf, termsOf } from '../../core/text/terms.ts';
import { wordsOf } from '../../core/text/words.ts';
import { rolesAsked } from './ask-role.ts';
import { type Ask, factAnswer, type Matter } from './matter.ts';
import { inSentence, listed } from './wording.ts';

const cue = {
  said: /\b(?:sa(?:y|id|ys)|comment(?:s|ed)?|call(?:ed|s)?|describe[ds]?|told|quotes?|quoted|words|wording|statement|reaction|respon(?:d|ded|se)|apolog(?:y|ise|ised|ize|ized|ies)|remarks?|react(?:ed)?|criticis(?:m|ed|e)|slam(?:med)?|think|thought)\b/,
  apology: /\b(?:apolog\w*|sorry)\b/,
  watchdog: /\b(?:iopc|watchdog|independent office)\b/,
  yesNo: /^\s*(?:did|does|has|have|was|were|is)\b/,
};
/** Roles that decide, beside those that only argue or comment. */
const deciders = new Set([
  'panel',
  'panel-chair',
  'independent-panel-member',
  'police-panel-member',
]);
/** Which roles a general word for a side or a body takes in. */
const widened: Readonly<Record<string, readonly string[]>> = {
  panel: [...deciders],
  iopc: ['iopc-regional-director'],
  'investigating-body': ['iopc-regional-director'],
  'oversight-body': ['iopc-regional-director'],
  'appropriate-authority': ['force-spokesperson'],
};

/** What somebody said: by role, by name, or by kind (an apology). Argument is never handed out as a finding. */
export const statementAsk: Ask = {
  name: 'statement',
  fits: (question, asked) => {
    if (!cue.said.test(asked)) return 0;
    if (cue.apology.test(asked)) return 0.8;
    const somebody = rolesAsked(question, asked).length + question.people.length > 0;
    return somebody || cue.watchdog.test(asked) ? 0.88 : 0.3;
  },
  answer: (matter) => {
    const speakers = meantSpeakers(matter);
    const wanted = matterWords(matter);
    const quoted = matter.case.quotes.map((quote) => ({ quote, shared: shared(quote, wanted) }));
    const close = quoted.filter((it) => it.shared >= 2).sort((a, b) => b.shared - a.shared);
    if (cue.yesNo.test(matter.asked) && close[0] && speakers.roles.length > 0) {
      return attributed(matter, close[0].quote, speakers.roles);
    }
    const theirs = quoted
      .filter(({ quote }) => spokenBy(quote, speakers, matter))
      .sort((a, b) => b.shared - a.shared);
    return theirs.length === 0
      ? null
      : told(
          matter,
          theirs.map((it) => it.quote),
        );
  },
};

interface Speakers {
  readonly roles: readonly string[];
  readonly names: readonly string[];
}

function meantSpeakers(matter: Matter): Speakers {
  const bodies = cue.watchdog.test(matter.asked) ? ['iopc'] : [];
  const roles = [...rolesAsked(matter.question, matter.asked), ...bodies];
  return {
    roles: roles.flatMap((it) => widened[it] ?? [it]),
    names: matter.people.flatMap((it) => (it.name ? [fold(it.name)] : [])),
  };
}

function spokenBy(quote: CaseQuote, speakers: Speakers, matter: Matter): boolean {
  if (cue.apology.test(matter.asked)) return quote.kind === 'apology';
  if (speakers.names.length > 0) return speakers.names.includes(fold(quote.speaker ?? ''));
  return speakers.roles.includes(quote.speaker_role ?? '');
}

/** Whether the role asked about said these words, and if not, who did. */
function attributed(matter: Matter, quote: CaseQuote, roles: readonly string[]) {
  const { vocabulary } = matter.corpus;
  const role = quote.speaker_role ?? '';
  const who = [quote.speaker, inSentence(vocabulary.label('role', role))]
    .filter(Boolean)
    .join(', ');
  const asked = inSentence(vocabulary.label('role', roles[0] ?? ''));
  const line = roles.includes(role)
    ? `These words are reported from ${who}.`
    : `These words are not reported from the ${asked}. They are those of ${who}${deciders.has(role) ? '' : ', and are not a finding'}.`;
  return factAnswer(matter, line, quote.evidence);
}

function told(matter: Matter, quotes: readonly CaseQuote[]) {
  const { vocabulary } = matter.corpus;
  const speakers = [
    ...new Set(
      quotes.map((it) =>
        [it.speaker, inSentence(vocabulary.label('role', it.speaker_role ?? 'unattributed'))]
          .filter(Boolean)
          .join(', '),
      ),
    ),
  ];
  const evidence = quotes.flatMap((it): readonly Evidence[] => it.evidence);
  return factAnswer(matter, `In the words of ${listed(speakers)}.`, evidence);
}

/** The words that say what the statement is about, without the asking and the names. */
function matterWords(matter: Matter): ReadonlySet<string> {
  const names = matter.case.officers.flatMap((it) => termsOf(`${it.label} ${it.name.value ?? ''}`));
  const known = new Set(names.map((it) => it.term));
  return new Set(
    wordsOf(matter.question.query.text)
      .filter((it) => !isStopWord(it.text) && !cue.said.test(it.text))
      .map((it) => termOf(it.text))
      .filter((it) => !known.has(it)),
  );
}

function shared(quote: CaseQuote, wanted: ReadonlySet<string>): number {
  const terms = new Set(quote.evidence.flatMap((it) => termsOf(it.quote).map(({ term }) => term)));
  return [...wanted].filter((it) => terms.has(it)).length;
}
