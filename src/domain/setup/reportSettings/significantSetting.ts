import type { ReportSetting } from './reportSetting';

/** From how much on the summary calls a change significant, and says so. */
export const significantSetting: ReportSetting = {
  name: 'Significant change %',
  takes: 'a number above 0: how much of last year’s figure a change must be to be called significant',
  example: '20',
  read: (value) => {
    const number =
      typeof value === 'number' ? inPercent(value) : Number(/^(\d+(?:\.\d+)?)\s*%?$/.exec(value)?.[1]);
    return Number.isFinite(number) && number > 0 ? { significant: number } : null;
  },
  write: ({ significant }) => (significant === null ? null : String(significant)),
};

/** Excel keeps 20% as 0.2. */
function inPercent(value: number): number {
  return value < 1 ? Math.round(value * 10_000) / 100 : value;
}
