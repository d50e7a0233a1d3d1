import type { CellValue, PivotModel } from '../../../../workbench/workbook/workbook';
import { addPivot, field, figure, pivotBook, show, type PivotBook } from './pivotBook';

const teams = ['Duty', 'Fostering', 'Leaving care', 'disability'];

/** 60 complaints: every team in every area and stage, some days not yet known, a few notes. */
function complaints(): CellValue[][] {
  const rows = Array.from({ length: 60 }, (_, n) => [
    n % 3 === 0 ? 'South' : 'North',
    teams[(n * 7) % 4] as string,
    `Stage ${1 + (n % 3)}`,
    n % 11 === 0 ? null : n % 17,
    n % 5 === 0 ? null : 'noted',
  ]);
  return [['Area', 'Team', 'Stage', 'Days', 'Note'], ...rows];
}

const crosstab: Partial<PivotModel> = {
  rowFields: [field('Team')],
  columnFields: [field('Stage')],
  dataFields: [figure('Count', 'Team')],
};
const twoLevels: Partial<PivotModel> = {
  rowFields: [field('Area'), field('Team')],
  dataFields: [figure('Sum', 'Days')],
};

/** Every layout, axis, filter and figure that can be written, by what it shows. */
export const pivotLayouts: Readonly<Record<string, Partial<PivotModel>>> = {
  Crosstab: crosstab,
  'No grand totals': { ...crosstab, showRowGrandTotals: false, showColumnGrandTotals: false },
  'Page filter': { ...crosstab, filterFields: [field('Area', { selected: ['North'] })] },
  'Page filter of several': {
    ...crosstab,
    filterFields: [field('Note'), field('Stage', { selected: ['Stage 1', 'Stage 3'] })],
    columnFields: [],
  },
  'Hidden items': { ...crosstab, rowFields: [field('Team', { selected: ['Duty', 'Disability'] })] },
  Descending: { ...crosstab, rowFields: [field('Team', { sort: 'Descending' })] },
  'Two row fields': twoLevels,
  'No subtotals': { ...twoLevels, rowFields: [field('Area', { subtotals: false }), field('Team')] },
  Outline: { ...twoLevels, layout: 'Outline' },
  Repeated: { ...twoLevels, repeatLabels: true },
  'All items': {
    ...twoLevels,
    rowFields: [field('Area'), field('Team', { showAllItems: true })],
    columnFields: [field('Stage')],
  },
  'Two column fields': { ...crosstab, columnFields: [field('Area'), field('Stage')] },
  'Several figures': {
    rowFields: [field('Team')],
    dataFields: [figure('Sum', 'Days'), figure('Average', 'Days'), figure('Count', 'Note')],
  },
  'Several figures by stage': {
    ...crosstab,
    dataFields: [figure('Min', 'Days'), figure('CountNumbers', 'Days', { caption: 'Known' })],
  },
  Blanks: { rowFields: [field('Note')], dataFields: [figure('Count', 'Note'), figure('Count', 'Team')] },
  Numbers: { rowFields: [field('Days', { sort: 'Ascending' })], dataFields: [figure('Count', 'Team')] },
  Compact: { ...twoLevels, layout: 'Compact', columnFields: [field('Stage')] },
  Range: { ...crosstab },
};

/** A pivot a sheet, named for what it shows. */
export function bookOfPivots(): PivotBook {
  const book = pivotBook(complaints());
  for (const [name, settings] of Object.entries(pivotLayouts)) {
    const sheet = book.workbook.addSheet(name, `{${name}}`);
    const range = { kind: 'range', sheet: book.data, rect: book.table.rect } as const;
    const pivot = addPivot({ ...book, pivots: sheet }, 'A6', { ...settings, refreshOnOpen: true });
    pivot.name = name;
    if (name === 'Range') pivot.source = range;
    show(pivot);
  }
  return book;
}
