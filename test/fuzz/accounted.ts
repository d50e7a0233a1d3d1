import { isBlankCell } from '../../src/domain/log/cellText';
import { dataRows, sheetRow } from '../../src/domain/log/logRegion';
import type { ParsedLog } from '../../src/domain/log/readLog';
import type { Finding } from '../../src/domain/finding';
import { columnIndex, maxColumns, maxRows } from '../../workbench/workbook/address';

/** Every row below the headings of what was read is in one case, or told once as no record; and none is made up. */
export function expectAccounted({ cases, nonRows, log, regions, records }: ParsedLog): void {
  const told = [...cases.flatMap(({ rows }) => rows), ...nonRows].map(({ sheet, row }) => `${sheet}!${row}`);
  const below = regions.flatMap((region) => {
    const { area } = region;
    const { first, last } = dataRows(region);
    // A plain range is read to the last row of its sheet.
    const end = area.table ? last : area.sheet.values.length - 1;
    return Array.from(
      { length: Math.max(end - first + 1, 0) },
      (_, index) => `${area.sheet.name}!${sheetRow(area, first + index)}`,
    );
  });
  expect([...told].sort()).toEqual([...below].sort());
  expect(log.rows + nonRows.length).toBe(below.length);
  expect(records.map((record) => record.case)).toEqual(cases);
  for (const { sheet, row, reason } of nonRows) {
    if (reason === 'blank') expect(rowOf(regions, sheet, row).every(isBlankCell)).toBe(true);
  }
}

/** Every finding is of a cell that there is, and its message is a sentence with nothing of ours showing through. */
export function expectTold(findings: readonly Finding[]): void {
  for (const { check, severity, sheet, row, column, value, message } of findings) {
    expect(check).toMatch(/^[a-z][a-z0-9-]+$/);
    expect(['error', 'warning', 'note']).toContain(severity);
    expect(sheet).not.toBe('');
    expect(Number.isInteger(row) && row >= 1 && row <= maxRows).toBe(true);
    expect(column).toMatch(/^[A-Z]{1,3}$/);
    expect(columnIndex(column)).toBeLessThan(maxColumns);
    const ours = value === '' ? message : message.replaceAll(value, '');
    expect(ours).not.toMatch(/undefined|NaN|\[object|\[native code|Infinity/);
    expect(ours.length).toBeGreaterThan(10);
  }
}

function rowOf(
  regions: ParsedLog['regions'],
  sheet: string,
  row: number,
): readonly (string | number | boolean)[] {
  const area = regions.find((region) => region.area.sheet.name === sheet)?.area;
  const cells = area?.sheet.values[row - area.sheet.firstRow] ?? [];
  return area ? cells.slice(area.left, area.right + 1) : [];
}
