const titled = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?\s+(?<surname>\p{Lu}[\p{L}'\u2019-]+)$/u;
const noFirstName = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|The|And|But|In|On|At|For|When)$/;

/**
 * The first name and surname of somebody called by title and surname, where what stands before gives
 * exactly one: "Mrs Roe" after "Jane Roe, 71" is Jane Roe.
 * @param offices folded words of ranks and offices, which are no first names
 */
export function fullName(
  name: string,
  before: string,
  offices: ReadonlySet<string>,
): string | null {
  const surname = titled.exec(name)?.groups?.surname;
  if (surname === undefined) return null;
  const pattern = new RegExp(
    `(?<![\\p{L}'\u2019-])(?<first>\\p{Lu}\\p{Ll}[\\p{L}'\u2019-]*)\\s+${surname}(?![\\p{L}-])`,
    'gu',
  );
  const firsts = [...before.matchAll(pattern)].flatMap(({ groups }) => groups?.first ?? []);
  const [only, another] = new Set(
    firsts.filter((it) => !noFirstName.test(it) && !offices.has(it.toLowerCase())),
  );
  return only === undefined || another !== undefined ? null : `${only} ${surname}`;
}
