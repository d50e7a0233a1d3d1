import { dayInWords } from '../../calendar/day';
import { periodBetween, reportingYear } from '../../calendar/period';
import type { Period } from '../../calendar/period';
import { parseDate } from '../../log/parseDate';
import { isReportingYear } from '../../reports/reportYears';
import type { ReportSetting } from './reportSetting';

/** The period last reported on, for the pane to begin with. */
export const periodSetting: ReportSetting = {
  name: 'Period',
  takes: 'a reporting year such as 2024-25, or two dates with “to” between them',
  example: '1 April 2024 to 30 June 2024',
  read: (value) => {
    const period = periodNamed(String(value));
    return period && { period };
  },
  write: ({ period }) => {
    if (period === null) return null;
    return isReportingYear(period) ? period.label : `${dayInWords(period.from)} to ${dayInWords(period.to)}`;
  },
};

function periodNamed(text: string): Period | null {
  const year = reportingYear(text);
  if (year) return year;

  const [from, to, ...more] = text.split(/ to /i).map((part) => parseDate(part.trim()).day);
  return from && to && more.length === 0 ? periodBetween(from, to) : null;
}
