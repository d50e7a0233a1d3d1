import { buildTables } from '../../../src/domain/reports/buildTables';
import { narrative } from '../../../src/domain/reports/narrative';
import type { ReportTable } from '../../../src/domain/reports/reportTable';
import { sentenceChecks, tablesDrawnOn } from '../../../src/domain/reports/sentenceChecks';
import type { WrittenCells } from '../../../src/domain/reports/sentenceChecks';
import { dataOf } from './aCase';
import { someCases } from './someCases';

const data = dataOf(someCases(300));
const { tables } = buildTables(data, 'default');
const sentences = narrative(tables, data);

/** As it stands on its sheet; `change` is made to each figure. */
function cellsOf(table: ReportTable, change = (value: number) => value): readonly (string | number)[][] {
  const rows = table.total ? [...table.rows, table.total] : table.rows;
  return [
    [...table.labelHeadings, ...table.columns.map(({ label }) => label)],
    ...rows.map(({ labels, values }) => [
      ...table.labelHeadings.map((_, level) => labels[level] ?? ''),
      ...values.map((value) => (typeof value === 'number' ? change(value) : (value ?? ''))),
    ]),
  ];
}

function written(changed: string, change: (value: number) => number): WrittenCells {
  return new Map(
    tables.map((table) => [table.id, cellsOf(table, table.id === changed ? change : undefined)]),
  );
}

test('Every sentence with a figure is checked, and agrees with the cells as written', () => {
  const checks = sentenceChecks(
    sentences,
    tables,
    written('', (value) => value),
  );
  expect(checks.length).toBe(
    sentences.length - sentences.filter(({ id }) => id === 'teams-with-none').length,
  );
  expect(checks.filter(({ ok }) => !ok)).toEqual([]);
  expect(checks[0]?.detail).toMatch(/^\d+ figures agree with the tables: “\d+ statutory complaints were/);
});

test('A cell that holds another figure is found, with its place and both figures', () => {
  const checks = sentenceChecks(
    sentences,
    tables,
    written('stage1-by-team', (value) => value + 1),
  );
  const wrong = checks.filter(({ ok }) => !ok);
  expect(wrong.map(({ id }) => id)).toEqual(['sentence:stage1-received', 'sentence:teams-with-most']);
  expect(wrong[0]?.detail).toMatch(
    /^“(\d+)” in “\1 complaints were received at stage 1, .*”, but in the table: stage1-by-team, Total, This year: \d+\.$/,
  );
});

test('A change that has turned the other way is found, though its size is the same', () => {
  const turned = new Map(
    [...written('', (value) => value)].map(([id, rows]) => [
      id,
      id === 'stage-by-year'
        ? rows.map(([label = '', ...years]) => [label, ...years.slice(0, -2), ...years.slice(-2).reverse()])
        : rows,
    ]),
  );
  const wrong = sentenceChecks(sentences, tables, turned).filter(({ ok }) => !ok);
  expect(wrong.map(({ id }) => id)).toContain('sentence:stage2-received');
});

test('A table that was not written is no agreement', () => {
  const checks = sentenceChecks(sentences, tables, new Map());
  expect(checks.every(({ ok }) => !ok)).toBe(true);
  expect(checks[0]?.detail).toMatch(/: no number\.$/);
});

test('The tables drawn on are those whose cells must be read back', () => {
  expect(tablesDrawnOn(sentences)).toContain('stage1-by-team');
  expect(tablesDrawnOn(sentences).has('ethnicity')).toBe(
    sentences.some(({ id }) => id === 'ethnicity-not-known'),
  );
});
