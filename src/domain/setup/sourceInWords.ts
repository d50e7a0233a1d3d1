import type { Confirmation, TimeLimit } from '../timescales/timeLimits';

const known: Readonly<Record<Confirmation, string>> = {
  'primary text': '',
  'secondary sources': ' (as other sources give it; not checked against its own words)',
  derived: ' (our sum)',
  'local practice': '',
};

/** Where a time limit comes from, and that it is not certain where it is not. */
export function sourceInWords({ source, confirmation }: TimeLimit): string {
  return `${source}${known[confirmation]}`;
}
