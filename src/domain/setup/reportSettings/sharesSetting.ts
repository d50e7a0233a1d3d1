import { sharesChoices } from '../../reports/shares';
import type { ReportSetting } from './reportSetting';

/** Whether the tables with values across show percentages beside the numbers. */
export const sharesSetting: ReportSetting = {
  name: 'Shares',
  takes:
    '“None”, “Row” or “Column”: percentages of each row’s or column’s total in tables with values across',
  example: 'Row',
  read: (value) => {
    const shares = sharesChoices.find((one) => one === String(value).trim().toLowerCase());
    return shares ? { shares } : null;
  },
  write: ({ shares }) => shares && shares.charAt(0).toUpperCase() + shares.slice(1),
};
