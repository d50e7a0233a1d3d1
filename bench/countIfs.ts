import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pivotGrandTotal } from '../src/domain/reports/pivots';
import type { PivotFilter, ReportPivot, ReportTable, TidyTable } from '../src/domain/reports/reportTable';
import { isSubtotal } from '../src/domain/reports/tableFigures';
import { columnName } from '../workbench/workbook/address';
import { Workbook } from '../workbench/workbook/workbook';
import type { Sheet } from '../workbench/workbook/workbook';
import { writeXlsx } from '../workbench/workbook/xlsx/writeXlsx';
import { libreOfficeIfAny, libreOfficeVersion, secondsToShow } from './timeLibreOffice';

/** What LibreOffice took for the same crosstabs, in seconds of the processor. */
export interface CountIfs {
  readonly version: string;
  readonly formulas: number;
  /** From starting to ending: with the formulas, and with the figures typed in their place. */
  readonly withFormulas: number;
  readonly withoutFormulas: number;
  /** Formulas that gave another figure than our table; none, or the benchmark fails. */
  readonly wrong: readonly string[];
}

/** A figure of a table, and the formula that an officer would write for it. */
interface Cell {
  readonly where: string;
  readonly figure: number;
  readonly formula: string;
}

/**
 * Writes each crosstab's figures as COUNTIFS (SUMIFS where something other than rows is added) on the very rows that its
 * PivotTable stands on, and has LibreOffice work them out. What the same workbook takes with the figures typed in place of the
 * formulas is to be taken off, so that starting, reading and writing are not counted.
 *
 * @returns null when there is no LibreOffice
 */
export function countIfs(tables: readonly ReportTable[], tidy: readonly TidyTable[]): CountIfs | null {
  const program = libreOfficeIfAny();
  if (program === null) return null;

  const cells = tables.flatMap((table) => cellsOf(table, tidy));
  const folder = mkdtempSync(join(tmpdir(), 'count-ifs-'));
  try {
    const write = (name: string, fill: (sheet: Sheet) => void) => {
      const path = join(folder, `${name}.xlsx`);
      writeFileSync(path, writeXlsx(bookOf(tidy, fill)));
      return () => secondsToShow(program, folder, path);
    };
    const without = write('typed', (sheet) =>
      cells.forEach(({ figure }, row) => sheet.setValue(row, 0, figure)),
    );
    const withThem = write('formulas', (sheet) =>
      cells.forEach(({ formula }, row) => sheet.setFormula(row, 0, formula)),
    );
    // The first start makes LibreOffice's own profile.
    without();
    const withoutFormulas = without();
    const withFormulas = withThem();
    const shown = readFileSync(join(folder, 'formulas.csv'), 'utf8').trimEnd().split('\n');
    const wrong = cells.flatMap(({ where, figure }, row) =>
      Number(shown[row]) === figure ? [] : [`${where}: ${figure}, by COUNTIFS ${shown[row]}`],
    );
    return {
      version: libreOfficeVersion(program),
      formulas: cells.length,
      withFormulas,
      withoutFormulas,
      wrong,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The figures of the rows that are items of the pivot: its own totals and those of several rows are left out. */
function cellsOf({ id, rows, columns, pivot }: ReportTable, tidy: readonly TidyTable[]): readonly Cell[] {
  const source = tidy.find((one) => one.id === pivot?.source);
  if (!pivot || !source) return [];

  const printed = rows.filter((row) => !isSubtotal(row) && !pivot.notShown?.includes(row.labels[0] ?? ''));
  return printed.flatMap(({ labels, values }) =>
    Object.entries(pivot.columnLabels).flatMap(([item, label]): Cell[] => {
      const figure = values[columns.findIndex((column) => column.label === label)];
      if (typeof figure !== 'number') return [];

      const where = `${id}, ${labels.join(' > ')}, ${label}`;
      const wanted = [...pivot.filters, ...rowItems(pivot, labels), ...columnItems(pivot, item)];
      return [{ where, figure, formula: formulaOf(source, pivot, wanted) }];
    }),
  );
}

function rowItems(pivot: ReportPivot, labels: readonly (string | null)[]): readonly PivotFilter[] {
  const itemOf = (label: string) =>
    Object.entries(pivot.labels ?? {}).find(([, printed]) => printed === label)?.[0] ?? label;
  return pivot.rows.map((field, level) => ({ field, selected: itemOf(labels[level] ?? '') }));
}

function columnItems({ columns: [field] }: ReportPivot, item: string): readonly PivotFilter[] {
  return field === undefined || item === pivotGrandTotal ? [] : [{ field, selected: item }];
}

function formulaOf(source: TidyTable, { value }: ReportPivot, wanted: readonly PivotFilter[]): string {
  const column = (heading: string) => {
    const name = columnName(source.columns.findIndex(({ label }) => label === heading));
    return `'${source.id}'!$${name}$2:$${name}$${source.rows.length + 1}`;
  };
  const tests = wanted.map(({ field, selected }) => `${column(field)},"${selected.replaceAll('"', '""')}"`);
  return value.field === 'Number'
    ? `COUNTIFS(${tests.join(',')})`
    : `SUMIFS(${[column(value.field), ...tests].join(',')})`;
}

/** The crosstabs first, then a sheet for each tidy table. */
function bookOf(tidy: readonly TidyTable[], fill: (sheet: Sheet) => void): Workbook {
  const workbook = new Workbook();
  fill(workbook.addSheet('Crosstabs', idOf(0)));
  tidy.forEach(({ id, columns, rows }, index) => {
    const sheet = workbook.addSheet(id, idOf(index + 1));
    columns.forEach(({ label }, column) => sheet.setValue(0, column, label));
    rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (cell !== '') sheet.setValue(row + 1, column, cell);
      }),
    );
  });
  return workbook;
}

function idOf(index: number): string {
  return `{00000000-0000-4000-8000-${String(index).padStart(12, '0')}}`;
}
