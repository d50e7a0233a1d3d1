import type { ReportChoice } from '../domain/reports/reportChoice';
import type { CheckedRequest } from './buildRequest';
import type { OpenedLog } from './openLog';

/** What the report is made with: what was asked for, else what Complaints setup keeps. */
export function choiceInForce({ setup: { reportChoice } }: OpenedLog, request: CheckedRequest): ReportChoice {
  const { period, tables, countBy, withoutTeams, shares, split } = request;
  return {
    ...reportChoice,
    period,
    tables: tables ?? reportChoice.tables,
    countBy: countBy ?? reportChoice.countBy,
    shares: shares ?? reportChoice.shares,
    withoutTeams: withoutTeams ?? reportChoice.withoutTeams,
    split: split === 'none' ? null : (split ?? reportChoice.split),
  };
}
