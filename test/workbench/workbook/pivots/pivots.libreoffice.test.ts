import { sheetsAsShown } from '../../../libreoffice';
import { computePivot } from '../../../../workbench/workbook/pivots/computePivot';
import type { Workbook } from '../../../../workbench/workbook/workbook';
import type { CellValue, PivotModel, Sheet } from '../../../../workbench/workbook/workbook';
import { readXlsx } from '../../../../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../../workbench/workbook/xlsx/writeXlsx';
import { bookOfPivots, pivotLayouts } from './pivotLayouts';

/** Later news: complaints change their area, team or stage, and one gets its days, one its note. */
function change(data: Sheet): void {
  data.setValue(1, 4, 'noted');
  data.setValue(2, 2, 'Stage 1');
  data.setValue(3, 0, 'North');
  data.setValue(5, 1, 'Duty');
  data.setValue(8, 1, 'Leaving care');
  data.setValue(12, 3, 90);
}

function dataOf(workbook: Workbook): Sheet {
  return workbook.sheet('Data') as Sheet;
}

describe('LibreOffice, refreshing for itself, shows the figures of our engine', () => {
  const book = bookOfPivots();
  let shown = new Map<string, string[][]>();

  beforeAll(async () => {
    // The caches and the cells hold the figures of before: whatever of the change is shown, LibreOffice has worked out.
    const file = readXlsx(writeXlsx(book.workbook));
    change(dataOf(file));
    change(book.data);
    shown = await sheetsAsShown(writeXlsx(file), 'stored');
  });

  test.each(Object.keys(pivotLayouts))('%s', (name) => {
    const pivot = book.workbook.sheet(name)?.pivots[0] as PivotModel;
    const before = pivot.shown?.cells;
    const { cells } = computePivot(pivot);
    expect(cells).not.toEqual(before);
    expect(theirs(pivot, shown.get(name) ?? [])).toEqual(ours(pivot));
  });
});

interface Comparable {
  readonly headings: string[][];
  readonly rows: (string | number)[][];
}

function ours(pivot: PivotModel): Comparable {
  const { cells, rect, tableRect, bodyRect } = computePivot(pivot);
  const top = bodyRect.row - rect.row;
  const isCompact = pivot.layout === 'Compact';
  const from = isCompact ? bodyRect.column - tableRect.column : 0;
  const rows = cells.slice(top).map((row) => row.slice(from).map(comparable));
  const firstHeading = top - headingRows(pivot);
  const headings = cells
    .slice(firstHeading, top)
    .map((row) => row.slice(bodyRect.column - tableRect.column).map(String));
  return { headings: headings.map((row) => row.map((text) => (text === 'null' ? '' : text))), rows };
}

/** LibreOffice has no compact form (it shows an outline), repeats no labels, and has a row more above several figures and words of its own. */
function theirs(pivot: PivotModel, sheet: string[][]): Comparable {
  const { bodyRect } = computePivot(pivot);
  const filled = sheet.filter((row) => row.some((cell) => cell !== ''));
  const labels = pivot.rowFields.length;
  const width = labels + bodyRect.columns;
  const from = pivot.layout === 'Compact' ? labels : 0;
  const top = filled.length - bodyRect.rows;
  const padded = filled.map((row) =>
    [...row, ...Array<string>(width).fill('')].slice(0, width).map(inOurWords),
  );
  return {
    headings: padded.slice(top - headingRows(pivot), top).map((row) => row.slice(labels)),
    rows: (pivot.repeatLabels ? filledDown(padded.slice(top)) : padded.slice(top)).map((row) =>
      row.slice(from).map(comparable),
    ),
  };
}

/** The first label, repeated down to the total it belongs to. */
function filledDown(rows: readonly string[][]): string[][] {
  let label = '';
  return rows.map(([first = '', ...rest]) => {
    label = first || label;
    return [label, ...rest];
  });
}

/** Those that name the columns' items and figures. */
function headingRows({ columnFields, dataFields }: PivotModel): number {
  return Math.max(1, columnFields.length + (dataFields.length > 1 ? 1 : 0));
}

function inOurWords(text: string): string {
  if (text === 'Total Result') return 'Grand Total';
  if (text === '(empty)') return '(blank)';
  return text.replace(/ Result$/, ' Total');
}

function comparable(value: CellValue): string | number {
  if (value === null || value === '') return '';
  const number = Number(value);
  return Number.isNaN(number) ? String(value) : Math.round(number * 1e9) / 1e9;
}
