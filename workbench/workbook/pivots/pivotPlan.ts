import type { CellValue, PivotModel } from '../workbook';
import { columnLines, rowLines, type AxisLine } from './axisLines';
import { AxisTree, type AxisNode } from './axisTree';
import { pivotFields, type AxisField, type PivotFields } from './pivotFields';
import { readSource, type PivotSource } from './pivotSource';
import { Tally } from './tally';

/** A pivot worked out, before it is laid on the sheet or written to a file. */
export interface PivotPlan extends PivotFields {
  readonly pivot: PivotModel;
  readonly source: PivotSource;
  readonly rowLines: readonly AxisLine[];
  readonly columnLines: readonly AxisLine[];
  figure(row: AxisLine, column: AxisLine): CellValue;
}

/**
 * Works a pivot out from its source, in time that grows with the source's rows.
 * @throws PivotError when its source or its fields are not what Excel accepts.
 */
export function planPivot(pivot: PivotModel): PivotPlan {
  const source = readSource(pivot);
  const fields = pivotFields(pivot, source);
  const rows = new AxisTree(fields.rows);
  const columns = new AxisTree(fields.columns);
  const tallies = tallySource(source, fields, rows, columns);

  const isEmpty = fields.rows.length + fields.columns.length + fields.data.length === 0;

  return {
    pivot,
    source,
    ...fields,
    rowLines: isEmpty ? [] : rowLines(rows.root, fields.rows, pivot.layout, pivot.showColumnGrandTotals),
    columnLines: columnLines(columns.root, fields.columns, fields.data.length, pivot.showRowGrandTotals),
    figure: (row, column) => {
      const field = fields.data[column.data];
      if (!field || !row.node || !column.node || !row.hasFigures) return null;
      const tally = tallies.get(row.node)?.get(column.node)?.[column.data];
      return tally ? tally.result(field.settings.summarizeBy) : null;
    },
  };
}

type Tallies = Map<AxisNode, Map<AxisNode, Tally[]>>;

/** One pass over the source: each row counts towards its items, every total above them, and the grand totals. */
function tallySource(source: PivotSource, fields: PivotFields, rows: AxisTree, columns: AxisTree): Tallies {
  const tallies: Tallies = new Map();
  const filters = [...fields.filters, ...fields.rows, ...fields.columns].filter((field) => field.isShown);
  const values = fields.data.map(({ index }) => source.fields[index]?.values ?? []);

  for (let sourceRow = 0; sourceRow < source.rowCount; sourceRow++) {
    if (!filters.every((field) => isShownRow(field, sourceRow))) continue;
    const columnBranch = columns.branch(sourceRow);
    for (const row of rows.branch(sourceRow)) {
      for (const column of columnBranch) {
        const figures = tallyAt(tallies, row, column, values.length);
        values.forEach((of, data) => figures[data]?.add(of[sourceRow] ?? null));
      }
    }
  }
  return tallies;
}

function isShownRow(field: AxisField, sourceRow: number): boolean {
  return field.isShown?.[field.codes[sourceRow] ?? 0] === 1;
}

function tallyAt(tallies: Tallies, row: AxisNode, column: AxisNode, dataFieldCount: number): Tally[] {
  let ofRow = tallies.get(row);
  if (!ofRow) tallies.set(row, (ofRow = new Map()));
  let figures = ofRow.get(column);
  if (!figures) {
    figures = Array.from({ length: dataFieldCount }, () => new Tally());
    ofRow.set(column, figures);
  }
  return figures;
}
