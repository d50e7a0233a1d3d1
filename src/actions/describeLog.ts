import * as z from 'zod';
import { readLog } from '../domain/log/readLog';
import { yearsReceived } from '../domain/log/yearsReceived';
import type { LogDescription } from '../domain/reports/annualReport';
import { findingCounts } from './annualLines';
import type { FindingCount } from './annualLines';
import { dayShape, logChoiceShape, parsed } from './buildRequest';
import type { LogChoice } from './buildRequest';
import { openLog } from './openLog';

export interface DescribeRequest {
  /** Nothing dated after it has happened: "2025-05-16". */
  readonly today: string;
  readonly log?: LogChoice | undefined;
}

/** What was read as the log, and the reporting years it can be asked for. */
export interface LogOverview {
  readonly log: LogDescription;
  /** Those in which a complaint was received, the latest first: "2024-25". */
  readonly years: readonly string[];
  readonly findings: readonly FindingCount[];
}

const requestShape = z.object({ today: dayShape, log: logChoiceShape.default({}) });

/**
 * Says what the add-in makes of the workbook's log. Nothing is written.
 *
 * @throws AddinError when there is no log to read, or several that differ
 */
export async function describeLog(request: DescribeRequest): Promise<LogOverview> {
  const { today, log: choice } = parsed(requestShape, request);
  const { workbook, options, findings: ofSetup } = await openLog(choice);
  const { log, cases, findings } = readLog(workbook.values, options);
  return { log, years: yearsReceived(cases, today), findings: findingCounts([...ofSetup, ...findings]) };
}
