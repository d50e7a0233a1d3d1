import type { AnalysedLog } from '../domain/analyseLog';
import { publishing } from '../domain/reports/disclosure/publishReport';
import type { PublishedReport } from '../domain/reports/disclosure/publishReport';
import { disclosureRule } from '../domain/setup/disclosureSetting';
import { watchOf } from './actionHooks';
import type { ActionHooks } from './actionHooks';
import type { CheckedRequest } from './buildRequest';
import { inTurns } from './inTurns';
import type { OpenedLog } from './openLog';

/**
 * Works out the publishable copy of a report, where it is asked for: by the request's rule, or else by that of Complaints
 * setup. Nothing is written.
 *
 * @throws CancelledError when the officer has stopped it
 */
export async function workOutCopy(
  { tables, tell }: AnalysedLog,
  { setup }: OpenedLog,
  { publish }: CheckedRequest,
  hooks: ActionHooks,
): Promise<PublishedReport | null> {
  if (!publish) return null;

  const { onProgress = () => {} } = hooks;
  const step = 'Working out what must be left out';
  onProgress(step);
  return inTurns(publishing(tables, tell, disclosureRule(setup.report, publish)), watchOf(hooks), (share) =>
    onProgress(`${step}: ${Math.floor(share * 10) * 10}% done`),
  );
}
