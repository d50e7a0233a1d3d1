import { buildAnnualTables } from '../../src/actions/buildAnnualTables';
import type { BatchRecord } from '../../workbench/host/accounting';
import { payloadLimit } from '../../workbench/host/excelHost';
import { Workbook, type CellValue } from '../../workbench/workbook/workbook';
import { startOffice } from './addinOffice';

jest.setTimeout(240_000);

const headings = [
  'Reference',
  'Date received',
  'Service area',
  'Team',
  'Issues',
  'Stage 1 response date',
  'Stage 1 outcome',
];
const teams = ['North', 'South', 'East', 'West'];

/** @param words what the teams are called, and what is complained of */
function logOf(rows: number, words = ''): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Complaints log', '{00000000-0000-4000-8000-000000000001}');
  const dateStyle = workbook.styles.changed(0, { numberFormat: 'dd/mm/yyyy' });
  const put = (row: number, values: readonly CellValue[]): void =>
    values.forEach((value, column) => {
      sheet.setValue(row, column, value);
      if (row > 0 && (column === 1 || column === 5)) sheet.setStyle(row, column, dateStyle);
    });
  put(0, headings);
  for (let row = 1; row <= rows; row++) {
    const received = 45_383 + (row % 350);
    put(row, [
      `C-${row}`,
      received,
      'Children in care',
      `${teams[row % 4]}${words}`,
      `Delay${words}`,
      received + 10,
      row % 3 ? 'Upheld' : 'Not upheld',
    ]);
  }
  return workbook;
}

async function costOf(log: Workbook) {
  const office = await startOffice(log);
  const { checks } = await buildAnnualTables({ year: '2024-25', today: '2026-05-01' });
  return { checks, roundTrips: office.counts.roundTrips, batches: office.counts.batches };
}

test('a log of 12,000 rows takes a few round trips more than one of 300, none of them over 5 MB', async () => {
  const small = await costOf(logOf(300));
  const large = await costOf(logOf(12_000));
  expect(small.checks.filter(({ ok }) => !ok)).toEqual([]);
  expect(large.checks.filter(({ ok }) => !ok)).toEqual([]);
  expect(small.roundTrips).toBeLessThanOrEqual(12);
  // Read twice 5,000 rows more; the data that PivotTables stand on is some 8 MB, 3.5 MB a request.
  expect(large.roundTrips - small.roundTrips).toBeLessThanOrEqual(6);
  expect(largestOf(large.batches)).toBeLessThan(payloadLimit);
});

test('long words in letters of three bytes go in smaller blocks, none of them over 5 MB', async () => {
  const { checks, batches } = await costOf(logOf(6_000, ' — 儿童服务投诉'.repeat(18)));
  expect(checks.filter(({ ok }) => !ok)).toEqual([]);
  // The rows of one block alone would be too much.
  expect(batches.reduce((sum, { requestBytes }) => sum + requestBytes, 0)).toBeGreaterThan(2 * payloadLimit);
  expect(largestOf(batches)).toBeLessThan(payloadLimit);
});

function largestOf(batches: readonly BatchRecord[]): number {
  return Math.max(...batches.map(({ requestBytes, responseBytes }) => Math.max(requestBytes, responseBytes)));
}
