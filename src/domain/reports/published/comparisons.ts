/** Which column holds last year's figures of which other, by their labels. */
export interface Comparison {
  readonly now: string;
  /** As that year's report had `now`. */
  readonly before: string;
  readonly change?: string;
  readonly percentChange?: string;
}

/** How every table that sets last year beside this one names its columns. */
export const comparisons: readonly Comparison[] = [
  { now: 'This year', before: 'Last year', change: 'Change', percentChange: '% change' },
  { now: 'This year £', before: 'Last year £', change: 'Change £', percentChange: '% change' },
  { now: '£', before: 'Last year £', change: 'Change £', percentChange: '% change' },
  { now: 'Number', before: 'Last year number' },
  { now: '% this year', before: '% last year' },
  { now: '%', before: 'Last year' },
  { now: 'Mean', before: "Last year's mean" },
  { now: 'Median', before: "Last year's median" },
];

/** The comparisons that a table's columns make: a column of last year's figures is of one other only. */
export function comparisonsOf(labels: readonly string[]): readonly Comparison[] {
  const made = comparisons.filter(({ now, before }) => labels.includes(now) && labels.includes(before));
  return made.filter(({ before }, index) => made.findIndex((other) => other.before === before) === index);
}
