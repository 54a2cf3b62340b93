import type { Problem, Result } from '../failure.ts';

/** Cases or quotes a page where nobody says otherwise. */
export const defaultLimit = 5;

/** What a query may say about its reply: a page's size, its number, and whether drafts answer. */
export interface QueryOptions {
  readonly limit?: number;
  readonly page?: number;
  readonly drafts?: boolean;
}
export type QueryOption = keyof QueryOptions;

/** Most cases or quotes a page, and the last page that anybody can ask for. */
export const optionLimits = { limit: 100, page: 100_000 } as const;

const answers: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['true', true],
  ['on', true],
  ['no', false],
  ['false', false],
  ['off', false],
]);

export const queryOptions: readonly QueryOption[] = ['limit', 'page', 'drafts'];

/** Reads the value of an option as typed. */
export function readOption(name: QueryOption, typed: string): Result<QueryOptions> {
  const word = typed.trim().toLowerCase();
  if (name === 'drafts') {
    const value = answers.get(word);
    if (value !== undefined) return { ok: true, value: { drafts: value } };
    return refuse(name, typed, 'drafts is yes or no', ['drafts:yes', 'drafts:no']);
  }
  const most = optionLimits[name];
  const number = /^\d{1,9}$/.test(word) ? Number(word) : 0;
  if (number >= 1 && number <= most) return { ok: true, value: { [name]: number } };
  const near = number > most ? most : defaultLimit;
  const nearest = name === 'limit' ? `limit:${near}` : 'page:1';
  return refuse(name, typed, `${name} is a whole number from 1 to ${most}`, [nearest]);
}

function refuse(name: string, typed: string, message: string, nearest: string[]) {
  const problem: Problem = { input: `${name}:${typed}`.slice(0, 60), message, nearest };
  return { ok: false, problems: [problem] } as const;
}
