import { countsBy } from '../../reports/countBy';
import type { ReportSetting } from './reportSetting';

/** Which day puts a complaint into the year. */
export const countBySetting: ReportSetting = {
  name: 'Count by',
  takes:
    '“Usual” (counts by the day received, outcomes and timeliness by the day decided), “Received” or “Decided”',
  example: 'Usual',
  read: (value) => {
    const countBy = countsBy.find((one) => one === String(value).trim().toLowerCase());
    return countBy ? { countBy } : null;
  },
  write: ({ countBy }) => countBy && countBy.charAt(0).toUpperCase() + countBy.slice(1),
};
