import type { NamedForce } from './force.ts';
import type { Matter } from './matter.ts';
import type { Party } from './party.ts';

/** A watchdog's or court-like matter without anybody disciplined still is a matter about conduct. */
const conduct =
  /\b(?:case to answer|standards of professional behaviour|conduct (?:matter|investigation|of (?:officers|the officer|police))|misconduct|(?:complaint|death|incident)[^.;]{0,80}referred to (?:us|the iopc)|we (?:investigated|began an independent investigation|looked at|did not uphold)|our investigation|disciplinary)\b/;
/** Texts about rules, figures and policy report no proceedings against anybody. */
const general =
  /\b(?:(?:hundreds|dozens|thousands) of|freedom of information|foi request|per cent|%|statistics|figures (?:show|reveal|published)|annual report|new (?:rules|regulations|powers|laws?)|consultation|home secretary|recruit(?:s|ment)|strategy|(?:since|in|over) the (?:past|last) (?:\w+ )?(?:years?|months))\b/;

/** The matters of an article that make cases: none for general statements, several where officers of several forces are dealt with. */
export function mattersOf(matter: Matter): Matter[] {
  if (!isMatter(matter)) return [];
  const groups = byForce(matter);
  if (groups.length < 2) return [matter];
  return groups.map(({ force, parties }) => ({
    ...matter,
    parties,
    forces: [force, ...matter.forces.filter((it) => it !== force)],
  }));
}

function isMatter(matter: Matter): boolean {
  const { parties, proceedings, statements } = matter;
  const specific = parties.filter(
    (it) =>
      it.form !== 'group' || it.count !== null || it.mentions.some((mention) => mention.definite),
  );
  if (specific.some((it) => it.form === 'named' || it.form === 'letter')) return true;
  if (matter.forces.length === 0) return false;
  const generic = statements.filter((it) => general.test(it.folded)).length;
  if (specific.length > 0) return generic < 2 || statements.length > generic * 6;
  const speaks = statements.filter((it) => conduct.test(it.folded)).length;
  return generic === 0 && (proceedings.some((it) => it.held) ? speaks >= 1 : speaks >= 2);
}

interface Group {
  readonly force: NamedForce;
  readonly parties: Party[];
}

/** Named or lettered people whose own sentence names another force as employer than the others' do. */
function byForce(matter: Matter): Group[] {
  const groups: Group[] = [];
  for (const party of matter.parties) {
    const force = employerOf(party, matter) ?? matter.forces[0];
    if (force === undefined) return [];
    const known = groups.find((it) => it.force === force);
    if (known === undefined) groups.push({ force, parties: [party] });
    else known.parties.push(party);
  }
  return groups;
}

/** The force whose name stands nearest after or before the party's introduction in its sentence. */
function employerOf(party: Party, matter: Matter): NamedForce | undefined {
  if (party.form === 'group' && party.count === null) return undefined;
  for (const mention of party.mentions) {
    const after = matter.article.body.slice(mention.end, mention.end + 60).split(/[.\n]/)[0] ?? '';
    const of =
      /^,?(?: \d{2},)?(?: (?:a|an|the|formerly|previously|who|was|is|served|serves|serving|based|with|of|from|at|officer|constable|sergeant|and|aged|\d{2}),?)* /.exec(
        after,
      );
    const own = matter.forces.find((it) =>
      it.places.some((place) => place.start >= mention.start && place.end <= mention.end),
    );
    if (own !== undefined) return own;
    if (of === null) continue;
    const from = mention.end + of[0].length;
    const near = matter.forces.find((it) =>
      it.places.some((place) => place.start >= mention.end && place.start <= from + 4),
    );
    if (near !== undefined) return near;
  }
  return undefined;
}
