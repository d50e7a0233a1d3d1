import { buildAnnualTables, type BuildRequest, type BuiltReport } from '../../src/actions/buildAnnualTables';
import { bootNode, type NodeOffice, type NodeOfficeOptions } from '../../workbench/host/nodeOffice';
import type { Workbook } from '../../workbench/workbook/workbook';

const open: NodeOffice[] = [];

/**
 * The real office.js on a workbook, with the actions of `src/` running on it in this process: Excel.run and the rest are
 * those of the window that office.js was started in. The bundle itself is run by bundle.test.ts.
 */
export async function startOffice(
  workbook: Workbook,
  options: Partial<NodeOfficeOptions> = {},
): Promise<NodeOffice> {
  const office = await bootNode({ workbook, ...options });
  open.push(office);
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  return office;
}

afterAll(() => {
  for (const office of open.splice(0)) office.close();
});

/** Builds the annual tables as the pane would. */
export async function build(
  workbook: Workbook,
  request: Partial<BuildRequest> = {},
  options: Partial<NodeOfficeOptions> = {},
): Promise<{ readonly office: NodeOffice; readonly result: BuiltReport }> {
  const office = await startOffice(workbook, options);
  const result = await buildAnnualTables({ today: '2026-05-01', ...request });
  return { office, result };
}

/** What the officer is told when a piece of work fails. */
export async function complaintOf(work: Promise<unknown>): Promise<{ name: string; message: string }> {
  try {
    await work;
  } catch (error) {
    const { name, message } = error as Error;
    return { name, message };
  }
  throw new Error('It did not fail.');
}
