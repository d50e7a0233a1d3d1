import type { ReportCheck } from '../annualReport';
import type { Audit } from './audit';
import { dfeNextSmallestBelow } from './disclosureRule';
import type { DisclosureRule } from './disclosureRule';

/** What is claimed of the publishable copy, and what no copy can promise. */
export function disclosureChecks(audit: Audit, rule: DisclosureRule): readonly ReportCheck[] {
  return [
    {
      id: 'published',
      ok: audit.exposed.length === 0,
      detail: `${leftOut(audit, rule)} ${claim(audit, rule)}`,
    },
    {
      id: 'published-elsewhere',
      ok: true,
      detail:
        'The copy cannot protect what is told elsewhere: compare it with last year’s report and with what other bodies publish, for a figure printed there can give away one that is c here.',
    },
  ];
}

function leftOut({ small, secondary }: Audit, { threshold }: DisclosureRule): string {
  return `Publishable copy: ${counted(small, 'number')} from 1 to ${threshold} and ${counted(secondary, 'other')} shown as c.`;
}

function claim({ exposed, small }: Audit, { method }: DisclosureRule): string {
  if (exposed.length > 0) {
    const which = `${counted(exposed.length, 'small number')} of ${small}`;
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
