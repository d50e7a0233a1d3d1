import { bootNode, type NodeOffice, type NodeOfficeOptions } from '../../../workbench/host/nodeOffice';
import { Workbook, type CellValue, type Sheet } from '../../../workbench/workbook/workbook';

/** A workbook with a sheet "Log" that holds these rows, row 1 first. */
export function workbookWith(rows: readonly (readonly CellValue[])[] = []): Workbook {
  const workbook = new Workbook();
  fill(workbook.addSheet('Log', '{11111111-0000-0000-0000-000000000001}'), rows);
  return workbook;
}

export function fill(sheet: Sheet, rows: readonly (readonly CellValue[])[]): void {
  rows.forEach((row, index) => row.forEach((value, column) => sheet.setValue(index, column, value)));
}

const open: NodeOffice[] = [];

/** The real office.js with a workbook of its own; closed after the test file. */
export async function boot(
  workbook: Workbook,
  options: Partial<NodeOfficeOptions> = {},
): Promise<NodeOffice> {
  const office = await bootNode({ workbook, ...options });
  open.push(office);
  return office;
}

afterAll(() => {
  for (const office of open.splice(0)) office.close();
});

/** Office.js gives the status as well, though its types do not say so. */
type HostFailure = OfficeExtension.Error & { readonly httpStatusCode: number };

/** What Excel says when a piece of work fails: the error of office.js. */
export async function failure(work: Promise<unknown>): Promise<HostFailure> {
  try {
    await work;
  } catch (error) {
    return error as HostFailure;
  }
  throw new Error('It did not fail.');
}
