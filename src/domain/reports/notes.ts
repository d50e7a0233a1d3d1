import type { LeftOut } from '../timescales/caseTimescales';
import type { ReportData } from './reportData';

/** Why last year's figures are blank, when the log does not reach back. */
export function lastYearNote({ knowsLastYear, lastYear }: ReportData): readonly string[] {
  return knowsLastYear
    ? []
    : [`Last year cannot be told: the log holds no record received in ${lastYear.label}.`];
}

/**
 * How many complaints stand behind the mentions of a one-way table, where a complaint can count in several rows.
 *
 * @param noun what is counted, where it is no complaints: "compliments"
 */
export function mentionsNote(complaints: number, mentions: number, noun = 'complaints'): readonly string[] {
  return [
    `Number of ${noun}: ${complaints}. Percentages are of ${noun}.${several(complaints, mentions, noun)}`,
  ];
}

/** The same where no percentage is of complaints. */
export function sharedMentionsNote(complaints: number, mentions: number): readonly string[] {
  return [`Number of complaints: ${complaints}.${several(complaints, mentions)}`];
}

function several(complaints: number, mentions: number, noun = 'complaints'): string {
  return mentions > complaints
    ? ` A ${noun.replace(/s$/, '')} with several counts once in each of its rows, so the rows add to more.`
    : '';
}

const reasons: readonly (readonly [LeftOut, string])[] = [
  ['withdrawn', 'withdrawn'],
  ['suspended', 'suspended'],
  ['escalated', 'escalated with no stage 1 response'],
  ['cannot tell', 'whose working days cannot be told'],
];

/**
 * How many decided complaints timeliness leaves out, and why: "Left out: 4 withdrawn, 1 suspended."
 *
 * @param leftOut the reason for each complaint left out
 */
export function leftOutNote(leftOut: readonly LeftOut[], where = ''): readonly string[] {
  if (leftOut.length === 0) return [];

  const counts = reasons
    .map(([reason, words]) => ({ words, count: leftOut.filter((each) => each === reason).length }))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `${count} ${words}`);
  return [`Left out${where}: ${counts.join(', ')}.`];
}
