import { dayInWords } from '../../calendar/day';
import { parseDate } from '../../log/parseDate';
import type { ReportSetting } from './reportSetting';

/** The day on which something changed, to compare response times before it and from it on. */
export const splitSetting: ReportSetting = {
  name: 'Split date',
  takes: 'the day at which response times are split in two: before it, and from it on',
  example: '1 October 2024',
  read: (value) => {
    const { day } = parseDate(value);
    return day === null ? null : { split: day };
  },
  write: ({ split }) => split && dayInWords(split),
};
