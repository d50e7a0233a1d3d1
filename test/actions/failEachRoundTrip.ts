import type { Faults } from '../../workbench/host/faults';
import type { NodeOffice } from '../../workbench/host/nodeOffice';
import type { Workbook } from '../../workbench/workbook/workbook';
import { complaintOf, startOffice } from './addinOffice';
import { differences, workbookParts } from './workbookParts';

/**
 * Does a piece of work once for each round trip that it makes, with that one failing: each time it tells Excel's fault,
 * and the workbook is as it was, part for part.
 *
 * @param prepare the same workbook, anew each time
 * @param start office.js on it, where that is not the usual one
 * @returns how many round trips the work makes when none fails
 */
export async function failEachRoundTrip(
  prepare: () => Workbook | Promise<Workbook>,
  work: () => Promise<unknown>,
  start: (workbook: Workbook, faults?: Faults) => Promise<NodeOffice> = usualOffice,
): Promise<number> {
  const office = await start(await prepare());
  await work();
  const trips = office.counts.roundTrips;
  for (let failAt = 1; failAt <= trips; failAt++) {
    const workbook = await prepare();
    await start(workbook, { failAt });
    const before = workbookParts(workbook);
    const { name } = await complaintOf(work());
    expect([failAt, name]).toEqual([failAt, 'ExcelFault']);
    expect([failAt, differences(before, workbookParts(workbook))]).toEqual([failAt, []]);
  }
  return trips;
}

function usualOffice(workbook: Workbook, faults?: Faults): Promise<NodeOffice> {
  return startOffice(workbook, faults ? { faults } : {});
}
