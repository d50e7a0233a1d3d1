import { dayInWords } from '../calendar/day';
import { contains } from '../calendar/period';
import type { Case } from '../log/case';
import type { LogDescription, ReportCheck } from './annualReport';
import { countedAs } from './recordLabels';
import type { ReportData } from './reportData';

/** Rows that a check names, at the most. */
const mostNamed = 10;

/**
 * Accounts for every row of the log: how many records they make, of which kind, and which of them are in no table by
 * date received, and why.
 *
 * @param cases as read from the log, before anything dated after today was put aside
 */
export function rowChecks(
  cases: readonly Case[],
  log: LogDescription,
  data: ReportData,
): readonly ReportCheck[] {
  const rows = new Set(cases.flatMap(({ rows: own }) => own.map(({ sheet, row }) => `${row}!${sheet}`))).size;
  const hidden = log.hiddenRows > 0 ? ` Hidden rows, which count too: ${log.hiddenRows}.` : '';
  return [
    {
      id: 'as-at',
      ok: true,
      detail: `As at ${dayInWords(data.today)}: nothing dated later is counted. The report is of ${data.period.label}.`,
    },
    {
      id: 'rows-read',
      ok: rows === log.rows,
      detail: `${log.rows} rows of ${log.sheets.join(', ')} hold records; ${rows} of them make ${cases.length} records.${hidden}`,
    },
    { id: 'kinds-of-record', ok: true, detail: `${listed(countedKinds(data))}.` },
    receivedCheck(cases, data),
  ];
}

/** Each record is received in the year, in another, after today, or on a day that the log does not tell. */
function receivedCheck(cases: readonly Case[], { period, today, records }: ReportData): ReportCheck {
  const undatedCases = cases.filter(({ received }) => received === null);
  const undated = undatedCases.length;
  const later = cases.filter(({ received }) => received !== null && received > today).length;
  const inPeriod = records.filter(({ case: { received } }) => contains(period, received)).length;
  const others = records.filter(({ case: { received } }) => received !== null).length - inPeriod;
  const parts: readonly (readonly [string, number])[] = [
    [`received in ${period.label}`, inPeriod],
    ['received on other dates', others],
    ['received after today, and not counted', later],
    ['without a date received, and in no table by date received', undated],
  ];

  return {
    id: 'rows-by-date-received',
    ok: undated === 0 && inPeriod + others + later === cases.length,
    detail: `Of ${cases.length} records: ${parts.map(([words, count]) => `${count} ${words}`).join('; ')}.${whatToDate(undatedCases)}`,
  };
}

/** " Give these a date received: Log row 7, Log row 9 and 3 more." */
function whatToDate(undated: readonly Case[]): string {
  if (undated.length === 0) return '';
  const named = undated.slice(0, mostNamed).map(({ rows: [{ sheet, row }] }) => `${sheet} row ${row}`);
  const more = undated.length > mostNamed ? ` and ${undated.length - mostNamed} more` : '';
  return ` Give these a date received: ${named.join(', ')}${more}.`;
}

function countedKinds({ records }: ReportData): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  for (const { case: record } of records) {
    const kind = countedAs(record);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return kinds;
}

function listed(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([label, count]) => `${label}: ${count}`).join('; ');
}
