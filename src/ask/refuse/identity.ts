import type { IdentityMatter, IdentityRefusal } from './identity-refusal.ts';
import { refuseLabel } from './label.ts';
import { refusePerson } from './person.ts';

/**
 * The refusal where a question is after somebody whom the sources withhold; null where it is not.
 * It neither confirms nor denies, repeats no name that was suggested, and quotes the withholding
 * where it is clear which case is meant (domain rules B1, B2, B3, B5).
 */
export function refuseIdentity(matter: IdentityMatter): IdentityRefusal | null {
  return refuseLabel(matter) ?? refusePerson(matter);
}
