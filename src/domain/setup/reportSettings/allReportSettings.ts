import { countBySetting } from './countBySetting';
import { periodSetting } from './periodSetting';
import type { ReportSetting } from './reportSetting';
import { sharesSetting } from './sharesSetting';
import { significantSetting } from './significantSetting';
import { splitSetting } from './splitSetting';
import { tablesSetting } from './tablesSetting';
import { withoutTeamsSetting } from './withoutTeamsSetting';

/** Every setting that says how the annual report is made. */
export const allReportSettings: readonly ReportSetting[] = [
  periodSetting,
  tablesSetting,
  countBySetting,
  withoutTeamsSetting,
  sharesSetting,
  significantSetting,
  splitSetting,
];
