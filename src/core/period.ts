/** ISO 8601 interval of whole days, both ends included: `2019-03-01/2019-03-04`. */
export type Period = `${string}/${string}`;

/** The days that a partial date can mean (`2021-06` is all of June); none for a date without a year. */
export function periodOf(first: string, last: string = first): Period | null {
  if (first.startsWith('--') || last.startsWith('--')) return null;
  return `${firstDay(first)}/${lastDay(last)}`;
}

/** Whether a day of the period lies on or after the first day that the partial date can mean. */
export function reaches(period: Period, date: string): boolean {
  return period.slice(period.indexOf('/') + 1) >= firstDay(date);
}

/** Whether a day of the period lies on or before the last day that the partial date can mean. */
export function startsBy(period: Period, date: string): boolean {
  return period.slice(0, period.indexOf('/')) <= lastDay(date);
}

function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** Days are only compared, so that every month may end on its 31st. */
function lastDay(date: string): string {
  return date + '-12-31'.slice(date.length - 4);
}
