import type { Confirmation, TimeLimit } from '../timescales/timeLimits';

const known: Readonly<Record<Confirmation, string>> = {
  'primary text': '',
  'secondary sources': ' (as others report it)',
  derived: ' (our sum)',
  'local practice': '',
};

/** Names that are too long for a cell, and what everyone in the field calls them. */
const shortNames: readonly (readonly [RegExp, string])[] = [
  [/^.*\((SI \d+\/\d+)\), /, '$1, '],
  [/Local Government and Social Care Ombudsman/, 'LGSCO'],
];

/** Where a time limit comes from in short, and where that is not certain, that it is not. */
export function sourceInWords({ source, confirmation }: TimeLimit): string {
  const short = shortNames.reduce((text, [name, plain]) => text.replace(name, plain), source);
  return `${short}${known[confirmation]}`;
}
