import type { BuildRequest } from '../../src/actions/buildAnnualTables';
import type { BuiltReport, BuiltTable } from '../../src/actions/builtReport';
import type { Trace, TracedFigure } from '../../src/actions/traceFigure';
import { bootNode } from '../../workbench/host/nodeOffice';
import type { NodeOffice } from '../../workbench/host/nodeOffice';
import { columnName, parseAddress } from '../../workbench/workbook/address';
import type { Workbook } from '../../workbench/workbook/workbook';
import { caseLog } from '../builtLog';
import { shippedBundle } from '../shippedBundle';

jest.setTimeout(300_000);

interface Toolkit {
  buildAnnualTables(request: BuildRequest): Promise<BuiltReport>;
  traceFigure(): Promise<Trace>;
}

const open: NodeOffice[] = [];
afterAll(() => open.forEach((office) => office.close()));

/** The bundle that ships, on a workbook in which it has built the usual tables. */
async function builtIn(workbook: Workbook, request: BuildRequest) {
  const office = await bootNode({ workbook, scripts: [shippedBundle('actions.js')] });
  open.push(office);
  const toolkit = office.window['ComplaintsToolkit'] as unknown as Toolkit;
  const { tables } = await toolkit.buildAnnualTables(request);
  return { office, toolkit, tables };
}

interface CountCell {
  readonly table: BuiltTable;
  readonly labels: readonly (string | null)[];
  readonly column: string;
  readonly figure: number;
  readonly address: string;
}

/** Numbers of the law, and rates for every 1,000: they count no rows. */
const countsNoRows = ['timescale-rules', 'rates'];

/** Every figure above 0 that counts records, with the cell it stands in. */
function countCells(table: BuiltTable): readonly CountCell[] {
  if (countsNoRows.includes(table.id)) return [];

  const {
    row: top,
    column: left,
    columns: width,
  } = parseAddress(table.range) ?? { row: 0, column: 0, columns: 0 };
  const rows = [...table.rows, ...(table.total ? [table.total] : [])];
  return rows.flatMap(({ labels, values }, down) => {
    if (labels.some((label) => label?.includes('%') || label?.startsWith('Mean'))) return [];
    return values.flatMap((figure, across) => {
      const { label, unit } = table.columns[across] ?? { label: '', unit: 'text' };
      if (unit !== 'count' || label === 'Change' || label.includes('per 1,000')) return [];
      if (typeof figure !== 'number' || figure === 0) return [];

      const place = left + width - table.columns.length + across;
      return [{ table, labels, column: label, figure, address: `${columnName(place)}${top + 2 + down}` }];
    });
  });
}

async function trace(
  office: NodeOffice,
  toolkit: Toolkit,
  { table, address }: CountCell,
): Promise<TracedFigure> {
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(table.sheet).getRange(address).select();
    await context.sync();
  });
  const traced = await toolkit.traceFigure();
  if (traced.kind !== 'figure') throw new Error(`${table.id} ${address} is ${traced.kind}.`);
  return traced;
}

/** Where a figure is not what its rows add to, or a row stands twice; null when all is well. */
function fault({ table, labels, column, figure, address }: CountCell, traced: TracedFigure): string | null {
  const records = traced.groups.flatMap((group) => group.records);
  const counted = records.reduce((sum, { times }) => sum + times, 0);
  const rows = records.map(({ rows: [first] }) => `${first?.sheet}!${first?.row}`);
  const isSame =
    traced.groups.length === 1 && counted === figure && traced.shown === figure && traced.now === figure;
  return isSame && new Set(rows).size === rows.length
    ? null
    : `${table.id} ${address}, ${labels.join(' > ')}, ${column}: ${figure}, traced to ${counted} (${rows.length} rows)`;
}

async function faultsOf(
  { office, toolkit }: { readonly office: NodeOffice; readonly toolkit: Toolkit },
  cells: readonly CountCell[],
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const cell of cells) {
    const found = fault(cell, await trace(office, toolkit, cell));
    if (found) faults.push(found);
  }
  return faults;
}

/** A few cells of each table: the first, the last, and some between. */
function some(cells: readonly CountCell[]): readonly CountCell[] {
  const step = Math.max(1, Math.floor(cells.length / 2));
  return cells.filter((_, index) => index % step === 0 || index === cells.length - 1);
}

test('Counts of every usual table of a council’s log lead to as many records as they say, each row once', async () => {
  const built = await builtIn(caseLog('darlington-2019-20'), { year: '2019-20', today: '2020-09-30' });
  const cells = built.tables.flatMap((table) => some(countCells(table)));
  expect(cells.length).toBeGreaterThan(60);
  expect(await faultsOf(built, cells)).toEqual([]);
});
