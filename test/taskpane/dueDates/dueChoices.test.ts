import type { DueDateColumn } from '../../../src/actions/dueDateColumns';
import { dueColumns } from '../../../src/domain/dueColumns/dueColumns';
import { cellsBySheet } from '../../../src/taskpane/dueDates/cellsBySheet';
import { dueChoices } from '../../../src/taskpane/dueDates/dueChoices';

const stage1 = { id: 'stage1', heading: 'Stage 1 due', sheet: '2024' } as DueDateColumn;
const why = 'The log has no column for Date received.';

test('every due date is offered once, in its order', () => {
  const choices = dueChoices({ columns: [stage1], leftOut: [] });
  expect(choices.map(({ id }) => id)).toEqual(dueColumns.map(({ id }) => id));
});

test('one that no sheet can have says what it waits for', () => {
  const choices = dueChoices({ columns: [], leftOut: [{ id: 'stage1', sheet: '2024', why }] });
  expect(choices.find(({ id }) => id === 'stage1')).toMatchObject({ waitsFor: why, notOn: [] });
});

test('one that some sheets cannot have can be chosen, and names them', () => {
  const choices = dueChoices({ columns: [stage1], leftOut: [{ id: 'stage1', sheet: '2025', why }] });
  expect(choices.find(({ id }) => id === 'stage1')).toMatchObject({ waitsFor: null, notOn: ['2025'] });
});

test('cells are counted sheet by sheet', () => {
  expect(cellsBySheet([{ sheet: 'B' }, { sheet: 'A' }, { sheet: 'B' }])).toEqual([
    { sheet: 'B', count: 2 },
    { sheet: 'A', count: 1 },
  ]);
});
