/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** A label as it stands inside a sentence; one that holds a name or an initial keeps its capitals. */
export function inSentence(label: string): string {
  return /^\p{Lu}[^\p{Lu}]*$/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

const numerals = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** A small number in words, a large one in figures. */
export function numeral(count: number): string {
  return numerals[count] ?? String(count);
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** An ISO partial date as British readers write it; `--04-27` gives the day without a year. */
export function dateWords(date: string): string {
  const match = /^(?<year>\d{4}|-)(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?$/.exec(date);
  const { year, month, day } = match?.groups ?? {};
  const name = month ? months[Number(month) - 1] : undefined;
  const parts = [day ? String(Number(day)) : undefined, name, year === '-' ? undefined : year];
  return match ? parts.filter(Boolean).join(' ') : date;
}
