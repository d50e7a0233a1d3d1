import { parseAddress } from '../../../../workbench/workbook/address';
import { Workbook, type Sheet } from '../../../../workbench/workbook/workbook';
import { OpcPackage } from '../../../../workbench/workbook/xlsx/opcPackage';
import { readXlsx } from '../../../../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../../workbench/workbook/xlsx/writeXlsx';

const part = 'xl/worksheets/sheet1.xml';

/** A file of one sheet with numbers in these cells. */
function fileWith(...addresses: readonly string[]): Uint8Array {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Log', '{00000000-0000-4000-8000-000000000001}');
  fill(sheet, addresses, 1);
  return writeXlsx(workbook);
}

function fill(sheet: Sheet, addresses: readonly string[], value: number | null): void {
  for (const address of addresses) {
    const { row, column } = parseAddress(address)!;
    sheet.setValue(row, column, value);
  }
}

function stating(file: Uint8Array, dimension: string): Uint8Array {
  const opc = OpcPackage.open(file);
  opc.set(part, opc.text(part)!.replace(/<dimension[^>]*>/, `<dimension ref="${dimension}"/>`));
  return opc.save();
}

function edited(file: Uint8Array, change: (sheet: Sheet) => void): Uint8Array {
  const workbook = readXlsx(file);
  change(workbook.sheets[0]!);
  return writeXlsx(workbook);
}

function dimensionOf(file: Uint8Array): string | undefined {
  return /<dimension ref="([^"]*)"/.exec(OpcPackage.open(file).text(part) ?? '')?.[1];
}

const filled =
  (...addresses: string[]) =>
  (sheet: Sheet) =>
    fill(sheet, addresses, 1);
const emptied =
  (...addresses: string[]) =>
  (sheet: Sheet) =>
    fill(sheet, addresses, null);

test.each<[string, string[], string]>([
  ['columns on the right', ['D2', 'E3'], 'B2:E3'],
  ['rows below', ['B4', 'C5'], 'B2:C5'],
  ['a column on the left and a row above', ['A2', 'C1'], 'A1:C3'],
])(
  'what was filled and saved, then emptied, leaves the place as the file first stated it: %s',
  (_, cells, grown) => {
    const before = fileWith('B2', 'C3');
    const added = edited(before, filled(...cells));
    expect([dimensionOf(before), dimensionOf(added)]).toEqual(['B2:C3', grown]);
    expect(dimensionOf(edited(added, emptied(...cells)))).toBe('B2:C3');
  },
);

test('what a file states beyond its cells stays, touched or not', () => {
  const before = stating(fileWith('B2', 'C3'), 'A1:F9');
  expect(dimensionOf(edited(before, filled('B3')))).toBe('A1:F9');
  expect(
    dimensionOf(edited(before, (sheet) => [filled('F9'), emptied('F9')].forEach((edit) => edit(sheet)))),
  ).toBe('A1:F9');
  const added = edited(before, filled('G2', 'H2'));
  expect(dimensionOf(added)).toBe('A1:H9');
  expect(dimensionOf(edited(added, emptied('G2', 'H2')))).toBe('A1:F9');
});

test('an edge with a cell left on it stays, be it only a format', () => {
  const before = fileWith('B2', 'D2', 'D3');
  expect(dimensionOf(edited(before, emptied('D3')))).toBe('B2:D2');
  expect(dimensionOf(edited(before, emptied('D2')))).toBe('B2:D3');
  const formatted = edited(before, (sheet) => {
    sheet.setStyle(2, 3, sheet.workbook.styles.changed(0, { bold: true }));
  });
  expect(dimensionOf(edited(formatted, emptied('D3', 'D2')))).toBe('B2:D3');
});
