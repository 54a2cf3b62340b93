import { type Sex, sexOfName, sexOfPronoun } from '../../core/text/given-name.ts';
import type { Party } from './party.ts';
import type { Person } from './person.ts';

/** Whether somebody of a sex can be the one of whom a party's reports say "he" or "she". */
export function fitsSex({ reports }: Party, sex: Sex | null): boolean {
  if (sex === null) return true;
  return reports.every(({ subjects: [only, ...more] }) => {
    if (only?.form !== 'pronoun' || more.length > 0) return true;
    return (sexOfPronoun(only.text) ?? sex) === sex;
  });
}

/** By the first title that a text gives somebody, or the given name. */
export function sexOfPerson({ name, mentions }: Person): Sex | null {
  return sexOfName(name, mentions.find((it) => it.title !== '')?.title ?? '');
}
