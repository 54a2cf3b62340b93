import { z } from 'zod';
import { term } from './term.ts';

/** Who somebody is in a hearing. */
const role = term.extend({
  means: z.string(),
  /** Only a role of which this is true may name an accused officer. */
  mayBeTheAccused: z.boolean(),
  note: z.string(),
});
export type Role = Readonly<z.infer<typeof role>>;

/** An organisation that takes part without being a force. */
const body = term.extend({
  from: z.string().nullable(),
  to: z.string().nullable(),
  nation: z.string().nullable(),
  note: z.string(),
});
export type Body = Readonly<z.infer<typeof body>>;

/** `corpus/vocabulary/roles.json`. */
export const rolesFile = z.strictObject({ roles: z.array(role), bodies: z.array(body) });
