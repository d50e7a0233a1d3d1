import { spellingKey } from '../log/unifySpellings';

/** How complaints are dealt with, in the order printed. */
export const routeLabels = ['Early resolution', 'Informal', 'Formal', 'Withdrawn'] as const;
type RouteLabel = (typeof routeLabels)[number];

/** What councils call them; any other word is the council's own, and is printed as it is. */
const spellings: Readonly<Record<RouteLabel, readonly string[]>> = {
  'Early resolution': ['ADR', 'Alternative dispute resolution', 'Early', 'Early resolution (ADR)'],
  Informal: ['Informal resolution', 'Informal complaint', 'Dealt with informally'],
  Formal: ['Formal complaint', 'Formal procedure', 'Formal investigation'],
  Withdrawn: ['Complaint withdrawn'],
};

const byKey = new Map(
  routeLabels.flatMap((label) => [label, ...spellings[label]].map((word) => [spellingKey(word), label])),
);

/** The row of routes that a word of the log counts in. */
export function routeLabel(word: string): string {
  return byKey.get(spellingKey(word)) ?? word;
}
