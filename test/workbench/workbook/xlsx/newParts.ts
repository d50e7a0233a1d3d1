import type { ChartModel, PivotModel, Sheet, TableModel } from '../../../../workbench/workbook/workbook';

const axis = { subtotals: true, showAllItems: false, sort: null, selected: null };

/** Cases counted by team, from a table of teams and cases. */
export function newPivot(sheet: Sheet, table: TableModel): PivotModel {
  return {
    id: '{pivot}',
    name: 'Pivot by team',
    sheet,
    source: { kind: 'table', table },
    row: 5,
    column: 0,
    rowFields: [{ field: 'Team', caption: 'Team', ...axis }],
    columnFields: [],
    filterFields: [],
    dataFields: [{ field: 'Cases', caption: 'Sum of Cases', summarizeBy: 'Sum', numberFormat: null }],
    layout: 'Compact',
    showRowGrandTotals: true,
    showColumnGrandTotals: true,
    repeatLabels: false,
    refreshOnOpen: false,
    altTextTitle: '',
    altTextDescription: '',
    shown: null,
  };
}

/** A column a team, of B2:B3 by A2:A3 of the sheet called `reference`. */
export function newChart(sheet: Sheet, reference: string): ChartModel {
  return {
    id: '{chart}',
    name: 'Cases',
    sheet,
    type: 'ColumnClustered',
    title: 'Cases by team',
    series: [
      {
        name: { reference: `${reference}!$B$1` },
        values: `${reference}!$B$2:$B$3`,
        categories: `${reference}!$A$2:$A$3`,
        color: '#1D70B8',
        hasDataLabels: true,
      },
    ],
    left: 200,
    top: 20,
    width: 360,
    height: 200,
    legend: { visible: false, position: 'Right' },
    categoryAxis: { title: null, reversed: false, visible: true },
    valueAxis: { title: null, numberFormat: null, minimum: 0, maximum: null, gridlines: true, visible: true },
    gapWidth: null,
  };
}
