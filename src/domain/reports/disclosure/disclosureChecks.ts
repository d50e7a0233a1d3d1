import type { ReportCheck } from '../annualReport';
import { dfeNextSmallestBelow } from './disclosureRule';
import type { DisclosureRule } from './disclosureRule';
import type { LeftOutTable } from './leftOutTables';
import type { SuppressedFigures } from './suppressedFigures';

/** What is claimed of the publishable copy, and what no copy can promise. */
export function disclosureChecks(
  suppressed: SuppressedFigures,
  leftOut: readonly LeftOutTable[],
  rule: DisclosureRule,
): readonly ReportCheck[] {
  return [
    {
      id: 'published',
      ok: suppressed.exposed === 0,
      detail: `${shownAsC(suppressed, rule)} ${claim(suppressed, rule)}`,
    },
    ...tablesLeftOut(leftOut),
    {
      id: 'published-elsewhere',
      ok: true,
      detail:
        'The copy cannot protect what is told elsewhere: compare it with last year’s report and with what other bodies publish, for a figure printed there can give away one that is c here.',
    },
  ];
}

function tablesLeftOut(leftOut: readonly LeftOutTable[]): readonly ReportCheck[] {
  if (leftOut.length === 0) return [];
  return [
    {
      id: 'published-left-out',
      ok: true,
      detail: `Publishable copy: ${counted(leftOut.length, 'table')} left out, of which no figure but 0 could be shown; the copy names each at its end.`,
    },
  ];
}

function shownAsC({ small, secondary }: SuppressedFigures, { threshold }: DisclosureRule): string {
  return `Publishable copy: ${counted(small, 'number')} from 1 to ${threshold} and ${counted(secondary, 'other')} shown as c.`;
}

function claim({ exposed, small }: SuppressedFigures, { method }: DisclosureRule): string {
  if (exposed > 0) {
    const which = `${counted(exposed, 'small number')} of ${small}`;
    const why = `the Department’s rule suppresses no other figure of ${dfeNextSmallestBelow} or more`;
    return method === 'dfe'
      ? `${which} may be worked out from the rest, for ${why}.`
      : `${which} may be worked out from the rest.`;
  }
  return 'For each small number there is another set of figures that agrees with everything published and in which it is another, so none can be worked out from the totals, subtotals, percentages and years of the copy.';
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
